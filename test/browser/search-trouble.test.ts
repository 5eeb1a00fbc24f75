import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { at, browser, openSites, withoutBrowser } from "./open-site.ts";
import { addressed, foundCount, hits, openSearch } from "./search-page.ts";

openSites();

describe.skipIf(withoutBrowser)("a search without hits", () => {
  let page: Page;
  beforeEach(async () => {
    page = await browser().newPage({ viewport: { width: 1280, height: 900 } });
  });
  afterEach(async () => {
    await page.close();
  });

  it.each(["bürgerkrieg", "xylophon dresden"])("says so for „%s“", async (words) => {
    await openSearch(page, `?${new URLSearchParams({ q: words })}`);
    expect(await page.locator("#trefferzahl").textContent()).toBe("Keine Berichte gefunden");
    expect(await hits(page)).toEqual([]);
    expect(await page.getByRole("link", { name: "Archiv" }).last().isVisible()).toBe(true);
  });

  const waysOn = () => page.locator(".no-hits button").allTextContents();

  it("suggests a near word and leads to its hits", async () => {
    await openSearch(page, "?q=nürnbreg");
    await page.getByRole("button", { name: "Nürnberg", exact: true }).click();
    await expect.poll(() => foundCount(page)).toBeGreaterThan(0);
    expect(addressed(page)).toBe("?q=N%C3%BCrnberg");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("ergebnisse");
  });

  it.each([
    ["bezahlkrate", "Bezahlkarte"],
    ["presonalausweis", "Personalausweis"],
  ])("suggests for „%s“ what reports say, written as there: %s", async (typed, meant) => {
    await openSearch(page, `?q=${typed}`);
    expect((await waysOn())[0]).toBe(meant);
  });

  it("suggests under filters only what is found there, or else what is found without them", async () => {
    await openSearch(page, "?q=drehsden&land=sachsen");
    expect((await waysOn())[0]).toBe("Dresden");
    await openSearch(page, "?q=drehsden&land=hessen");
    await page.getByRole("button", { name: "Dresden (ohne Filter)" }).click();
    await expect.poll(() => foundCount(page)).toBeGreaterThan(0);
    expect(addressed(page)).toBe("?q=Dresden");
  });

  it("does not take a word for an error that other filters find", async () => {
    await openSearch(page, "?q=digital&land=hessen&thema=katastrophenschutz&art=hinweis");
    expect(await page.getByText("Meinten Sie").count()).toBe(0);
    expect(await waysOn()).toContainEqual(expect.stringMatching(/^Ohne /));
  });

  it("offers to give up all filters where giving up one of them does not help", async () => {
    await openSearch(page, "?q=litfaßsäule&land=bayern&thema=soziales&art=hinweis&von=2019&bis=2019");
    const [only = "", ...others] = await waysOn();
    expect(others).toEqual([]);
    expect(only).toMatch(/^Ohne alle Filter: \d+ Berichte?$/);
    await page.getByRole("button", { name: only }).click();
    await expect.poll(() => foundCount(page)).toBe(Number(/\d+/.exec(only)?.[0]));
    expect(addressed(page)).toBe("?q=litfa%C3%9Fs%C3%A4ule");
  });

  it("turns a period round that ends before it begins", async () => {
    await openSearch(page, "?von=2025-05-09&bis=2024-11");
    await page
      .locator(".no-hits")
      .getByRole("button", { name: /^Tauschen: November 2024 bis 9/ })
      .click();
    await expect.poll(() => foundCount(page)).toBeGreaterThan(0);
    expect(addressed(page)).toBe("?von=2024-11&bis=2025-05-09");
    expect(await page.getByText("Das Ende des Zeitraums liegt vor").count()).toBe(0);
  });

  it("says what would be found with fewer filters", async () => {
    await openSearch(page, "?q=bezahlkarte&land=bayern");
    const button = page.getByRole("button", { name: /^Ohne Land „Bayern“: \d+ Berichte?$/ });
    const promised = Number(/\d+/.exec((await button.textContent()) ?? "")?.[0]);
    await button.click();
    await expect.poll(() => foundCount(page)).toBe(promised);
    expect(addressed(page)).toBe("?q=bezahlkarte");
  });
});

