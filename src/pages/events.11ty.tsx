import { EventMonths, type ListedEvent } from "../../_includes/event-months.tsx";
import { Link } from "../../_includes/link.tsx";
import { PageIntro } from "../../_includes/page-intro.tsx";
import { TagList } from "../../_includes/tag-list.tsx";
import { calendarAddress, eventsAddress, homeAddress, landAddress } from "../archive/addresses.ts";
import { type Announcement, eventsAt } from "../archive/events.ts";
import type { SiteFrame } from "../content/site-frame.ts";
import { absolute } from "../documents/json-ld.ts";
import { htmlRoute } from "../documents/route.ts";
import { StandardPage } from "./standard-page.tsx";

interface EventsProps {
  readonly frame: SiteFrame;
  /** Soonest first. */
  readonly upcoming: readonly ListedEvent[];
  /** Newest first. */
  readonly past: readonly ListedEvent[];
  /** The calendars of the Länder. */
  readonly calendars: readonly { readonly name: string; readonly address: string }[];
}

const german = new Intl.Collator("de");

const lead = "Fristen und Veranstaltungen, die in unseren Berichten stehen.";

function listed({ event, entry: { address, kicker, title, lands } }: Announcement): ListedEvent {
  const names = lands.map(({ name }) => name).filter((name) => !kicker.split("/").includes(name));
  return { event, report: { address, title: `${kicker}: ${title}` }, lands: names };
}

export default htmlRoute<EventsProps>({
  pages: ({ frame, archive, now }) => {
    const { upcoming, past } = eventsAt(archive.entries, now);
    const calendars = archive.lands
      .map(({ subject: land }) => ({ name: land.name, address: calendarAddress(landAddress(land)) }))
      .sort((a, b) => german.compare(a.name, b.name));
    return [
      { url: eventsAddress, props: { frame, upcoming: upcoming.map(listed), past: past.map(listed), calendars } },
    ];
  },
  render: ({ frame, upcoming, past, calendars }) => (
    <StandardPage
      frame={frame}
      head={{ address: eventsAddress, title: "Termine und Fristen", description: lead, hasJson: true }}
      crumbs={[{ name: "Termine", address: eventsAddress }]}
    >
      <div class="list-page">
        <PageIntro title="Termine und Fristen" lead={lead} />
        <section class="events-section">
          <h2>Kommende Termine</h2>
          {upcoming.length > 0 ? (
            <EventMonths events={upcoming} />
          ) : (
            <p class="entry-list-empty">Zurzeit kennen wir keine kommenden Termine.</p>
          )}
        </section>
        <section class="events-section">
          <h2>Termine im eigenen Kalender</h2>
          <p>
            Ihr Kalenderprogramm kann neue Termine selbst abholen. Kopieren Sie dafür diese Adresse und fügen Sie sie
            dort ein, wo Ihr Programm „Kalender abonnieren“ oder „Kalender aus dem Internet“ anbietet:
          </p>
          <p class="events-section__address">
            <Link to={calendarAddress(homeAddress)}>{absolute(frame, calendarAddress(homeAddress))}</Link>
          </p>
          <p>
            Für jedes Land gibt es eine eigene Adresse. Sie kopieren sie mit einem Rechtsklick, auf dem Telefon, indem
            Sie den Link länger gedrückt halten.
          </p>
          <TagList groups={[{ label: "Termine aus", tags: calendars }]} />
        </section>
        {past.length > 0 && (
          <section class="events-section">
            <h2>Vergangene Termine</h2>
            <EventMonths events={past} />
          </section>
        )}
      </div>
    </StandardPage>
  ),
});
