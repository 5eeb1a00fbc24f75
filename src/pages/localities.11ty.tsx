import { IndexList } from "../../_includes/index-list.tsx";
import { PageIntro } from "../../_includes/page-intro.tsx";
import { landAddress, localitiesAddress, localityAddress } from "../archive/addresses.ts";
import type { SiteFrame } from "../content/site-frame.ts";
import { htmlRoute } from "../documents/route.ts";
import { StandardPage } from "./standard-page.tsx";

interface LocalitiesProps {
  readonly frame: SiteFrame;
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    readonly address: string;
    readonly items: readonly { readonly name: string; readonly address: string }[];
  }[];
}

const lead = "Städte, Gemeinden und Kreise, über die wir berichtet haben, nach Ländern geordnet.";

export default htmlRoute<LocalitiesProps>({
  pages: ({ frame, archive }) => {
    const groups = archive.lands.map(({ subject: land }) => ({
      id: land.slug,
      name: land.name,
      address: landAddress(land),
      items: archive.localities
        .filter(({ subject }) => subject.land === land)
        .map(({ subject }) => ({ name: subject.name, address: localityAddress(subject) })),
    }));
    const withPlaces = groups
      .filter(({ items }) => items.length > 0)
      .sort((a, b) => a.name.localeCompare(b.name, "de"));
    return [{ url: localitiesAddress, props: { frame, groups: withPlaces } }];
  },
  render: ({ frame, groups }) => (
    <StandardPage
      frame={frame}
      head={{ address: localitiesAddress, title: "Orte", description: lead }}
      crumbs={[{ name: "Orte", address: localitiesAddress }]}
      section="ort"
    >
      <div class="list-page">
        <PageIntro title="Orte" lead={groups.length > 0 ? lead : "Noch gibt es keine Berichte aus einzelnen Orten."} />
        <IndexList groups={groups} />
      </div>
    </StandardPage>
  ),
});
