import { describe, expect, it } from "vitest";
import { siteAddresses } from "../../src/documents/site-addresses.ts";
import { entryOf } from "../builders/entry.ts";
import { feed } from "../builders/feed-route.ts";
import { allRoutes } from "../builders/routes.ts";
import { pagesOf, siteOf } from "../builders/site.ts";

const site = siteOf([
  entryOf({ aliases: ["/alt/"], organisations: ["dataport"] }),
  entryOf({ slug: "weg", withdrawn: { date: "2025-05-10", reason: "Irrtum." } }),
  entryOf({ slug: "alle", region: ["bundesweit"], title: "Fristen enden" }),
]);

/** What only the pages of the site themselves, search engines and hosts refer to, and what newsletter tools are given. */
const internal = /^\/(?:(?:assets|suche)\/.+|sitemap-.+|_redirects|_headers|woche\/.+\/mail\.(?:html|txt))$/;

describe("the addresses to which a report may link", () => {
  it("are those that the routes of the site list", async () => {
    const routes = [...(await allRoutes()).values(), feed];
    const listed = routes.flatMap((route) => pagesOf(route, site).map(({ url }) => url));
    expect([...siteAddresses(site)].sort()).toEqual(listed.filter((url) => !internal.test(url)).sort());
  });
});
