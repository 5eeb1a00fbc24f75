import { existsSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, inject, it } from "vitest";
import { sitemapErrors } from "../builders/sitemap-schema.ts";
import { filesBelow, homeOf, htmlPages, isIndexable, isRedirect, textOf } from "./pages.ts";

/** What a record of a type has to say; https://developers.google.com/search/docs/appearance/structured-data */
const required: Readonly<Record<string, readonly string[]>> = {
  NewsArticle: ["headline", "datePublished", "dateModified", "dateline", "publisher", "mainEntityOfPage", "inLanguage"],
  BreadcrumbList: ["itemListElement"],
  Event: ["name", "startDate", "description", "url", "subjectOf"],
  ImageObject: ["contentUrl", "creditText", "width", "height"],
  GovernmentOrganization: ["name", "url", "address", "email", "telephone"],
  PostalAddress: ["streetAddress", "postalCode", "addressLocality", "addressCountry"],
  AdministrativeArea: ["name", "identifier"],
  CorrectionComment: ["text", "datePublished"],
  PropertyValue: ["propertyID", "value"],
  Dataset: ["name", "description", "url", "license", "creator", "inLanguage", "creditText"],
  DataDownload: ["name", "contentUrl", "encodingFormat", "contentSize", "sha256"],
  CreativeWork: ["headline", "url"],
  ListItem: ["position", "name", "item"],
};

type Item = Readonly<Record<string, unknown>>;

/** A record and all records in it. */
function itemsOf(value: unknown): readonly Item[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(itemsOf);
  return Array.isArray(value) ? inner : [value as Item, ...inner]; // an object of JSON
}

describe.each(Object.entries(inject("sites")))(
  "what search engines and messengers read of the site „%s“",
  (_name, site) => {
    const { origin, prefix } = homeOf(site);
    const home = origin + prefix;
    const files = filesBelow(site.out);
    const pages = htmlPages(site).filter((page) => !isRedirect(page));

    it("are sitemaps that are valid after the schemas of sitemaps.org and Google", async () => {
      const sitemaps = files
        .filter(({ file }) => /^sitemap-[^/]+\.xml$/.test(file))
        .map(({ file, content }) => ({ fileName: file, contents: content.toString("utf8") }));
      expect(sitemaps.map(({ fileName }) => fileName)).toContain("sitemap-news.xml");
      expect(await sitemapErrors("sitemap", sitemaps)).toEqual([]);
      const index = { fileName: "sitemap.xml", contents: textOf(site, "sitemap.xml") };
      expect(await sitemapErrors("index", [index])).toEqual([]);
    });

    it("are records whose types are known, and that say what those have to say", () => {
      const texts = pages.flatMap(({ address, document }) =>
        document
          .querySelectorAll('script[type="application/ld+json"]')
          .map((script) => ({ address, record: JSON.parse(script.innerHTML) as Item })),
      );
      expect(texts.length).toBeGreaterThanOrEqual(pages.filter(isIndexable).length - 1); // all but the start page
      const mistakes = texts.flatMap(({ address, record }) => [
        ...(record["@context"] === "https://schema.org" ? [] : [`${address}: no context`]),
        ...itemsOf(record).flatMap((item) => {
          const type = String(item["@type"]);
          const keys = required[type];
          if (!keys) return [`${address}: unknown type ${type}`];
          return keys.filter((key) => !item[key]).map((key) => `${address}: ${type} without ${key}`);
        }),
      ]);
      expect(mistakes).toEqual([]);
    });

    it("is the way to search the archive from the address bar, on every page", () => {
      const without = pages.filter(
        ({ document }) =>
          document.querySelector('link[rel="search"]')?.getAttribute("href") !== `${prefix}opensearch.xml`,
      );
      expect(without.map(({ address }) => address)).toEqual([]);
      expect(textOf(site, "opensearch.xml")).toContain(`template="${home}suche/?q={searchTerms}"`);
    });

    it("are pictures of every page, in the size that it says", async () => {
      const sizes = new Map<string, string>();
      const meta = (page: (typeof pages)[number], name: string) =>
        page.document.querySelector(`meta[property="og:image${name}"]`)?.getAttribute("content") ?? "";
      for (const page of pages) {
        const image = meta(page, "");
        expect(image.startsWith(home), page.address).toBe(true);
        expect(meta(page, ":alt"), page.address).not.toBe("");
        expect(page.document.querySelector('meta[name="twitter:card"]')?.getAttribute("content")).toBe(
          "summary_large_image",
        );
        sizes.set(image, `${meta(page, ":width")} × ${meta(page, ":height")}`);
      }
      for (const [image, size] of sizes) {
        const file = join(site.out, image.slice(home.length));
        expect(existsSync(file), file).toBe(true);
        const { width, height } = await sharp(file).metadata();
        expect(`${width} × ${height}`, file).toBe(size);
      }
      const drawn = files.filter(({ file }) => file.startsWith("assets/vorschau/"));
      expect(drawn.map(({ file }) => `${home}${file}`).filter((address) => !sizes.has(address))).toEqual([]);
      expect(drawn.filter(({ content }) => content.length > 42_000).map(({ file }) => file)).toEqual([]);
    });
  },
);

describe("the picture beside a link", () => {
  const { real } = inject("sites");
  const pictureOf = (address: string) =>
    /og:image" content="[^"]*\/([a-z-]+)\.[0-9a-f]{10}\.png"/.exec(textOf(real, `${address}index.html`))?.[1];

  it.each([
    ["", "website"],
    ["thema/ki/", "website"],
    ["ort/dresden/", "website"],
    ["land/sachsen/", "sachsen"],
    ["land/sachsen/2025/", "sachsen"],
    ["2025/05/dresden-bezahlkarte/", "sachsen"],
    ["2026/01/bayern-hessen-roll-in-teams/", "website"],
  ])("of „/%s“ is that of %s", (address, name) => {
    expect(pictureOf(address)).toBe(name);
  });
});
