import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { filesBelow, pageAt } from "./pages.ts";

const { real, prefixed, model } = inject("sites");

describe("the site of the project's own news", () => {
  it.each([
    "index.html",
    "404.html",
    "favicon.svg",
    "feed.xml",
    "robots.txt",
    "sitemap.xml",
    "sitemap-2025.xml",
    "2025/05/dresden-bezahlkarte/index.html",
    "land/sachsen/index.html",
    "land/sachsen/2025/index.html",
    "land/sachsen/thema/soziales/index.html",
    "ort/dresden/index.html",
    "thema/soziales/2025/index.html",
    "bundesweit/index.html",
    "korrekturen/index.html",
    "woche/index.html",
    "woche/2025-W19/index.html",
    "woche/2025-W19/mail.html",
    "woche/2025-W19/mail.txt",
    "woche/feed.xml",
  ])("has %s", (file) => {
    expect(existsSync(join(real.out, file))).toBe(true);
  });

  it("shows the report from Dresden on the pages of the city and of Saxony", () => {
    for (const address of ["/ort/dresden/", "/land/sachsen/", "/land/sachsen/thema/soziales/", "/2025/05/"]) {
      expect(pageAt(real, address).document.querySelector("main")?.textContent).toContain("Bezahlkarte");
    }
  });

  it("links all sixteen Länder from the start page, and from the page for dead links", () => {
    for (const address of ["/", "/404.html"]) {
      const lands = pageAt(real, address).document.querySelectorAll('.tile-map a[href^="/land/"]');
      expect(lands.length, address).toBe(16);
    }
  });

  it("says that nothing had to be corrected yet", () => {
    expect(pageAt(real, "/korrekturen/").document.querySelector("main")?.textContent).toContain(
      "Bisher mussten wir keinen Bericht korrigieren.",
    );
  });

  it("names on every page where barriers are reported, and the legal pages", () => {
    for (const { file, content } of filesBelow(real.out)) {
      if (!file.endsWith(".html") || /^woche\/.*\/mail\.html$/.test(file)) continue;
      const html = content.toString("utf8");
      for (const address of ["/impressum/", "/datenschutz/", "/barrierefreiheit/", "/leichte-sprache/"])
        expect(html.includes(`href="${address}"`), `${file}: ${address}`).toBe(true);
      const address = `https://ortsmarke.example/${file.replace(/(^|\/)index\.html$/, "$1")}`;
      const mail = `?subject=Barriere%20melden&amp;body=Seite%3A%20${encodeURIComponent(address)}"`;
      expect(html.includes(mail), file).toBe(true);
    }
  });

  it("says on every page what other sites learn of where readers come from, for hosts that send no headers", () => {
    const pages = [real, model].flatMap(({ out }) =>
      filesBelow(out).filter(({ file }) => file.endsWith(".html") && !/^woche\/.*\/mail\.html$/.test(file)),
    );
    const without = pages.filter(
      ({ content }) => !content.includes('<meta name="referrer" content="strict-origin-when-cross-origin"/>'),
    );
    expect(pages.length).toBeGreaterThan(50);
    expect(without.map(({ file }) => file)).toEqual([]);
  });

  it("names the software that comes with the pages, and its licences word by word", () => {
    const text = pageAt(real, "/ueber/").document.querySelector("main")?.textContent ?? "";
    for (const part of ["preact", "pagefind", "@kern-ux/native", "Fira Sans", "GeoNames", "svg-maps"])
      expect(text).toContain(part);
    expect(readFileSync(join(real.out, "ueber/lizenzen.txt"), "utf8")).toContain("Permission is hereby granted");
  });

  it("marks the legal pages as templates to be checked", () => {
    for (const address of ["/impressum/", "/datenschutz/", "/barrierefreiheit/"]) {
      const text = pageAt(real, address).document.querySelector("main")?.textContent ?? "";
      expect(text, address).toContain("Muster, rechtlich prüfen");
      expect(text, address).not.toMatch(/\b(TMG|RStV|TTDSG)\b|Telemediengesetz|Rundfunkstaatsvertrag/);
    }
  });

  it("writes the same pages below a path", () => {
    expect(prefixed.report.pages).toBe(real.report.pages);
    expect(pageAt(prefixed, "/").document.querySelector(".header__name")?.getAttribute("href")).toBe("/archiv-x/");
  });
});
