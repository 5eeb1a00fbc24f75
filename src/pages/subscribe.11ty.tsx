import { FeedTable } from "../../_includes/feed-table.tsx";
import { Link } from "../../_includes/link.tsx";
import { PageIntro } from "../../_includes/page-intro.tsx";
import { FeedFormats, FeedHelp } from "../../_includes/texts/feed-help.tsx";
import { subscribeAddress } from "../archive/addresses.ts";
import type { SiteFrame } from "../content/site-frame.ts";
import { type FeedDirectory, feedDirectory, type LandFeeds } from "../documents/feeds/feed-directory.ts";
import { htmlRoute } from "../documents/route.ts";
import { StandardPage } from "./standard-page.tsx";

/** A Land with more places than these would make the page long: their feeds are found from their pages. */
const mostLocalities = 60;

interface SubscribeProps {
  readonly frame: SiteFrame;
  readonly feeds: FeedDirectory;
  /** Address of the script that narrows the tables. */
  readonly script: string;
  /** Names of the Länder whose places are not listed here. */
  readonly withoutLocalities: readonly string[];
}

const lead =
  "Lassen Sie sich neue Berichte bringen: aus Ihrem Land, Ihrem Ort oder zu Ihrem Thema. Das ist kostenlos und geht ohne Anmeldung.";

export default htmlRoute<SubscribeProps>({
  pages: ({ frame, archive, assets }) => {
    const feeds = feedDirectory(archive);
    const tooMany = feeds.lands.filter(({ localities }) => localities.length > mostLocalities);
    const lands = feeds.lands.map((land) => (tooMany.includes(land) ? { ...land, localities: [] } : land));
    const withoutLocalities = tooMany.map(({ whole }) => whole.name);
    return [
      {
        url: subscribeAddress,
        props: { frame, script: assets.feedScript.address, feeds: { ...feeds, lands }, withoutLocalities },
      },
    ];
  },
  render: ({ frame, script, feeds: { general, topics, lands, organisations }, withoutLocalities }) => (
    <StandardPage
      frame={frame}
      head={{ address: subscribeAddress, title: "Abonnieren", description: lead, script }}
      crumbs={[{ name: "Abonnieren", address: subscribeAddress }]}
    >
      <div class="text-page">
        <PageIntro title="Abonnieren" lead={lead} />
        <div class="prose">
          <FeedHelp />
          <FeedFilter />
          <section class="feed-section">
            <h2>Alle Berichte</h2>
            <FeedTable caption="Feeds aller Berichte" groups={[{ feeds: general }]} />
          </section>
          {lands.length > 0 && (
            <section id="feeds-der-laender" class="feed-section">
              <h2>Länder und Orte</h2>
              <div>
                {lands.map((land) => (
                  <LandGroup land={land} isWhole={!withoutLocalities.includes(land.whole.name)} />
                ))}
              </div>
            </section>
          )}
          {topics.length > 0 && (
            <section class="feed-section">
              <h2>Themen</h2>
              <FeedTable caption="Feeds der Themen" groups={[{ feeds: topics }]} />
            </section>
          )}
          {organisations.length > 0 && (
            <section class="feed-section">
              <h2>Organisationen</h2>
              <details class="filter-group">
                <summary class="filter-group__name">Alle Organisationen</summary>
                <FeedTable caption="Feeds der Organisationen" groups={[{ feeds: organisations }]} />
              </details>
            </section>
          )}
          <FeedFormats />
        </div>
      </div>
    </StandardPage>
  ),
});

/** Narrows the tables below; shown by the script that does it. */
function FeedFilter() {
  return (
    <div id="feed-auswahl" class="feed-filter" hidden>
      <label for="feed-wunsch">Feed auswählen: Land, Ort, Thema oder Organisation</label>
      <input id="feed-wunsch" class="search-field__input" type="search" autocomplete="off" />
      <p role="status" class="feed-filter__count" />
    </div>
  );
}

function LandGroup({ land, isWhole }: { readonly land: LandFeeds; readonly isWhole: boolean }) {
  const { whole, topics, localities, localitiesAddress } = land;
  const groups = [
    { feeds: [{ ...whole, name: "Alle Berichte" }] },
    { name: "Themen", feeds: topics },
    { name: "Orte und Kreise", feeds: localities },
  ];
  return (
    <details class="filter-group">
      <summary class="filter-group__name">{whole.name}</summary>
      <FeedTable caption={`Feeds: ${whole.name}`} groups={groups.filter(({ feeds }) => feeds.length > 0)} />
      {!isWhole && (
        <p>
          Orte und Kreise: Den Feed finden Sie jeweils auf der <Link to={localitiesAddress}>Seite des Ortes</Link>.
        </p>
      )}
    </details>
  );
}
