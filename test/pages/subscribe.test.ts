import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import type { Site } from "../../src/archive/site.ts";
import subscribe from "../../src/pages/subscribe.11ty.tsx";
import { entryOf } from "../builders/entry.ts";
import { feed } from "../builders/feed-route.ts";
import { gazetteer } from "../builders/reference.ts";
import { pagesOf, renderAt, siteOf } from "../builders/site.ts";

const page = async (site: Site) => parse(await renderAt(subscribe, site, "/abonnieren/"));
const rowsOf = async (site: Site) =>
  (await page(site)).querySelectorAll("tbody td a").map((link) => [link.getAttribute("href"), link.textContent]);

const entries = [
  entryOf({ slug: "a", region: ["Görlitz"], topics: ["soziales"], organisations: ["vitako"] }),
  entryOf({ slug: "b", region: ["bundesweit"], topics: ["ozg"] }),
];

/** Reports from so many places of Saxony. */
function manyPlaces(count: number): Site {
  const keys = [...gazetteer.byKey.keys()].filter((key) => /^14\d{6}$/.test(key)).slice(0, count);
  return siteOf(keys.map((key, index) => entryOf({ slug: `bericht-${index}`, region: [key] })));
}

describe("the page on which readers choose a feed", () => {
  it("writes out the address of every feed, that of the site first", async () => {
    const site = siteOf(entries, "https://www.example.org/archiv-x/");
    const rows = await rowsOf(site);
    const feeds = pagesOf(feed, site).flatMap(({ url }) => (url.endsWith(".xml") ? [url] : []));
    expect(rows.map(([href]) => href).sort()).toEqual(feeds.map((url) => `/archiv-x${url}`).sort());
    expect(rows[0]).toEqual(["/archiv-x/feed.xml", "https://www.example.org/archiv-x/feed.xml"]);
    expect(rows.filter(([href, text]) => text !== `https://www.example.org${href}`)).toEqual([]);
  });

  it("names each address by its list, in a table of its Land", async () => {
    const land = (await page(siteOf(entries))).querySelector("details");
    expect(land?.querySelector("summary")?.textContent).toBe("Sachsen");
    expect(land?.querySelectorAll("tbody th").map(({ textContent }) => textContent)).toEqual([
      "Alle Berichte",
      "Themen",
      "Soziales und Gesundheit",
      "Orte und Kreise",
      "Görlitz",
      "Landkreis Görlitz",
    ]);
  });

  it("says what a feed is, and offers to narrow the tables only to those whose browser can", async () => {
    const text = await page(siteOf([]));
    expect(text.querySelector("h2")?.textContent).toBe("Was ist ein Feed?");
    expect(text.querySelector("#feed-auswahl")?.hasAttribute("hidden")).toBe(true);
  });

  it("stays as it is when a list gets a further report", () => {
    const further = siteOf([...entries, entryOf({ slug: "c", region: ["Görlitz"] })]);
    expect(pagesOf(subscribe, further)).toEqual(pagesOf(subscribe, siteOf(entries)));
  });

  it("leads to the places of a Land instead where they are too many", async () => {
    const links = async (count: number) =>
      (await page(manyPlaces(count))).querySelectorAll("details a").map((link) => link.getAttribute("href") ?? "");
    const few = await links(30);
    expect(few.filter((href) => href.startsWith("/ort/")).length).toBeGreaterThan(30);
    const many = await links(100);
    expect(many.filter((href) => href.startsWith("/ort/"))).toEqual(["/ort/#sachsen"]);
  });
});
