// What a screen reader says of the search: changes in live regions that are not busy.
import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { browser, openSites, withoutBrowser } from "./open-site.ts";
import { checkbox, openSearch } from "./search-page.ts";

openSites();

/** Longer than a pause after which the number of hits is said. */
const rest = 1_500;

describe.skipIf(withoutBrowser)("a reader who listens to the search page", () => {
  let page: Page;
  beforeEach(async () => {
    page = await browser().newPage({ viewport: { width: 1280, height: 900 } });
  });
  afterEach(async () => {
    await page.close();
  });

  /** Notes from now on what is put into live regions while neither they nor anything around them is busy. */
  async function listen(): Promise<() => Promise<readonly string[]>> {
    await page.waitForTimeout(rest);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      new MutationObserver((changes) => {
        for (const { target, addedNodes, type } of changes) {
          const element = target instanceof Element ? target : target.parentElement;
          const region = element?.closest("[role=status], [role=alert]");
          const isSaid = type === "characterData" || addedNodes.length > 0;
          if (region && isSaid && !element?.closest('[aria-busy="true"]')) heard.push(region.textContent ?? "");
        }
      }).observe(document.body, { childList: true, characterData: true, subtree: true });
    });
    return async () => {
      await page.waitForTimeout(rest);
      return await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0)); // set above
    };
  }

  it("hears one number for a word, however slowly it is typed", async () => {
    await openSearch(page);
    const heard = await listen();
    await page.locator("#suchfeld").pressSequentially("gesundheitsamt", { delay: 250 });
    await page.locator('.results[aria-busy="false"]').waitFor();
    const seen = await page.locator("#trefferzahl").textContent();
    expect(await heard()).toEqual([seen]);
  });

  it("hears the number again when another word has as many hits", async () => {
    await openSearch(page, "?q=ströer");
    expect(await page.locator("#trefferzahl").textContent()).toBe("1 Bericht gefunden");
    const heard = await listen();
    await page.locator("#suchfeld").fill("litfaßsäule");
    expect(await heard()).toEqual(["1 Bericht gefunden"]);
  });

  it("hears the number after the choice of a filter", async () => {
    await openSearch(page);
    const heard = await listen();
    await checkbox(page, "land", "hessen").check();
    expect(await heard()).toEqual([await page.locator("#trefferzahl").textContent()]);
  });

  it("hears how much of the hits is shown when more have come", async () => {
    await openSearch(page, "?q=digital");
    const total = /\d+/.exec((await page.locator("#trefferzahl").textContent()) ?? "")?.[0];
    const heard = await listen();
    await page.getByRole("button", { name: "Weitere Berichte anzeigen" }).click();
    expect(new Set(await heard())).toEqual(new Set([`20 von ${total} Berichten angezeigt`]));
  });
});