describe.skipIf(withoutBrowser)("an index that cannot be reached", () => {
  it.each([
    ["all of it", "**/pagefind/**"],
    ["its code", "**/pagefind/pagefind.js*"],
    ["its metadata", "**/*.pf_meta"],
    ["its words", "**/*.pf_index"],
    ["its texts", "**/*.pf_fragment"],
    ["the names of the filters", "**/namen.*.json"],
  ])("(%s) is reported with other ways to the reports and a way to try again", async (_name, files) => {
    const page = await browser().newPage();
    await page.route(files, (route) => route.abort());
    await page.goto(at("real", "/suche/?q=bezahlkarte"));
    const retry = page.getByRole("button", { name: "Erneut versuchen" });
    await retry.waitFor();
    expect(await page.getByRole("alert").textContent()).toContain("Die Suche ist gerade nicht erreichbar");
    expect(await page.locator('main a[href="/land/sachsen/"]').isVisible()).toBe(true);
    await page.unroute(files);
    await retry.click();
    await expect.poll(() => hits(page)).toContain("/2025/05/dresden-bezahlkarte/");
    expect(await page.getByRole("alert").count()).toBe(0);
    await page.close();
  });

  it("is asked again when the reader searches again", async () => {
    const page = await browser().newPage();
    await page.route("**/pagefind/**", (route) => route.abort());
    await page.goto(at("real", "/suche/?q=kita"));
    await page.getByRole("button", { name: "Erneut versuchen" }).waitFor();
    await page.unroute("**/pagefind/**");
    await page.locator("#suchfeld").fill("bezahlkarte");
    await page.keyboard.press("Enter");
    await expect.poll(() => hits(page)).toContain("/2025/05/dresden-bezahlkarte/");
    await page.close();
  });

  it("(its filters) leaves the hits, and says so beside them", async () => {
    const page = await browser().newPage({ viewport: { width: 1280, height: 900 } });
    await page.route("**/*.pf_filter", (route) => route.abort());
    await page.goto(at("real", "/suche/?q=bezahlkarte"));
    const retry = page.locator(".search__filters").getByRole("button", { name: "Erneut versuchen" });
    await retry.waitFor();
    expect(await hits(page)).toContain("/2025/05/dresden-bezahlkarte/");
    expect(await page.locator(".facet__count").first().isVisible()).toBe(false);
    await page.unroute("**/*.pf_filter");
    await retry.click();
    await expect.poll(() => page.getByRole("alert").count()).toBe(0);
    await page.locator(".facet__count").first().waitFor();
    expect(await hits(page)).toContain("/2025/05/dresden-bezahlkarte/");
    await page.close();
  });

  it("(further texts) leaves the hits that are there", async () => {
    const page = await browser().newPage();
    await openSearch(page, "?q=digital");
    const before = await hits(page);
    await page.route("**/*.pf_fragment", (route) => route.abort());
    await page.getByRole("button", { name: "Weitere Berichte anzeigen" }).click();
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").textContent()).toContain("ließen sich nicht laden");
    expect(await hits(page)).toEqual(before);
    await page.unroute("**/*.pf_fragment");
    await page.getByRole("button", { name: "Erneut versuchen" }).click();
    await expect.poll(async () => (await hits(page)).length).toBe(20);
    expect((await hits(page)).slice(0, 10)).toEqual(before);
    expect(await page.getByRole("alert").count()).toBe(0);
    await page.close();
  });

  it("(the script of the page) leaves the lists and says why", async () => {
    const page = await browser().newPage();
    await page.route("**/assets/suche.*.js", (route) => route.abort());
    await page.goto(at("real", "/suche/?q=kita"));
    const reason = page.getByText("Die Suche konnte nicht geladen werden.");
    expect(await reason.isVisible()).toBe(false);
    await reason.waitFor();
    expect(await page.locator('main a[href="/land/sachsen/"]').isVisible()).toBe(true);
    await page.close();
  });

  it("that answers with an error page is the same", async () => {
    const page = await browser().newPage();
    await page.route("**/pagefind/**", (route) => route.fulfill({ status: 503, body: "Wartung" }));
    await page.goto(at("real", "/suche/"));
    await page.getByRole("button", { name: "Erneut versuchen" }).waitFor();
    await page.close();
  });
});

describe.skipIf(withoutBrowser)("without JavaScript", () => {
  it("the search page leads to all Länder, topics and years, and says why it cannot search", async () => {
    const context = await browser().newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(at("real", "/suche/?q=karte"));
    for (const address of ["/land/sachsen/", "/thema/soziales/", "/2025/"]) {
      expect(await page.locator(`main a[href="${address}"]`).isVisible(), address).toBe(true);
    }
    expect(await page.locator("main noscript p").isVisible()).toBe(true);
    expect(await page.locator("main noscript p").textContent()).toContain("braucht Ihr Browser JavaScript");
    expect(await page.getByText("Die Suche konnte nicht geladen werden.").isVisible()).toBe(false);
    await context.close();
  });
});
