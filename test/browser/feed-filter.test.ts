import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { at, browser, openSites, withoutBrowser } from "./open-site.ts";

openSites();

describe.skipIf(withoutBrowser)("the page of feeds", () => {
  let page: Page;
  beforeEach(async () => {
    page = await browser().newPage({ viewport: { width: 360, height: 740 } });
    await page.goto(at("prefixed", "/abonnieren/"));
  });
  afterEach(() => page.close());

  const names = () => page.locator("tbody tr:visible:has(a) th").allInnerTexts();
  const wish = () => page.getByLabel("Feed auswählen");

  it("shows the feeds that suit what a reader types, in whatever spelling, and says how many", async () => {
    await wish().fill("sachsen leip");
    expect(await names()).toEqual(["Leipzig"]);
    await page.getByRole("status").getByText("1 Feed gefunden").waitFor();
    await wish().fill("muench");
    expect((await names())[0]).toContain("München");
    expect(await page.getByRole("heading", { name: "Organisationen" }).isVisible()).toBe(false);
  });

  it("leads to the Länder from a place without reports", async () => {
    await wish().fill("entenhausen");
    expect(await names()).toEqual([]);
    await page.getByText("Ein Ort bekommt einen, sobald ein Bericht von dort erschienen ist.").waitFor();
    expect(await page.getByRole("heading", { level: 2 }).and(page.locator(":visible")).allInnerTexts()).toContain(
      "Länder und Orte",
    );
    expect(await page.getByRole("heading", { name: "Themen" }).isVisible()).toBe(false);
    await page.getByText("Hessen", { exact: true }).click();
    expect(await names()).toContain("Alle Berichte");
  });

  it("says when there is none, and shows all again when nothing is typed", async () => {
    const before = await page.locator("details").count();
    await wish().fill("entenhausen");
    expect(await names()).toEqual([]);
    await page.getByText("Dazu gibt es keinen Feed.").waitFor();
    await wish().fill("");
    expect(await page.locator("details:visible:not([open])").count()).toBe(before);
    expect((await names())[0]).toBe("Alle Berichte");
  });
});

describe.skipIf(withoutBrowser)("the page of feeds without JavaScript", () => {
  it("is all tables, and offers nothing that does not work", async () => {
    const context = await browser().newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(at("prefixed", "/abonnieren/"));
    expect(await page.locator("#feed-auswahl").isVisible()).toBe(false);
    expect(await page.locator("tbody a:visible").count()).toBeGreaterThan(10);
    await context.close();
  });
});
