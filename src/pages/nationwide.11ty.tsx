import { landsAddress, nationwideAddress } from "../archive/addresses.ts";
import { nationwideTitle } from "../archive/lists.ts";
import { htmlRoute } from "../documents/route.ts";
import { ListPage, type ListProps, listPages } from "./list-page.tsx";

export default htmlRoute<ListProps>({
  pages: (site) =>
    listPages(site, {
      kind: "nationwide",
      address: nationwideAddress,
      title: "Bundesweit",
      lead: "Berichte, die alle Länder betreffen.",
      pageTitle: nationwideTitle,
      section: "land",
      crumbs: [{ name: "Länder", address: landsAddress }],
      entries: site.archive.nationwide,
      within: "Bundesweit",
      search: { query: "?land=bundesweit", label: "In diesen Berichten suchen" },
      empty: "Noch gibt es keine bundesweiten Berichte.",
      map: { lands: site.lands, current: "bundesweit" },
    }),
  render: ListPage,
});
