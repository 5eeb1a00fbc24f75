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

  it.each(["bürgerkrieg", "xylophon dresden", "z. B."])("says so for „%s“", async (words) => {
    await openSearch(page, `?${new URLSearchParams({ q: words })}`);
    expect(await page.locator("#trefferzahl").textContent()).toBe("Keine Berichte gefunden");
    expect(await hits(page)).toEqual([]);
    expect(await page.getByRole("link", { name: "Archiv" }).last().isVisible()).toBe(true);
  });

  it("suggests a near word", async () => {
    await openSearch(page, "?q=nürnbreg");
    await page.getByRole("button", { name: "Nürnberg", exact: true }).click();
    await expect.poll(() => foundCount(page)).toBeGreaterThan(0);
    expect(addressed(page)).toBe("?q=N%C3%BCrnberg");
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
    ["its filters", "**/*.pf_filter"],
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
    expect(await page.locator("main noscript, main p").allTextContents()).toContainEqual(
      expect.stringContaining("JavaScript"),
    );
    await context.close();
  });
});
