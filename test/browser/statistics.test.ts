import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { at, browser, openSites, withoutBrowser } from "./open-site.ts";

openSites();

describe.skipIf(withoutBrowser)("the statistics on a phone", () => {
  let page: Page;
  beforeAll(async () => {
    page = await browser().newPage({ bypassCSP: true, viewport: { width: 360, height: 800 } });
    await page.goto(at("real", "/statistik/"));
  });
  afterAll(async () => {
    await page.close();
  });

  it("have drawings whose text can be read", async () => {
    const sizes = await page.locator("main svg text").evaluateAll((texts) =>
      texts.map((text) => {
        // Every <text> of SVG knows how it is scaled.
        const scale = (text as SVGTextElement).getScreenCTM()?.a ?? 0;
        return Number.parseFloat(getComputedStyle(text).fontSize) * scale;
      }),
    );
    expect(sizes.length).toBeGreaterThan(50);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
  });

  it("let a finger find every Land on the map, the small ones too", async () => {
    const links = page.locator(".land-map a");
    const widths = await links.evaluateAll((all) =>
      all.map((link) => Math.max(...[...link.children].map((part) => part.getBoundingClientRect().width))),
    );
    expect(widths).toHaveLength(16);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(44);
    // No number is covered by the ground of another Land.
    const isOnTop = await links.evaluateAll((all) =>
      all.map((link) => {
        const number = link.querySelector("text");
        number?.scrollIntoView({ block: "center", behavior: "instant" });
        const { x, y, width, height } = number?.getBoundingClientRect() ?? new DOMRect();
        return document.elementFromPoint(x + width / 2, y + height / 2)?.closest("a") === link;
      }),
    );
    expect(isOnTop).toEqual(widths.map(() => true));
  });

  it("mark the Land on the map that has the focus", async () => {
    const land = page.getByRole("link", { name: /^Sachsen: / });
    const stroke = () => land.locator("path").evaluate((path) => getComputedStyle(path).strokeWidth);
    const before = await stroke();
    await land.focus();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Tab"); // browsers show the focus of those who use the keyboard
    expect(await land.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(Number.parseFloat(await stroke())).toBeGreaterThan(Number.parseFloat(before));
  });

  it("have tables that everyone can open and use without scrolling the page sideways", async () => {
    const tables = page.locator("main details");
    expect(await tables.count()).toBe(6);
    for (const table of await tables.all()) await table.locator("summary").click();
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`)).toEqual([]);
  });
});
