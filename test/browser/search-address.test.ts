import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { at, browser, openSites, withoutBrowser } from "./open-site.ts";
import { addressed, checkbox, foundCount, hits, openSearch, realReports } from "./search-page.ts";

openSites();

describe.skipIf(withoutBrowser)("the address of the search page", () => {
  let page: Page;
  beforeEach(async () => {
    page = await browser().newPage({ viewport: { width: 1280, height: 900 } });
  });
  afterEach(async () => {
    await page.close();
  });

  it("restores everything when it is opened anew", async () => {
    const query =
      "?q=stadt&land=sachsen&land=bayern&thema=buergerservice&art=meldung&von=2020&bis=2025-12&sortierung=neueste";
    await openSearch(page, query);
    const before = { count: await foundCount(page), hits: await hits(page) };
    expect(before.count).toBeGreaterThan(0);
    await page.reload();
    await page.locator("#trefferzahl:not(:empty)").waitFor();
    expect({ count: await foundCount(page), hits: await hits(page) }).toEqual(before);
    expect(addressed(page)).toBe(query);
    expect(await page.locator("#suchfeld").inputValue()).toBe("stadt");
    expect(await checkbox(page, "land", "bayern").isChecked()).toBe(true);
    expect(await page.getByLabel("Bis: Monat").inputValue()).toBe("12");
    if (before.count > 1) expect(await page.getByLabel("Sortierung").inputValue()).toBe("neueste");
  });

  it("goes back choice by choice, not letter by letter", async () => {
    await page.goto(at("real", "/land/"));
    await openSearch(page);
    await page.locator("#suchfeld").pressSequentially("stadt");
    await expect.poll(() => addressed(page)).toBe("?q=stadt");
    await expect.poll(() => page.getByLabel("Sortierung").count()).toBe(1);
    const all = await foundCount(page);
    await checkbox(page, "art", "meldung").check();
    await expect.poll(() => foundCount(page)).toBeLessThan(all);
    await page.goBack();
    await expect.poll(() => addressed(page)).toBe("?q=stadt");
    await expect.poll(() => foundCount(page)).toBe(all);
    expect(await checkbox(page, "art", "meldung").isChecked()).toBe(false);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe("/land/");
  });

  it("goes back from one submitted word to the other", async () => {
    await page.goto(at("real", "/land/"));
    await openSearch(page);
    const field = page.locator("#suchfeld");
    for (const word of ["karte", "perso", "haushalt"]) {
      await field.fill("");
      await field.pressSequentially(word);
      await field.press("Enter");
      await expect.poll(() => addressed(page)).toBe(`?q=${word}`);
    }
    for (const query of ["?q=perso", "?q=karte"]) {
      await page.goBack();
      await expect.poll(() => addressed(page)).toBe(query);
      await expect.poll(() => field.inputValue()).toBe(query.slice(3));
    }
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe("/land/");
  });

  it("comes back from a report to the same place in a long list", async () => {
    await openSearch(page, "?q=digital");
    for (const shown of [20, 30]) {
      await page.getByRole("button", { name: "Weitere Berichte anzeigen" }).click();
      await expect.poll(async () => (await hits(page)).length).toBe(shown);
    }
    const link = page.locator("#treffer > li").nth(24).locator("a");
    await link.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(3_000);
    await link.click();
    await page.waitForURL(/\/20\d\d\//);
    await page.goBack();
    await expect.poll(async () => (await hits(page)).length).toBe(30);
    expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(5);
    expect(await link.evaluate((opened) => opened === document.activeElement)).toBe(true);
  });

  it("stands in the title of the page by the names of what was chosen", async () => {
    await openSearch(page);
    const plain = await page.title();
    expect(plain).toMatch(/^Suche – /);
    await page.locator("#suchfeld").fill("Kita");
    await expect.poll(() => page.title()).toBe(`„Kita“ – ${plain}`);
    await openSearch(page, "?q=Kita&land=hessen&von=2025&bis=2025");
    await expect.poll(() => page.title()).toBe(`„Kita“, Hessen, 2025 – ${plain}`);
  });

  it("comes back from a report to the same hits", async () => {
    await openSearch(page, "?land=hessen");
    const before = await hits(page);
    await page.locator("#treffer li a").first().click();
    await page.waitForURL(/\/20\d\d\//);
    await page.goBack();
    await expect.poll(() => hits(page)).toEqual(before);
  });

  it("may hold what nobody knows, which is said and can be taken out", async () => {
    await openSearch(page, "?land=atlantis&utm_source=x&von=gestern&sortierung=zufall&land=hessen");
    const known = await foundCount(page);
    const notes = page.locator(".unknown-filters li");
    expect(await notes.locator("p").allTextContents()).toEqual([
      "Den Filter „von=gestern“ gibt es hier nicht; gezeigt werden Berichte ohne ihn.",
      "Den Filter „land=atlantis“ gibt es hier nicht; gezeigt werden Berichte ohne ihn.",
    ]);
    await notes.getByRole("button", { name: "von=gestern entfernen" }).click();
    await expect.poll(() => addressed(page)).toBe("?land=hessen&land=atlantis");
    await notes.getByRole("button", { name: "land=atlantis entfernen" }).click();
    await expect.poll(() => addressed(page)).toBe("?land=hessen");
    expect(await notes.count()).toBe(0);
    expect(await foundCount(page)).toBe(known);
  });

  it.each([
    ["?land=HE", "?land=hessen"],
    ["?thema=KI", "?thema=ki"],
    ["?ort=herborn", "?ort=herborn-06532012"],
    ["?von=01.05.2025&bis=31.5.2025", "?von=2025-05-01&bis=2025-05-31"],
  ])("is put right where it can mean only one thing: %s", async (written, right) => {
    await openSearch(page, written);
    const found = await foundCount(page);
    expect(addressed(page)).toBe(right);
    expect(await page.locator(".choices__choice").count()).toBeGreaterThan(0);
    await openSearch(page, right);
    expect(await foundCount(page)).toBe(found);
    expect(found).toBeLessThan(realReports().length);
  });

  it("is what the form in the header of every page leads to", async () => {
    await page.goto(at("real", "/2025/05/dresden-bezahlkarte/"));
    await page.locator(".header__search input").fill("litfaßsäule");
    await page.keyboard.press("Enter");
    await page.locator("#trefferzahl:not(:empty)").waitFor();
    expect(await hits(page)).toContain("/2025/04/darmstadt-litfasssaeule/");
  });

  it("is what the page of a Land leads to, with the Land chosen", async () => {
    await page.goto(at("real", "/land/hessen/"));
    await page.getByRole("link", { name: "In Hessen suchen" }).first().click();
    await page.locator("#trefferzahl:not(:empty)").waitFor();
    expect(await checkbox(page, "land", "hessen").isChecked()).toBe(true);
  });

  it.each([
    ["/bundesweit/", "?land=bundesweit"],
    ["/land/hessen/2025/", "?land=hessen&von=2025&bis=2025"],
    ["/land/hessen/thema/ozg/", "?land=hessen&thema=ozg"],
    ["/thema/ozg/2025/", "?thema=ozg&von=2025&bis=2025"],
  ])("is what %s leads to, and gives the reports of that page", async (list, query) => {
    await page.goto(at("real", list));
    const listed = await page
      .locator(".card__link")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    await page.getByRole("link", { name: "In diesen Berichten suchen" }).click();
    await page.locator("#trefferzahl:not(:empty)").waitFor();
    expect(addressed(page)).toBe(query);
    expect(await hits(page)).toEqual(listed.slice(0, 10));
  });
});

describe.skipIf(withoutBrowser)("below a path", () => {
  it("the search finds, and its links lead to the reports", async () => {
    const page = await browser().newPage();
    await openSearch(page, "?q=bezahlkarte&thema=soziales", "prefixed");
    const [first] = await hits(page);
    expect(first).toBe("/archiv-x/2025/05/dresden-bezahlkarte/");
    await page.locator("#treffer li a").first().click();
    await page.waitForURL("**/archiv-x/2025/05/dresden-bezahlkarte/**");
    expect(await page.locator("h1").textContent()).toContain("Bezahlkarte");
    await page.close();
  });
});
