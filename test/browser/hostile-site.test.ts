import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { hostileReports } from "../security/attacks/hostile-news.ts";
import { hostileQueries } from "../security/attacks/queries.ts";
import { filesBelow } from "../site/pages.ts";
import { startBrowser } from "./browser.ts";
import { type StaticServer, serve } from "./static-server.ts";

const site = inject("hostile");
const start = await startBrowser();
let server: StaticServer;
let page: Page;

/** What pages did that they must not do. */
const misdeeds: string[] = [];

/** Opens a page as a reader would. */
async function open(address: string): Promise<void> {
  await page.goto(server.home + address.slice(1), { waitUntil: "load" });
  const hacked = await page.evaluate(() => "__hacked" in window);
  if (hacked) misdeeds.push(`${address}: a script ran`);
}

describe.skipIf("reason" in start)("a site of hostile reports in a browser", () => {
  beforeAll(async () => {
    if ("reason" in start) return;
    server = await serve(site.out);
    // The pages have to be harmless by themselves, not by the policy that the test server sends along.
    const context = await start.browser.newContext({ bypassCSP: true });
    page = await context.newPage();
    page.on("dialog", async (dialog) => {
      misdeeds.push(`${page.url()}: ${dialog.message()}`);
      await dialog.dismiss();
    });
    page.on("console", (message) => {
      if (message.type() === "error") misdeeds.push(`${page.url()}: ${message.text()}`);
    });
    page.on("pageerror", (error) => misdeeds.push(`${page.url()}: ${error.message}`));
    page.on("request", (request) => {
      if (!request.url().startsWith(server.home)) misdeeds.push(`${page.url()} calls up ${request.url()}`);
    });
  });
  afterAll(async () => {
    if ("reason" in start) return;
    await start.browser.close();
    await server.close();
  });

  it("runs nothing of any report, and calls up no other site", async () => {
    for (const { address } of hostileReports) await open(address);
    expect(misdeeds).toEqual([]);
  });

  it.each([
    "/",
    "/2025/",
    "/2025/05/",
    "/woche/2025-W19/",
    "/woche/2025-W19/mail.html",
    "/land/sachsen/",
    "/ort/dresden/",
    "/thema/constructor/",
    "/organisation/valueof/",
    "/termine/",
    "/korrekturen/",
    "/daten/",
    "/statistik/",
    "/abonnieren/",
    "/gibt/es/nicht/",
  ])("runs nothing on %s", async (address) => {
    const before = misdeeds.length;
    await open(address);
    const news = misdeeds.slice(before).filter((one) => !/status of 404/.test(one));
    expect(news).toEqual([]);
    misdeeds.length = before;
  });

  it.each(Object.entries(hostileQueries))("answers a search for %s with words", async (_name, query) => {
    misdeeds.length = 0;
    await open(`/suche/${query}`);
    await page.locator("#trefferzahl:not(:empty)").waitFor();
    await page.locator('.results[aria-busy="false"]').waitFor();
    expect(await page.evaluate(() => "__hacked" in window)).toBe(false);
    expect(new URL(page.url()).pathname).toBe("/suche/");
    expect(misdeeds).toEqual([]);
  });

  it("shows hits with hostile words as text", async () => {
    misdeeds.length = 0;
    await open("/suche/?q=script");
    await page.locator("#treffer > li").first().waitFor();
    await open("/suche/?q=hyperlink");
    await page.locator("#treffer > li").first().waitFor();
    expect(await page.evaluate(() => "__hacked" in window)).toBe(false);
    expect(misdeeds).toEqual([]);
  });

  it("reads all its feeds, lists and drawings as XML that holds no script", async () => {
    const documents = filesBelow(site.out)
      .filter(({ file }) => /\.(xml|opml|svg)$/.test(file))
      .map(({ content }) => content.toString("utf8"));
    const found = await page.evaluate(
      (all) =>
        all.flatMap((xml) => {
          const parsed = new DOMParser().parseFromString(xml, "application/xml");
          return [...parsed.querySelectorAll("parsererror, script")].map(({ textContent }) => textContent);
        }),
      documents,
    );
    expect(documents.length).toBeGreaterThan(10);
    expect(found).toEqual([]);
  });
});
