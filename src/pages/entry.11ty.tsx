import { CorrectionList } from "../../_includes/correction-list.tsx";
import { EventList } from "../../_includes/event-list.tsx";
import { LeadImage } from "../../_includes/lead-image.tsx";
import { Link } from "../../_includes/link.tsx";
import { Neighbours } from "../../_includes/neighbours.tsx";
import { RelatedList } from "../../_includes/related-list.tsx";
import { ReportHeader } from "../../_includes/report-header.tsx";
import { SourceList } from "../../_includes/source-list.tsx";
import { TagList } from "../../_includes/tag-list.tsx";
import { Timeline } from "../../_includes/timeline.tsx";
import { archiveAddress, calendarAddress, monthAddress, yearAddress } from "../archive/addresses.ts";
import { type EntryView, entryView } from "../archive/entry-view.ts";
import { linkPictureOf } from "../archive/picture.ts";
import type { Hint } from "../archive/site.ts";
import { monthName } from "../content/date-words.ts";
import type { LinkPicture, SiteFrame } from "../content/site-frame.ts";
import { absolute, newsArticle, type Publisher } from "../documents/json-ld.ts";
import { eventRecords } from "../documents/json-ld-events.ts";
import { publisherOf } from "../documents/publisher.ts";
import { htmlRoute } from "../documents/route.ts";
import { StandardPage } from "./standard-page.tsx";

interface EntryProps {
  readonly frame: SiteFrame;
  readonly view: EntryView;
  readonly publisher: Publisher;
  /** Beside links to it, where it has no image of its own and comes from one Land. */
  readonly linkPicture?: LinkPicture | undefined;
  /** See `Site`. */
  readonly hints?: readonly Hint[] | undefined;
}

export default htmlRoute<EntryProps>({
  pages: (site) => {
    const { frame, archive, relations, now, pictures, linkPictures, hints: allHints } = site;
    const publisher = publisherOf(site);
    return archive.entries.map((entry) => {
      const view = entryView(entry, relations(entry), now, pictures.get(entry.file));
      const [land, ...others] = entry.lands;
      const isOfOneLand = land !== undefined && others.length === 0 && !entry.nationwide;
      const linkPicture = isOfOneLand && !view.image ? linkPictures?.lands.get(land.key) : undefined;
      const hints = allHints?.get(entry.file);
      const props = { frame, view, publisher, ...(linkPicture && { linkPicture }), ...(hints && { hints }) };
      return { url: entry.address, props };
    });
  },
  render: ({ frame, view, publisher, linkPicture, hints }) => (
    <StandardPage
      frame={frame}
      head={{
        address: view.address,
        title: `${view.kicker}: ${view.title}`,
        description: view.teaser,
        type: "article",
        published: view.published,
        modified: view.modified,
        image: view.image ? linkPictureOf(view.image) : linkPicture,
        jsonLd: [newsArticle(frame, view, publisher, linkPicture), ...eventRecords(frame, view)],
        hasJson: true,
      }}
      crumbs={[
        { name: "Archiv", address: archiveAddress },
        { name: view.day.slice(0, 4), address: yearAddress(view.day.slice(0, 4)) },
        { name: monthName(view.day.slice(0, 7)), address: monthAddress(view.day.slice(0, 7)) },
        { name: view.title, address: view.address },
      ]}
      section="archiv"
    >
      <article class="report">
        <ReportHeader view={view} hints={hints} />
        {view.image && <LeadImage image={view.image} />}
        {view.corrections.length > 0 && (
          <section class="report__section">
            <h2>Korrekturen zu diesem Bericht</h2>
            <CorrectionList corrections={view.corrections} />
          </section>
        )}
        {/* Safe HTML: rendered in src/content from Markdown that may hold none. */}
        <div class="report__body prose" dangerouslySetInnerHTML={{ __html: view.body }} />
        {view.events.length > 0 && (
          <section class="report__section">
            <h2>Termine</h2>
            <EventList events={view.events} />
            {view.events.some(({ isPast }) => !isPast) && (
              <p class="report__calendar">
                <Link to={calendarAddress(view.address)}>In den Kalender übernehmen</Link>
              </p>
            )}
          </section>
        )}
        {view.sources.length > 0 && (
          <section class="report__section">
            <h2>{view.sources.length === 1 ? "Quelle" : "Quellen"}</h2>
            <SourceList sources={view.sources} />
          </section>
        )}
        <section class="report__section">
          <h2>Mehr zu</h2>
          <TagList groups={view.tags} />
        </section>
        {view.chain.length > 0 && (
          <section class="report__section">
            <h2>Was vorher und nachher geschah</h2>
            <Timeline label="Frühere und spätere Berichte" items={view.chain} />
          </section>
        )}
        {view.related.length > 0 && (
          <section class="report__section">
            <h2>Das könnte Sie auch interessieren</h2>
            <RelatedList cards={view.related} />
          </section>
        )}
        <p class="report__address">Adresse dieses Berichts: {absolute(frame, view.address)}</p>
      </article>
      <Neighbours earlier={view.earlier} later={view.later} />
    </StandardPage>
  ),
});
