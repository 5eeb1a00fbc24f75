import { IndexList } from "../../_includes/index-list.tsx";
import { Link } from "../../_includes/link.tsx";
import { PageIntro } from "../../_includes/page-intro.tsx";
import { weekDaysOfYear, weekName } from "../../_includes/week-words.ts";
import { atomFeedAddress, weekAddress, weeksAddress } from "../archive/addresses.ts";
import type { SiteFrame } from "../content/site-frame.ts";
import { weekFeedTitle } from "../documents/newsletter/week-feed.ts";
import { htmlRoute } from "../documents/route.ts";
import { StandardPage } from "./standard-page.tsx";

interface WeeksProps {
  readonly frame: SiteFrame;
  /** "2025-W19", newest first. No numbers of reports: they would change this page with every report. */
  readonly weeks: readonly string[];
}

const lead = "Was in einer Woche geschah, auf einer Seite und nach Ländern geordnet.";

export default htmlRoute<WeeksProps>({
  pages: ({ frame, archive }) => [
    { url: weeksAddress, props: { frame, weeks: archive.weeks.map(({ subject }) => subject) } },
  ],
  render: ({ frame, weeks }) => {
    const years = [...new Set(weeks.map((week) => week.slice(0, 4)))];
    return (
      <StandardPage
        frame={frame}
        head={{
          address: weeksAddress,
          title: "Wochenüberblick",
          description: lead,
          feed: { list: weeksAddress, title: weekFeedTitle(frame) },
        }}
        crumbs={[{ name: "Wochenüberblick", address: weeksAddress }]}
        section="archiv"
      >
        <div class="list-page">
          <PageIntro title="Wochenüberblick" lead={weeks.length > 0 ? lead : "Noch gibt es keine Berichte."} />
          <IndexList
            groups={years.map((year) => ({
              name: year,
              items: weeks
                .filter((week) => week.startsWith(year))
                .map((week) => ({ name: weekName(week), address: weekAddress(week), detail: weekDaysOfYear(week) })),
            }))}
          />
          <p class="list-page__note">
            Jeden Montag neu: der <Link to={atomFeedAddress(weeksAddress)}>Newsfeed des Wochenüberblicks</Link> mit
            einem Beitrag zur Woche davor. Auf der Seite jeder Woche gibt es ihn auch als Vorlage für Newsletter.
          </p>
        </div>
      </StandardPage>
    );
  },
});
