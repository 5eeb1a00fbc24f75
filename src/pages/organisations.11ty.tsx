import { IndexList } from "../../_includes/index-list.tsx";
import { PageIntro } from "../../_includes/page-intro.tsx";
import { organisationAddress, organisationsAddress } from "../archive/addresses.ts";
import type { SiteFrame } from "../content/site-frame.ts";
import { organisationKinds } from "../content/vocabularies.ts";
import { htmlRoute } from "../documents/route.ts";
import { organisationKindName } from "./organisation-kind-name.ts";
import { StandardPage } from "./standard-page.tsx";

interface OrganisationsProps {
  readonly frame: SiteFrame;
  readonly groups: readonly {
    readonly name: string;
    readonly items: readonly { readonly name: string; readonly address: string }[];
  }[];
}

const lead = "Verwaltungen, Verbände, Dienstleister und Vorhaben, die in unseren Berichten vorkommen.";

export default htmlRoute<OrganisationsProps>({
  pages: ({ frame, archive }) => {
    const groups = organisationKinds.map((kind) => ({
      name: organisationKindName[kind].plural,
      items: archive.organisations
        .filter(({ subject }) => subject.kind === kind)
        .map(({ subject }) => ({ name: subject.name, address: organisationAddress(subject) })),
    }));
    return [{ url: organisationsAddress, props: { frame, groups: groups.filter(({ items }) => items.length > 0) } }];
  },
  render: ({ frame, groups }) => (
    <StandardPage
      frame={frame}
      head={{ address: organisationsAddress, title: "Organisationen", description: lead }}
      crumbs={[{ name: "Organisationen", address: organisationsAddress }]}
      section="organisation"
    >
      <div class="list-page">
        <PageIntro
          title="Organisationen"
          lead={groups.length > 0 ? lead : "Noch kommt in keinem Bericht eine Organisation vor."}
        />
        <IndexList groups={groups} />
      </div>
    </StandardPage>
  ),
});
