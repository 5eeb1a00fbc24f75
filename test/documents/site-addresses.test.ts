import { describe, expect, it } from "vitest";
import { entryDocuments } from "../../src/documents/open-data/entry-documents.ts";
import { listDocuments } from "../../src/documents/open-data/list-documents.ts";
import { documentRoute } from "../../src/documents/route.ts";
import { siteAddresses } from "../../src/documents/site-addresses.ts";
import { entryOf } from "../builders/entry.ts";
import { feed } from "../builders/feed-route.ts";
import { allRoutes } from "../builders/routes.ts";
import { pagesOf, siteOf } from "../builders/site.ts";

const site = siteOf([
  ...Array.from({ length: 101 }, (_, index) => entryOf({ slug: `lang-${index}`, title: `Karte ${index}` })),
  entryOf({ aliases: ["/alt/"], organisations: ["dataport"] }),
  entryOf({ slug: "weg", withdrawn: { date: "2025-05-10", reason: "Irrtum." } }),
  entryOf({ slug: "alle", region: ["bundesweit"], title: "Fristen enden" }),
]);

/** What only the pages of the site themselves and hosts refer to. */
const internal = /^\/(?:(?:assets|suche)\/.+|_redirects|_headers)$/;

describe("the addresses to which a report may link", () => {
  it("are those that the routes of the site list", async () => {
    const routes = [...(await allRoutes()).values(), feed, documentRoute(entryDocuments), documentRoute(listDocuments)];
    const listed = routes.flatMap((route) => pagesOf(route, site).map(({ url }) => url));
    expect([...siteAddresses(site)].sort()).toEqual(listed.filter((url) => !internal.test(url)).sort());
  });
});
