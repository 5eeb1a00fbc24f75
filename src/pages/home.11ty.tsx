import { EntryList } from "../../_includes/entry-list.tsx";
import { Layout } from "../../_includes/layout.tsx";
import { Link } from "../../_includes/link.tsx";
import { PageIntro } from "../../_includes/page-intro.tsx";
import { TileMap } from "../../_includes/tile-map.tsx";
import { homeAddress } from "../archive/addresses.ts";
import { type Card, cardOf } from "../archive/card.ts";
import type { SiteFrame } from "../content/site-frame.ts";
import { htmlRoute } from "../documents/route.ts";
import type { Land } from "../regions/region.ts";

const newestOnHome = 15;

interface HomeProps {
  readonly frame: SiteFrame;
  readonly lands: readonly Land[];
  readonly cards: readonly Card[];
}

export default htmlRoute<HomeProps>({
  pages: ({ frame, lands, archive }) => [
    { url: homeAddress, props: { frame, lands, cards: archive.entries.slice(0, newestOnHome).map(cardOf) } },
  ],
  render: ({ frame, lands, cards }) => (
    <Layout
      site={frame}
      page={{ address: homeAddress, title: frame.name, description: frame.description, home: true, hasJson: true }}
      section="start"
    >
      <PageIntro title="Neues aus der digitalen Verwaltung" lead={frame.description} />
      <p class="home__jump">
        <a href="#laender">Nachrichten aus Ihrem Land</a>
      </p>
      <div class="home">
        <div class="home__news">
          <EntryList
            cards={cards}
            by="day"
            empty="Hier erscheinen die ersten Berichte, sobald sie veröffentlicht sind."
          />
          {cards.length > 0 && (
            <p class="home__more">
              <Link to="/archiv/">Alle Berichte im Archiv</Link>
            </p>
          )}
        </div>
        <aside class="home__lands" aria-labelledby="laender">
          <h2 id="laender">Nachrichten aus den Ländern</h2>
          <TileMap lands={lands} />
        </aside>
      </div>
    </Layout>
  ),
});
