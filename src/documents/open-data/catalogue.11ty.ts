import { catalogueAddresses } from "../../archive/addresses.ts";
import { documentRoute } from "../route.ts";
import { catalogueOf } from "./catalogue.ts";
import { checked } from "./checked.ts";
import { jsonLd, type Node, turtle } from "./rdf.ts";

interface CatalogueProps {
  readonly format: keyof typeof catalogueAddresses;
  readonly nodes: readonly Node[];
}

/** What portals of open data, GovData among them, read about the archive: one graph in two forms. */
export default documentRoute<CatalogueProps>({
  pages: (site) => {
    const nodes = catalogueOf(site);
    return [
      { url: catalogueAddresses.jsonLd, props: { format: "jsonLd", nodes } },
      { url: catalogueAddresses.turtle, props: { format: "turtle", nodes } },
    ];
  },
  render: ({ format, nodes }) => {
    const graph = checked("catalogue", jsonLd(nodes), "The catalogue");
    return format === "jsonLd" ? `${JSON.stringify(graph, null, 2)}\n` : turtle(nodes);
  },
});
