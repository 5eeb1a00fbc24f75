import type { CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { at, browser, openSites, withoutBrowser } from "./open-site.ts";
import { pageTypes } from "./page-types.ts";

openSites();

describe.skipIf(withoutBrowser)("the layout", () => {
  let page: Page;
  /** One whose reader may choose a text size in the browser, which no style sheet of a test can do. */
  let phone: Page;
  let phoneSettings: CDPSession;
  beforeAll(async () => {
    page = await browser().newPage({ bypassCSP: true });
    phone = await browser().newPage({ viewport: { width: 360, height: 800 } });
    phoneSettings = await phone.context().newCDPSession(phone);
  });
  afterAll(async () => {
    await page.close();
    await phone.close();
  });

  /** The elements that reach beyond the right edge of the window, if the page can be scrolled sideways. */
  const overflowing = (where = page) =>
    where.evaluate(() => {
      if (document.documentElement.scrollWidth <= window.innerWidth) return [];
      const wide = [...document.querySelectorAll("body *")].filter(
        (element) => element.getBoundingClientRect().right > window.innerWidth + 0.5,
      );
      return [
        `${document.documentElement.scrollWidth} > ${window.innerWidth}`,
        ...wide.slice(0, 5).map((element) => `${element.localName}.${element.className}`),
      ];
    });

  describe.each(pageTypes)("of %s (%s%s)", (_name, site, address) => {
    it("needs no sideways scrolling from 320 to 1920 pixels", async () => {
      await page.goto(at(site, address));
      for (const width of [320, 360, 768, 1280, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await overflowing(), `${width} pixels`).toEqual([]);
      }
    });

    it("needs none on a phone whose reader has chosen larger letters in the browser", async () => {
      await phone.goto(at(site, address));
      for (const standard of [24, 32]) {
        await phoneSettings.send("Page.setFontSizes", { fontSizes: { standard } });
        expect(await overflowing(phone), `${standard} pixels`).toEqual([]);
      }
    });

    it("needs none with text of twice the size", async () => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(at(site, address));
      await page.addStyleTag({ content: "html{font-size:200%}" });
      expect(await overflowing()).toEqual([]);
    });
  });

  it("grows with the text size that a reader has chosen", async () => {
    await page.goto(at("real", "/2025/05/dresden-bezahlkarte/"));
    const size = () =>
      page.evaluate(() =>
        Number.parseFloat(getComputedStyle(document.querySelector(".prose p") ?? document.body).fontSize),
      );
    const normal = await size();
    await page.addStyleTag({ content: "html{font-size:200%}" });
    expect(await size()).toBeCloseTo(2 * normal, 0);
  });

  it.each([
    ["the navigation", "real", "/", ".header__nav a"],
    ["the tiles of the Länder", "real", "/", ".tile-map a"],
    ["the years of a list", "real", "/land/nordrhein-westfalen/", ".year-nav a"],
    ["the years of the archive", "real", "/2025/", ".year-nav a"],
  ] as const)("gives %s targets of 44 by 44 pixels on a phone", async (_name, site, address, selector) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(at(site, address));
    const sizes = await page.locator(selector).evaluateAll((links) =>
      links.map((link) => {
        const { width, height } = link.getBoundingClientRect();
        return { text: link.textContent?.trim(), width, height };
      }),
    );
    expect(sizes.length).toBeGreaterThan(2);
    expect(sizes.filter(({ width, height }) => width < 43.99 || height < 43.99)).toEqual([]);
  });

  describe("of a table on a phone", () => {
    const tables = (selector: string) => phone.locator(`${selector} .table-wrap`);
    const openStatistics = async () => {
      await phoneSettings.send("Page.setFontSizes", { fontSizes: { standard: 16 } });
      await phone.goto(at("real", "/statistik/"));
      await phone.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
    };
    const isWhole = (element: Element) => element.scrollWidth <= element.clientWidth;

    it("shows all of three columns", async () => {
      await openStatistics();
      const followUps = phone.locator("figure", { hasText: "Zeit bis zum Folgebericht" }).locator(".table-wrap");
      expect(await followUps.evaluate(isWhole)).toBe(true);
      await phone.goto(at("model", "/2024/02/goerlitz-serviceportal/"));
      expect(await tables(".prose").evaluate(isWhole)).toBe(true);
    });

    it.each([
      ["light", "none"],
      ["dark", "none"],
      ["light", "active"],
    ] as const)(
      "shows at the edge that columns are hidden there, and only then (%s, forced colours: %s)",
      async (...modes) => {
        const [colorScheme, forcedColors] = modes;
        await openStatistics();
        await phone.emulateMedia({ colorScheme, forcedColors });
        const months = phone.locator("figure", { hasText: "Berichte je Monat" }).locator(".table-wrap");
        /** Pixels of the right edge beside the rows: the cells have no ground of their own. */
        const edge = async () => {
          const box = await months.boundingBox();
          if (!box) throw new Error("There is no table.");
          const clip = { x: box.x + box.width - 3, y: box.y + 4, width: 2, height: 2 };
          return (await phone.screenshot({ clip, fullPage: true })).toString("base64");
        };
        const before = await edge();
        await months.evaluate((element) => element.scrollTo({ left: element.scrollWidth, behavior: "instant" }));
        expect(await edge()).not.toBe(before);
        await phone.emulateMedia({ colorScheme: null, forcedColors: null });
      },
    );
  });

  it.each([
    ["reports", "/2025/08/hessen-starke-heimat-naechste-runde/"],
    ["weeks", "/woche/2025-W19/"],
  ])("draws the arrows to earlier and later %s, for which the font has no letters", async (_what, address) => {
    await page.goto(at("real", address));
    const contents = await page
      .locator(".neighbours__label")
      .evaluateAll((labels) =>
        labels.flatMap((label) => ["::before", "::after"].map((part) => getComputedStyle(label, part).content)),
      );
    expect(contents.filter((content) => content !== "none")).toEqual(['""', '""']);
  });

  it("keeps lines of a report to a length that reads well", async () => {
    await page.setViewportSize({ width: 1920, height: 1000 });
    await page.goto(at("real", "/2025/05/dresden-bezahlkarte/"));
    const characters = await page.evaluate(() => {
      const paragraph = document.querySelector(".report__body p");
      const text = paragraph?.firstChild;
      if (!paragraph || !text) return 0;
      const range = document.createRange();
      range.selectNodeContents(text);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
      return (paragraph.textContent?.length ?? 0) / lines;
    });
    expect(characters).toBeGreaterThan(45);
    expect(characters).toBeLessThanOrEqual(80);
  });

  it("does not move while a page is loading", async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(at("real", "/"));
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: "layout-shift", buffered: true });
          document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum))));
        }),
    );
    expect(shift).toBeLessThan(0.1);
  });

  it("prints a report without navigation", async () => {
    await page.goto(at("real", "/2025/05/dresden-bezahlkarte/"));
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".header__nav").isVisible()).toBe(false);
    expect(await page.locator("h1").isVisible()).toBe(true);
    expect(await page.locator(".report__address").isVisible()).toBe(true);
    await page.emulateMedia({ media: "screen" });
    expect(await page.locator(".report__address").isVisible()).toBe(false);
  });

  it("prints a list without what one can only do on a screen", async () => {
    await page.goto(at("real", "/land/hessen/"));
    await page.emulateMedia({ media: "print" });
    expect(await page.getByText("In Hessen suchen").isVisible()).toBe(false);
    expect(await page.getByText("Als Feed abonnieren").isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });
  });
});
