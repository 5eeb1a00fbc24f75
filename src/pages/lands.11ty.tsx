import { IndexList } from "../../_includes/index-list.tsx";
import { PageIntro } from "../../_includes/page-intro.tsx";
import { TileMap } from "../../_includes/tile-map.tsx";
import { landAddress, landsAddress, nationwideAddress } from "../archive/addresses.ts";
import { reportCount } from "../content/report-count.ts";
import type { SiteFrame } from "../content/site-frame.ts";
import { htmlRoute } from "../documents/route.ts";
import type { Land } from "../regions/region.ts";
import { StandardPage } from "./standard-page.tsx";

interface LandsProps {
  readonly frame: SiteFrame;
  readonly lands: readonly Land[];
  readonly items: readonly { readonly name: string; readonly address: string; readonly detail: string }[];
}

const lead = "Wählen Sie ein Land, um alle Berichte von dort zu lesen.";

export default htmlRoute<LandsProps>({
  pages: ({ frame, lands, archive }) => {
    const byName = [...archive.lands].sort((a, b) => a.subject.name.localeCompare(b.subject.name, "de"));
    const items = byName.map(({ subject, entries }) => ({
      name: subject.name,
      address: landAddress(subject),
      detail: reportCount(entries.length),
    }));
    const nationwide = {
      name: "Bundesweit",
      address: nationwideAddress,
      detail: reportCount(archive.nationwide.length),
    };
    return [{ url: landsAddress, props: { frame, lands, items: [...items, nationwide] } }];
  },
  render: ({ frame, lands, items }) => (
    <StandardPage
      frame={frame}
      head={{ address: landsAddress, title: "Nachrichten aus den Ländern", description: lead }}
      crumbs={[{ name: "Länder", address: landsAddress }]}
      section="land"
    >
      <div class="list-page list-page--aside">
        <PageIntro title="Länder" lead={lead} />
        <IndexList groups={[{ items }]} />
        <aside class="list-page__aside list-page__aside--map">
          <h2>Die Länder auf der Karte</h2>
          <TileMap lands={lands} />
        </aside>
      </div>
    </StandardPage>
  ),
});
