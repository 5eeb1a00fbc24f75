import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import newsSitemap from "../../../src/documents/search-engines/news-sitemap.11ty.ts";
import robots from "../../../src/documents/search-engines/robots.11ty.ts";
import { type EntryFacts, entryOf } from "../../builders/entry.ts";
import { renderAt, siteOf } from "../../builders/site.ts";
import { sitemapErrors } from "../../builders/sitemap-schema.ts";

const home = "https://example.org/archiv-x/";
const now = "2025-05-09T12:00:00+02:00";

async function sitemapOf(...facts: readonly EntryFacts[]): Promise<string> {
  const entries = facts.map((one, index) => entryOf({ slug: `bericht-${index}`, ...one }));
  return renderAt(newsSitemap, siteOf(entries, home, now), "/sitemap-news.xml");
}
const addresses = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
const errors = (contents: string) => sitemapErrors("sitemap", [{ fileName: "sitemap-news.xml", contents }]);

describe("the news sitemap", () => {
  it("holds the reports of the last two days", async () => {
    const xml = await sitemapOf(
      { date: "2025-05-09" },
      { date: "2025-05-07T12:01" },
      { date: "2025-05-07T12:00" },
      { date: "2025-05-01", embargo: "2025-05-08T06:00" }, // appeared yesterday
      { date: "2025-05-09", embargo: "2025-05-09T12:01" },
      { date: "2025-05-09", draft: true },
      { date: "2025-05-09", withdrawn: { date: "2025-05-09", reason: "Irrtum." } },
    );
    expect(addresses(xml)).toEqual([0, 1, 3].map((index) => `${home}2025/05/bericht-${index}/`));
    expect(await errors(xml)).toEqual([]);
  });

  it("says of each what it is called, and when and where it appeared", async () => {
    const xml = await sitemapOf({ title: "Bürger & Ämter: <Karte> startet", date: "2025-05-09T10:00" });
    const text = (tag: string) => parse(xml).querySelector(tag)?.textContent;
    expect(text("news\\:title")).toBe("Dresden: Bürger & Ämter: <Karte> startet");
    expect(text("news\\:publication_date")).toBe("2025-05-09T10:00:00+02:00");
    expect([text("news\\:name"), text("news\\:language")]).toEqual(["Ortsmarke", "de"]);
    expect(await errors(xml)).toEqual([]);
  });

  it("is still a valid one when nothing is new: it names the start page, and no news", async () => {
    for (const xml of [await sitemapOf({ date: "2025-05-01" }), await sitemapOf()]) {
      expect(addresses(xml)).toEqual([home]);
      expect(xml).not.toContain("<news:");
      expect(await errors(xml)).toEqual([]);
    }
    expect(await errors('<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>')).toHaveLength(1);
  });

  it("is found through robots.txt", async () => {
    expect(await renderAt(robots, siteOf([], home), "/robots.txt")).toContain(`\nSitemap: ${home}sitemap-news.xml\n`);
  });
});
