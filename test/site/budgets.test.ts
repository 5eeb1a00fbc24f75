import { brotliCompressSync } from "node:zlib";
import { describe, expect, inject, it } from "vitest";
import { filesBelow, textOf } from "./pages.ts";

const kilobyte = 1024;
const { real, prefixed, model } = inject("sites");

/** Size after the best compression that servers use. */
const compressed = (content: string | Buffer): number => brotliCompressSync(content).length;

describe.each(Object.entries({ real, prefixed, model }))("the weight of the site „%s“", (_name, site) => {
  const files = filesBelow(site.out);
  const weight = (pattern: RegExp) =>
    files.filter(({ file }) => pattern.test(file)).reduce((sum, { content }) => sum + content.length, 0);

  it("is at most 25 KB for the start page with its style sheet", () => {
    const styles = files.filter(({ file }) => file.endsWith(".css"));
    expect(styles).toHaveLength(1);
    const weights = [Buffer.from(textOf(site, "index.html")), ...styles.map(({ content }) => content)].map(compressed);
    expect(weights.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(25 * kilobyte);
  });

  it("is at most 50 KB for all fonts", () => {
    expect(weight(/\.woff2$/)).toBeGreaterThan(0);
    expect(weight(/\.woff2$/)).toBeLessThanOrEqual(50 * kilobyte);
  });

  it("is at most 20 KB for the page of a report", () => {
    const reports = files.filter(({ file }) => /^\d{4}\/\d{2}\/[^/]+\/index\.html$/.test(file));
    expect(reports.length).toBeGreaterThan(10);
    const heavy = reports.filter(({ content }) => compressed(content) > 20 * kilobyte);
    expect(heavy.map(({ file }) => file)).toEqual([]);
  });

  it("has two scripts besides Pagefind's own, that of the search of at most 25 KB, that of the feeds of one", () => {
    const scripts = files.filter(({ file }) => /\.m?js$/.test(file) && !file.startsWith("pagefind/"));
    const [feeds, search, ...others] = [...scripts].sort((a, b) => (a.file < b.file ? -1 : 1));
    expect(feeds?.file).toMatch(/^assets\/feeds\.[0-9a-f]{10}\.js$/);
    expect(search?.file).toMatch(/^assets\/suche\.[0-9a-f]{10}\.js$/);
    expect(others).toEqual([]);
    expect(compressed(search?.content ?? Buffer.alloc(0))).toBeLessThanOrEqual(25 * kilobyte);
    expect(compressed(feeds?.content ?? Buffer.alloc(0))).toBeLessThanOrEqual(kilobyte);
  });
});
