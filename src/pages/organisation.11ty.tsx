import { organisationAddress, organisationsAddress } from "../archive/addresses.ts";
import { htmlRoute } from "../documents/route.ts";
import { ListPage, type ListProps, listPages } from "./list-page.tsx";
import { organisationKindName } from "./organisation-kind-name.ts";

export default htmlRoute<ListProps>({
  pages: (site) =>
    site.archive.organisations.flatMap(({ subject, entries }) =>
      listPages(site, {
        kind: "organisation",
        address: organisationAddress(subject),
        title: subject.name,
        kicker: organisationKindName[subject.kind].singular,
        lead: subject.description,
        pageTitle: subject.name,
        section: "organisation",
        crumbs: [{ name: "Organisationen", address: organisationsAddress }],
        entries,
        search: { query: `?organisation=${subject.key}`, label: "In diesen Berichten suchen" },
        empty: "Noch gibt es keine Berichte zu dieser Organisation.",
        ...(subject.url !== undefined && { website: subject.url }),
      }),
    ),
  render: ListPage,
});
