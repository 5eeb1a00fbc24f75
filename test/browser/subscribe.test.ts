import { AxeBuilder } from "@axe-core/playwright";
import { describe, expect, it } from "vitest";
import { at, browser, openSites, withoutBrowser } from "./open-site.ts";

openSites();

describe.skipIf(withoutBrowser)("the page of feeds with all its groups open", () => {
  it.each(["light", "dark"] as const)("can be used by everyone, at every width, in %s", async (colorScheme) => {
    const context = await browser().newContext({ bypassCSP: true, colorScheme });
    const page = await context.newPage();
    await page.goto(at("real", "/abonnieren/"));
    for (const group of await page.locator("summary").all()) await group.click();
    expect(await page.locator("details[open]").count()).toBeGreaterThan(16);
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(sideways, `${width} pixels`).toBeLessThanOrEqual(0);
    }
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.length}`)).toEqual([]);
    await context.close();
  });
});
