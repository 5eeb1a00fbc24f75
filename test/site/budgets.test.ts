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

  it("has one script of at most 25 KB besides Pagefind's own", () => {
    const scripts = files.filter(({ file }) => /\.m?js$/.test(file) && !file.startsWith("pagefind/"));
    expect(scripts.map(({ file }) => file)).toEqual([expect.stringMatching(/^assets\/suche\.[0-9a-f]{10}\.js$/)]);
    expect(scripts.reduce((sum, { content }) => sum + compressed(content), 0)).toBeLessThanOrEqual(25 * kilobyte);
  });
});
