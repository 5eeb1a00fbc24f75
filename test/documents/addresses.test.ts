import { describe, expect, it } from "vitest";
import { publicAddresses } from "../../src/documents/search-engines/public-addresses.ts";
import robots from "../../src/documents/search-engines/robots.11ty.ts";
import sitemap from "../../src/documents/search-engines/sitemap.11ty.ts";
import sitemapPart from "../../src/documents/search-engines/sitemap-part.11ty.tsx";
import { entryOf } from "../builders/entry.ts";
import { allRoutes } from "../builders/routes.ts";
import { pagesOf, renderAt, siteOf } from "../builders/site.ts";
import { xmlError } from "../builders/xml.ts";

const long = Array.from({ length: 25 }, (_, index) =>
  entryOf({ slug: `lang-${index}`, date: `20${10 + Math.floor(index / 5)}-01-01`, organisations: ["dataport"] }),
);
const site = siteOf(
  [
    ...long,
    entryOf({ slug: "neukirchen-1", region: ["Neukirchen (Hessen)"] }),
    entryOf({ slug: "neukirchen-2", region: ["Neukirchen (Erzgebirgskreis)"], topics: ["ki"] }),
    entryOf({ slug: "berlin", region: ["Berlin", "bundesweit"], updated: "2025-06-01" }),
    entryOf({ slug: "umgezogen", aliases: ["/alt/umgezogen/"] }),
    entryOf({ slug: "korrigiert", corrections: [{ date: "2025-06-02", kind: "ergaenzung", text: "Mehr dazu." }] }),
    entryOf({ slug: "weg", aliases: ["/alt/weg/"], withdrawn: { date: "2025-06-01", reason: "Irrtum." } }),
    entryOf({ slug: "entwurf", draft: true }),
    entryOf({ slug: "gesperrt", embargo: "2030-01-01" }),
  ],
  "https://example.org/archiv-x/",
);
const addresses = publicAddresses(site).map(({ address }) => address);
const lastModified = (wanted: string) => publicAddresses(site).find(({ address }) => address === wanted)?.lastModified;

describe("the public addresses", () => {
  it("are named once each", () => {
    expect(addresses.filter((address, index) => addresses.indexOf(address) < index)).toEqual([]);
  });

  it("are those of all pages, but for notices, redirects and the error page", async () => {
    const pages = [...(await allRoutes()).values()].flatMap((route) => pagesOf(route, site).map(({ url }) => url));
    expect(pages.filter((url, index) => pages.indexOf(url) < index)).toEqual([]);
    const html = pages.filter((url) => url.endsWith("/"));
    const hidden = ["/2025/05/weg/", "/alt/umgezogen/", "/alt/weg/"];
    expect(html.filter((url) => !addresses.includes(url)).sort()).toEqual(hidden);
    expect(addresses.filter((address) => !html.includes(address))).toEqual([]);
  });

  it("say when what stands there last changed", () => {
    expect(lastModified("/2025/05/berlin/")).toBe("2025-06-01T00:00:00+02:00");
    expect(lastModified("/land/berlin/")).toBe("2025-06-01T00:00:00+02:00");
    expect(lastModified("/korrekturen/")).toBe("2025-06-02T00:00:00+02:00");
    expect(lastModified("/land/sachsen/2014/")).toBe("2014-01-01T00:00:00+01:00");
    expect(lastModified("/land/saarland/")).toBeUndefined();
  });
});

describe("the sitemaps", () => {
  const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => address);
  const home = "https://example.org/archiv-x";

  it("are well-formed, and the first leads to all others", async () => {
    const others = pagesOf(sitemapPart, site).map(({ url }) => url);
    const index = await renderAt(sitemap, site, "/sitemap.xml");
    expect(locations(index)).toEqual(others.map((address) => home + address));
    for (const address of others) expect(xmlError(await renderAt(sitemapPart, site, address))).toBeUndefined();
    expect(xmlError(index)).toBeUndefined();
  });

  it("hold the whole public addresses, those of a year in one of its own", async () => {
    const ofYear = locations(await renderAt(sitemapPart, site, "/sitemap-2012.xml"));
    expect(ofYear).toEqual(
      addresses.filter((address) => /^\/(?:woche\/)?2012\b/.test(address)).map((address) => home + address),
    );
    expect(ofYear.length).toBeGreaterThan(5);
    const parts = await Promise.all(
      pagesOf(sitemapPart, site).map(async ({ url }) => locations(await renderAt(sitemapPart, site, url))),
    );
    expect(parts.flat().sort()).toEqual(addresses.map((address) => home + address).sort());
  });

  it("have a week with the year that it is counted in", async () => {
    const before = locations(await renderAt(sitemapPart, site, "/sitemap-2011.xml"));
    expect(before).toContain(`${home}/woche/2011-W52/`); // in which the first of January 2012 lies
  });

  it("say on which day in Berlin their pages changed, and not when the files did, which no report says", async () => {
    const ofYear = await renderAt(sitemapPart, site, "/sitemap-2025.xml");
    expect(ofYear).toContain("/2025/05/korrigiert/</loc><lastmod>2025-06-02T00:00:00+02:00</lastmod>");
    expect(await renderAt(sitemap, site, "/sitemap.xml")).not.toContain("lastmod");
  });
});

describe("robots.txt", () => {
  it("leads to the sitemap", async () => {
    expect(await renderAt(robots, site, "/robots.txt")).toContain("Sitemap: https://example.org/archiv-x/sitemap.xml");
  });
});
