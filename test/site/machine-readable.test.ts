import { parse } from "node-html-parser";
import { describe, expect, inject, it } from "vitest";
import { newsFiles } from "./front-matter.ts";
import { homeOf, htmlPages, isIndexable, isRedirect, textOf } from "./pages.ts";

const berlin = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin", dateStyle: "short" });
const dayInBerlin = (instant: string) => berlin.format(new Date(instant));

describe.each(Object.entries(inject("sites")))("what machines read of the site „%s“", (_name, site) => {
  const { origin, prefix } = homeOf(site);
  const home = origin + prefix;
  const pages = htmlPages(site);
  const indexable = pages.filter(isIndexable);
  const files = new Map(newsFiles(site).map((file) => [file.address, file]));
  const sitemaps = parse(textOf(site, "sitemap.xml"))
    .querySelectorAll("loc")
    .map(({ textContent }) => textOf(site, textContent.replace(home, "")));
  const sitemap = sitemaps
    .flatMap((part) => parse(part).querySelectorAll("url"))
    .map((url) => ({
      address: (url.querySelector("loc")?.textContent ?? "").replace(home, "/"),
      changed: url.querySelector("lastmod")?.textContent,
    }));
  const records = pages.flatMap(({ address, document }) =>
    document.querySelectorAll('script[type="application/ld+json"]').map((script) => ({
      address,
      record: JSON.parse(script.innerHTML) as Record<string, unknown>,
    })),
  );
  const articles = records.filter(({ record }) => record["@type"] === "NewsArticle");

  it("names the address of every page as its canonical one", () => {
    const wrong = indexable.filter(
      ({ address, document }) =>
        document.querySelector('link[rel="canonical"]')?.getAttribute("href") !== home + address.slice(1) ||
        document.querySelector('meta[property="og:url"]')?.getAttribute("content") !== home + address.slice(1),
    );
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  it("lists every page in the sitemap, and nothing else", () => {
    expect(sitemap.map(({ address }) => address).sort()).toEqual(indexable.map(({ address }) => address).sort());
  });

  it("tells in the sitemap when a report last changed", () => {
    const reports = sitemap.filter(({ address }) => files.has(address));
    expect(reports).toHaveLength(articles.length);
    for (const { address, changed = "" } of reports) {
      expect(dayInBerlin(changed), address).toBe(files.get(address)?.changed);
    }
  });

  it("describes every report as a news article", () => {
    expect(articles.map(({ address }) => address).sort()).toEqual(
      [...files.values()]
        .filter(({ state }) => state === "published")
        .map(({ address }) => address)
        .sort(),
    );
    for (const { address, record } of articles) {
      expect(record, address).toMatchObject({
        "@context": "https://schema.org",
        mainEntityOfPage: home + address.slice(1),
        headline: expect.stringMatching(/\S/),
        description: expect.stringMatching(/\S/),
        dateModified: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T[\d:]{8}\+0[12]:00$/),
        inLanguage: "de",
        publisher: { "@type": "GovernmentOrganization", name: expect.stringMatching(/\S/) },
      });
      expect(dayInBerlin(String(record["datePublished"])), address).toBe(files.get(address)?.day);
    }
  });

  it("describes the way to every page below the start page, all its steps existing", () => {
    const ways = records.filter(({ record }) => record["@type"] === "BreadcrumbList");
    const withoutWay = pages.filter(
      (page) => isIndexable(page) && page.address !== "/" && !ways.some(({ address }) => address === page.address),
    );
    expect(withoutWay.map(({ address }) => address)).toEqual([]);
    const known = new Set(pages.map(({ address }) => home + address.slice(1)));
    for (const { address, record } of ways) {
      const steps = record["itemListElement"] as { position: number; name: string; item: string }[];
      expect(steps.map(({ position }) => position)).toEqual(steps.map((_, index) => index + 1));
      expect(steps.at(0)?.item).toBe(home);
      expect(steps.at(-1)?.item, address).toBe(home + address.slice(1));
      expect(
        steps.filter(({ item }) => !known.has(item)),
        address,
      ).toEqual([]);
    }
  });

  it("lets robots in and shows them the sitemap", () => {
    expect(textOf(site, "robots.txt")).toContain(`Sitemap: ${home}sitemap.xml\n`);
    expect(textOf(site, "robots.txt")).toContain(`Sitemap: ${home}sitemap-news.xml\n`);
    expect(textOf(site, "robots.txt")).not.toMatch(/^Disallow: \S/m);
  });

  it("keeps redirects, notices and the error page out of search engines", () => {
    const hidden = pages.filter((page) => !isIndexable(page));
    const withdrawn = [...files.values()].filter(({ state }) => state === "withdrawn").map(({ address }) => address);
    expect(
      hidden
        .filter((page) => !isRedirect(page))
        .map(({ address }) => address)
        .sort(),
    ).toEqual(["/404.html", ...withdrawn].sort());
  });
});
