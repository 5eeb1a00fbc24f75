import { describe, expect, inject, it } from "vitest";
import type { SiteName } from "../build-sites.ts";
import { textOf } from "../site/pages.ts";
import { at, browser, openSites, withoutBrowser } from "./open-site.ts";

openSites();

const documents = [
  "feed.xml",
  "woche/feed.xml",
  "abonnieren/feeds.opml",
  "sitemap.xml",
  "sitemap-listen.xml",
  "sitemap-news.xml",
  "opensearch.xml",
  "favicon.svg",
];
const names: readonly SiteName[] = ["real", "prefixed", "model", "empty"];

describe.skipIf(withoutBrowser).each(names)("the documents of the site „%s“", (name) => {
  it.each(documents)("%s is well-formed XML", async (file) => {
    const page = await browser().newPage();
    const mistake = await page.evaluate(
      (xml) => {
        const parsed = new DOMParser().parseFromString(xml, "application/xml");
        return parsed.querySelector("parsererror")?.textContent ?? "";
      },
      textOf(inject("sites")[name], file),
    );
    await page.close();
    expect(mistake).toBe("");
  });
});

describe.skipIf(withoutBrowser)("an earlier address", () => {
  it("takes the reader to the report", async () => {
    const page = await browser().newPage();
    await page.goto(at("model", "/aktuelles/goerlitz-4000-antraege/"));
    await page.waitForURL("**/2025/06/goerlitz-serviceportal-bilanz/");
    expect(await page.locator("h1").textContent()).toContain("Bilanz");
    await page.close();
  });
});
