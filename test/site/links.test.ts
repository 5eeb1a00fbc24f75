import { describe, expect, inject, it } from "vitest";
import { listFiles } from "../../src/build/commit.ts";
import { pageFaults } from "../../src/verify/page-faults.ts";
import { readReferences } from "../../src/verify/page-references.ts";
import { filesBelow, homeOf, htmlPages } from "./pages.ts";

const sites = Object.entries(inject("sites"));

describe.each(sites)("the links of the site „%s“", (_name, site) => {
  const pages = htmlPages(site);

  it("lead to a file and an element that exist, below the path of the site, and load nothing from elsewhere", () => {
    const { origin, prefix } = homeOf(site);
    const files = listFiles(site.out);
    expect(pageFaults({ directory: site.out, files, url: origin + prefix })).toEqual([]);
  });

  it("are many, and so are the languages that are named: there is something to look at", () => {
    const { origin, prefix } = homeOf(site);
    const read = pages.map(({ source }) => readReferences(source));
    const internal = read
      .flatMap(({ references }) => references)
      .filter(({ address }) => new URL(address, origin + prefix).origin === origin);
    expect(internal.length).toBeGreaterThan(pages.length * 10);
    expect(read.flatMap(({ languages }) => languages).length).toBeGreaterThan(10);
    const styles = filesBelow(site.out).filter(({ file }) => file.endsWith(".css"));
    expect(styles.some(({ content }) => /url\((?!["']?data:)/.test(content.toString("utf8")))).toBe(true);
  });

  it("lead on every page to whom readers tell of barriers", () => {
    const silent = pages.filter(
      ({ document }) => !document.querySelectorAll('a[href^="mailto:"]').some(({ text }) => text === "Barriere melden"),
    );
    expect(silent.map(({ address }) => address)).toEqual([]);
  });

  it("have words that say where they lead", () => {
    const wordless = pages.flatMap(({ address, document }) =>
      document
        .querySelectorAll("a")
        .filter((link) => link.textContent.trim() === "" && !link.getAttribute("aria-label"))
        .map((link) => `${address}: ${link.outerHTML}`),
    );
    expect(wordless).toEqual([]);
  });

  it("are marked as leaving where they leave the site", () => {
    const unmarked = pages.flatMap(({ address, document }) =>
      document
        .querySelectorAll("a")
        .filter((link) => /^https?:/.test(link.getAttribute("href") ?? ""))
        .filter(
          (link) => !link.textContent.includes("externer Link") || !/noopener/.test(link.getAttribute("rel") ?? ""),
        )
        .map((link) => `${address}: ${link.getAttribute("href")}`),
    );
    expect(unmarked).toEqual([]);
  });
});
