// What readers see while files of the index are still on their way.
import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { at, browser, openSites, withoutBrowser } from "./open-site.ts";
import { addressed, foundCount, hits, openSearch } from "./search-page.ts";

openSites();

describe.skipIf(withoutBrowser)("on a slow network, the search page", () => {
  let page: Page;
  beforeEach(async () => {
    page = await browser().newPage({ viewport: { width: 1280, height: 900 } });
  });
  afterEach(async () => {
    await page.close();
  });

  /** Files that a pattern names arrive that much later. */
  const delay = (files: string, milliseconds: number) =>
    page.route(files, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      await route.continue().catch(() => undefined); // the page may be closed by now
    });
  const more = () => page.getByRole("button", { name: "Weitere Berichte anzeigen" });
  const settled = () => page.locator('.results[aria-busy="false"]').waitFor();

  it("finds what was typed last, also when more of the former hits are asked for in the meantime", async () => {
    await openSearch(page, "?q=ausweis");
    const meant = await hits(page);
    await openSearch(page, "?q=digital");
    await delay("**/*.pf_fragment", 700);
    await page.locator("#suchfeld").fill("ausweis");
    await page.waitForTimeout(250);
    await more().click();
    await expect.poll(() => hits(page), { timeout: 8_000 }).toEqual(meant);
    await page.waitForTimeout(600);
    expect(await hits(page)).toEqual(meant);
    expect(addressed(page)).toBe("?q=ausweis");
  });

  it("shows the counts of the filters also when more hits are asked for before they are there", async () => {
    await delay("**/*.pf_filter", 1_000);
    await page.goto(at("real", "/suche/?q=digital"));
    await more().click();
    await expect.poll(() => page.locator("#treffer > li").count()).toBe(20);
    await expect.poll(() => page.locator('input[name="land"]').count(), { timeout: 8_000 }).toBeGreaterThan(5);
    await settled();
  });

  it("adds each hit once to the list, however often more are asked for", async () => {
    await openSearch(page, "?q=digital");
    await delay("**/*.pf_fragment", 500);
    await more().dblclick();
    await settled();
    const shown = await hits(page);
    expect(shown).toHaveLength(20);
    expect(new Set(shown).size).toBe(20);
  });

  it("keeps new words when another order is chosen before their hits are there", async () => {
    await openSearch(page, "?q=digital");
    await delay("**/*.pf_fragment", 500);
    await page.locator("#suchfeld").fill("ausweis");
    await page.getByLabel("Sortierung").selectOption("neueste");
    await settled();
    expect(addressed(page)).toBe("?q=ausweis&sortierung=neueste");
    expect(await page.locator("#suchfeld").inputValue()).toBe("ausweis");
  });

  it("says after a moment that it searches, in the place of the number and without moving anything", async () => {
    await openSearch(page, "?q=digital");
    const waiting = page.locator(".results__waiting");
    expect(await waiting.textContent()).toBe("");
    const top = () => page.locator("#treffer").evaluate((list) => list.getBoundingClientRect().top);
    const before = await top();
    await delay("**/*.pf_fragment", 1_500);
    await page.locator("#suchfeld").fill("ausweis");
    await expect.poll(() => waiting.textContent()).toBe("Suche läuft …");
    expect(await page.locator("#trefferzahl").isVisible()).toBe(false);
    expect(await top()).toBe(before);
    await settled();
    expect(await waiting.textContent()).toBe("");
    expect(await page.locator("#trefferzahl").isVisible()).toBe(true);
    expect(await top()).toBe(before);
  });

  it("names another way to the reports when nothing comes for long", async () => {
    await page.route("**/*.pf_meta", () => undefined);
    await page.goto(at("real", "/suche/?q=kita"));
    const waiting = page.locator(".results__waiting");
    await expect.poll(() => waiting.textContent(), { timeout: 10_000 }).toContain("länger als gewöhnlich");
    expect(await waiting.getByRole("link", { name: "Archiv" }).isVisible()).toBe(true);
  });

  it("says on a phone that the filters are on their way", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await delay("**/*.pf_filter", 1_000);
    await page.goto(at("real", "/suche/?q=digital"));
    await page.getByRole("button", { name: "Filter", exact: true }).click();
    expect(await page.getByText("Die Filter werden geladen …").isVisible()).toBe(true);
    await page.locator("summary", { hasText: "Land" }).waitFor();
    expect(await page.getByText("Die Filter werden geladen …").count()).toBe(0);
  });

  it("leaves what was there while a first letter is typed, and helps when nothing follows", async () => {
    await openSearch(page);
    const [count, before] = [await foundCount(page), await hits(page)];
    const hint = page.locator("#suchhinweis");
    for (const typed of ["k", '"', "z. B."]) {
      await page.locator("#suchfeld").fill(typed);
      await page.waitForTimeout(500);
      expect(await foundCount(page), typed).toBe(count);
      expect(await hits(page), typed).toEqual(before);
      await expect.poll(() => hint.textContent()).toBe("Bitte mindestens zwei Buchstaben eingeben.");
    }
    await page.locator("#suchfeld").fill("kita");
    await expect.poll(() => hint.textContent()).toBe("");
    await expect.poll(() => foundCount(page)).toBeLessThan(10);
  });
});
