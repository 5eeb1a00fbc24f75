import { Layout } from "../../_includes/layout.tsx";
import { Link } from "../../_includes/link.tsx";
import { PageIntro } from "../../_includes/page-intro.tsx";
import { TileMap } from "../../_includes/tile-map.tsx";
import type { SiteFrame } from "../content/site-frame.ts";
import { htmlRoute } from "../documents/route.ts";
import type { Land } from "../regions/region.ts";

interface NotFoundProps {
  readonly frame: SiteFrame;
  readonly lands: readonly Land[];
}

const title = "Diese Seite gibt es nicht";

export default htmlRoute<NotFoundProps>({
  pages: ({ frame, lands }) => [{ url: "/404.html", props: { frame, lands } }],
  render: ({ frame, lands }) => (
    <Layout site={frame} page={{ address: "/404.html", title, description: `${title}.`, noindex: true }}>
      <div class="list-page list-page--aside">
        <PageIntro
          title={title}
          lead="Vielleicht ist die Adresse unvollständig oder ein Link veraltet. So finden Sie weiter:"
        />
        <div class="prose">
          <ul>
            <li>
              <Link to="/">Zur Startseite</Link> mit den neuesten Berichten
            </li>
            <li>
              <Link to="/archiv/">Zum Archiv</Link> mit allen Berichten nach Jahren und Monaten
            </li>
            <li>
              <Link to="/thema/">Zu den Themen</Link> und <Link to="/ort/">zu den Orten</Link>
            </li>
          </ul>
        </div>
        <aside class="list-page__aside">
          <h2>Nachrichten aus den Ländern</h2>
          <TileMap lands={lands} />
        </aside>
      </div>
    </Layout>
  ),
});
