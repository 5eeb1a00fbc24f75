import { CardGroups } from "../../_includes/card-groups.tsx";
import { Link } from "../../_includes/link.tsx";
import { Neighbours } from "../../_includes/neighbours.tsx";
import { PageIntro } from "../../_includes/page-intro.tsx";
import { weekCount, weekDays, weekTitle } from "../../_includes/week-words.ts";
import { atomFeedAddress, weekAddress, weekMailAddress, weeksAddress, weekTextAddress } from "../archive/addresses.ts";
import { type Card, cardWithin } from "../archive/card.ts";
import { weekSections } from "../archive/weeks.ts";
import { reportCount } from "../content/report-count.ts";
import type { SiteFrame } from "../content/site-frame.ts";
import { weekFeedTitle } from "../documents/newsletter/week-feed.ts";
import { htmlRoute } from "../documents/route.ts";
import { StandardPage } from "./standard-page.tsx";

interface WeekProps {
  readonly frame: SiteFrame;
  /** "2025-W19" */
  readonly week: string;
  readonly earlier: string | undefined;
  readonly later: string | undefined;
  readonly sections: readonly {
    readonly name: string;
    readonly address: string | undefined;
    readonly cards: readonly Card[];
  }[];
}

const weekLink = (week: string | undefined) =>
  week === undefined ? undefined : { address: weekAddress(week), title: weekTitle(week) };

export default htmlRoute<WeekProps>({
  pages: ({ frame, archive: { weeks } }) =>
    weeks.map(({ subject: week, entries }, index) => ({
      url: weekAddress(week),
      props: {
        frame,
        week,
        earlier: weeks[index + 1]?.subject,
        later: weeks[index - 1]?.subject,
        sections: weekSections(entries).map(({ name, address, entries: from }) => ({
          name,
          address,
          cards: from.map(cardWithin(name)),
        })),
      },
    })),
  render: ({ frame, week, earlier, later, sections }) => {
    const title = weekTitle(week);
    const count = sections.reduce((sum, { cards }) => sum + cards.length, 0);
    return (
      <StandardPage
        frame={frame}
        head={{
          address: weekAddress(week),
          title,
          description: `${reportCount(count)} vom ${weekDays(week)} über die digitale Verwaltung in Städten, Gemeinden und Kreisen.`,
          feed: { list: weeksAddress, title: weekFeedTitle(frame) },
          hasJson: true,
        }}
        crumbs={[
          { name: "Wochenüberblick", address: weeksAddress },
          { name: title, address: weekAddress(week) },
        ]}
        section="archiv"
      >
        <div class="list-page">
          <PageIntro title={title} kicker="Wochenüberblick" lead={`${weekCount(count, sections.length)}.`} />
          <CardGroups
            groups={sections.map(({ name, address, cards }) => ({
              heading: address ? <Link to={address}>{name}</Link> : name,
              cards,
            }))}
            showDate
          />
          <p class="list-page__note">
            Für Newsletter: diese Woche <Link to={weekMailAddress(week)}>als E-Mail-Vorlage (HTML)</Link> oder{" "}
            <Link to={weekTextAddress(week)}>als Text</Link>. Zum Mitlesen: der{" "}
            <Link to={atomFeedAddress(weeksAddress)}>Newsfeed des Wochenüberblicks</Link> mit einem Beitrag je Woche,
            sobald sie vorbei ist.
          </p>
        </div>
        <Neighbours earlier={weekLink(earlier)} later={weekLink(later)} what="Woche" />
      </StandardPage>
    );
  },
});
