import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { at, browser, openSites, withoutBrowser } from "./open-site.ts";

openSites();

/** Mail programs obey no policy of the site, which would forbid the styles of a mail. */
describe.skipIf(withoutBrowser).each([
  ["a week", "real", "/woche/2025-W19/mail.html"],
  ["a week with several Länder", "model", "/woche/2025-W14/mail.html"],
] as const)("the e-mail of %s", (_name, site, address) => {
  let page: Page;
  beforeAll(async () => {
    page = await browser().newPage({ bypassCSP: true });
    await page.goto(at(site, address));
  });
  afterAll(async () => {
    await page.close();
  });

  it.each(["light", "dark"] as const)("is without barriers in the %s scheme", async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
      .analyze();
    expect(violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target)}`)).toEqual([]);
    const colours = await page.evaluate(() => [
      getComputedStyle(document.querySelector("h1") ?? document.body).color,
      getComputedStyle(document.body).backgroundColor,
    ]);
    expect(colours).toEqual(
      colorScheme === "light" ? ["rgb(20, 22, 42)", "rgb(255, 255, 255)"] : ["rgb(243, 244, 251)", "rgb(19, 21, 37)"],
    );
  });

  it("fits from 320 pixels on, and is at most 600 wide", async () => {
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const { scroll, sheet } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        sheet: document.querySelector("table table")?.getBoundingClientRect().width ?? 0,
      }));
      expect(scroll, `${width} pixels`).toBe(width);
      expect(sheet).toBe(Math.min(600, width - 32));
    }
  });
});
