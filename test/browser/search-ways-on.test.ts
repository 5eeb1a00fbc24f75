import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { browser, openSites, withoutBrowser } from "./open-site.ts";
import { addressed, foundCount, hits, openSearch, realReports } from "./search-page.ts";

openSites();

describe.skipIf(withoutBrowser)("ways on that the search offers", () => {
  let page: Page;
  beforeEach(async () => {
    page = await browser().newPage({ viewport: { width: 360, height: 740 } });
  });
  afterEach(async () => {
    await page.close();
  });

  it("lead from several words to those that are found", async () => {
    await openSearch(page, "?q=Chatbot+Xylophon");
    await page.getByRole("button", { name: /^Ohne „Xylophon“: \d+ Berichte$/ }).click();
    await expect.poll(() => foundCount(page)).toBeGreaterThan(0);
    expect(addressed(page)).toBe("?q=Chatbot");
  });

  it.each([
    ["Kassel", "Kassel", ["Hessen"]],
    ["Frankfurt am Main", "Frankfurt am Main", ["Hessen"]],
    ["Landkreis Kassel", "dem Landkreis Kassel", ["Hessen"]],
    ["Cyberangriff Kassel", "Kassel", ["Hessen"]],
  ])("lead from a place without reports to its Land: %s", async (typed, place, lands) => {
    await openSearch(page, `?${new URLSearchParams({ q: typed })}`);
    await page.getByText(`Aus ${place} gibt es noch keinen Bericht.`).waitFor();
    const links = page.locator(".no-hits__lands a");
    expect((await links.allTextContents()).map((text) => text.replace(/: .*/, ""))).toEqual(lands);
    await links.first().click();
    expect(new URL(page.url()).pathname).toBe("/land/hessen/");
  });

  it("say nothing of places where the names cannot be loaded", async () => {
    await page.route("**/suche/orte.*/*.json", (route) => route.abort());
    await openSearch(page, "?q=Kassel");
    expect(await page.locator(".no-hits").textContent()).toContain("Prüfen Sie die Schreibweise");
  });

  it("lead from a month that is typed to its reports", async () => {
    const ofMonth = realReports().filter(({ day }) => day.startsWith("2025-05"));
    await openSearch(page, "?q=Mai+2025");
    await page.getByRole("button", { name: `Alle Berichte aus Mai 2025 (${ofMonth.length})` }).click();
    await expect.poll(() => addressed(page)).toBe("?von=2025-05&bis=2025-05");
    // As many were found before: only the hits themselves say that they are the new ones.
    const wanted = ofMonth.map(({ address }) => address).sort();
    await expect.poll(async () => [...(await hits(page))].sort()).toEqual(wanted);
  });

  it("lead from a Land and a year to its reports of that year", async () => {
    await openSearch(page, "?q=Hessen+2025");
    await page.getByRole("button", { name: /^Berichte aus 2025 mit „Hessen“ \(\d+\)$/ }).click();
    await expect.poll(() => addressed(page)).toBe("?q=Hessen&von=2025&bis=2025");
    const ofLand = realReports().filter(({ day, lands }) => day.startsWith("2025") && lands.has("hessen"));
    const wanted = ofLand.map(({ address }) => address);
    await expect.poll(() => hits(page)).toEqual(expect.arrayContaining(wanted));
  });

  it.each([
    ["Digitalpackt", "DigitalPakt"],
    ["regioit", "regio iT"],
  ])("lead from a misspelt name to what reports write: %s", async (typed, meant) => {
    await openSearch(page, `?q=${typed}`);
    expect((await page.locator(".no-hits button").allTextContents())[0]).toBe(meant);
  });

  it("are not printed, but how many of the hits are", async () => {
    await openSearch(page, "?q=KI&von=2020");
    await page.emulateMedia({ media: "print" });
    const total = await foundCount(page);
    expect(total).toBeGreaterThan(10);
    expect(await page.getByText(`10 von ${total} Berichten angezeigt`).isVisible()).toBe(true);
    const chosen = page.locator(".choices__choice");
    expect(await chosen.isVisible()).toBe(true);
    expect(await chosen.evaluate((button) => getComputedStyle(button, "::after").content)).toBe("none");
    for (const name of ["Weitere Berichte anzeigen", "Alle Filter löschen"]) {
      expect(await page.getByText(name).isVisible()).toBe(false);
    }
  });
});
