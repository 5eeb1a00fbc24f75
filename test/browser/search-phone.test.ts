import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { browser, openSites, withoutBrowser } from "./open-site.ts";
import { foundCount, openSearch } from "./search-page.ts";

openSites();

describe.skipIf(withoutBrowser)("on a phone, the filters of the search", () => {
  let page: Page;
  beforeEach(async () => {
    page = await browser().newPage({ viewport: { width: 360, height: 740 }, reducedMotion: "reduce" });
  });
  afterEach(async () => {
    await page.close();
  });

  async function openFilters(): Promise<void> {
    await page.locator(".search__toggle").click();
    const closed = page.locator("details:not([open]) > summary");
    while ((await closed.count()) > 0) await closed.first().click();
  }

  it("say in view what every choice leaves, and lead there", async () => {
    await openSearch(page);
    await openFilters();
    await page.getByText("Hessen", { exact: true }).click();
    await expect.poll(() => foundCount(page)).toBeLessThan(20);
    const done = page.getByRole("button", { name: `${await foundCount(page)} Berichte anzeigen` });
    const { bottom, height } = await done.evaluate((button) => ({
      bottom: button.getBoundingClientRect().bottom,
      height: innerHeight,
    }));
    expect(bottom).toBeLessThanOrEqual(height);
    await done.click();
    expect(await page.locator("#filter").isVisible()).toBe(false);
    const top = await page.locator("#trefferzahl").evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(740);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("ergebnisse");
  });

  it("leave what has the focus in view while a reader goes through them with Tab", async () => {
    await openSearch(page);
    await openFilters();
    await page.locator(".search__toggle").focus();
    const covered: string[] = [];
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press("Tab");
      const name = await page.evaluate(async () => {
        // Chromium scrolls to what has got the focus with one of the next frames.
        for (let frame = 0; frame < 3; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
        const focused = document.activeElement as HTMLElement; // the body at least
        const { left, top, width, height } = focused.getBoundingClientRect();
        const seen = document.elementFromPoint(left + width / 2, top + height / 2);
        return seen && (focused.contains(seen) || seen.contains(focused)) ? "" : (focused.outerHTML ?? "?");
      });
      if (name) covered.push(name);
    }
    expect(covered).toEqual([]);
  });

  it("open where there is room once the window has grown", async () => {
    await openSearch(page);
    expect(await page.locator("details[open]").count()).toBe(0);
    await page.setViewportSize({ width: 1280, height: 900 });
    await expect.poll(() => page.locator("details[open]").count()).toBe(6);
    await page.setViewportSize({ width: 360, height: 740 });
    await expect.poll(() => page.locator("details[open]").count()).toBe(0);
  });

  it("stand in two columns on a tablet, names near their numbers", async () => {
    await page.setViewportSize({ width: 768, height: 1024 });
    await openSearch(page);
    await openFilters();
    const widest = await page
      .locator(".facet__option")
      .evaluateAll((options) => Math.max(...options.map((option) => option.getBoundingClientRect().width)));
    expect(widest).toBeLessThan(400);
  });

  it("can be read with text of twice the size", async () => {
    await openSearch(page, "?q=digital&von=2024-05");
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    await openFilters();
    const cut = await page.locator(".period__moment select").evaluateAll((selects) =>
      selects.flatMap((select) => {
        const { font, paddingLeft } = getComputedStyle(select);
        const context = document.createElement("canvas").getContext("2d");
        if (!context || !(select instanceof HTMLSelectElement)) return ["no canvas"];
        context.font = font;
        const text = select.selectedOptions[0]?.text ?? "";
        const needed = context.measureText(text).width + 2 * Number.parseFloat(paddingLeft);
        return select.clientWidth < needed ? [`${text}: ${select.clientWidth} < ${needed}`] : [];
      }),
    );
    expect(cut).toEqual([]);
    const field = await page.locator("#suchfeld").evaluate((input) => getComputedStyle(input).borderRightWidth);
    expect(field).toBe("4px");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});
