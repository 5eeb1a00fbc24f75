import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { now } from "../build-sites.ts";
import { copyData } from "../builders/data-directory.ts";
import { ortsmarke } from "../site/command-line.ts";
import { type Start, startBrowser } from "./browser.ts";
import { type StaticServer, serve } from "./static-server.ts";

const start: Start = await startBrowser();
const directory = mkdtempSync(join(tmpdir(), "ortsmarke-offline-"));
const [data, out] = [join(directory, "data"), join(directory, "dist")];
const report = "2025/06/goerlitz-serviceportal-bilanz/";

let server: StaticServer;
let home: string;
let context: BrowserContext;
let page: Page;

async function build(offline: boolean): Promise<void> {
  copyData(data, { url: "https://www.example.org/archiv-x/", more: `offline: ${offline}\n` });
  const places = ["--news", "test/fixtures/news", "--data", data, "--out", out, "--cache", join(directory, "cache")];
  const { code, stderr } = await ortsmarke(["build", ...places, "--now", now, "--quiet"]);
  if (code !== 0) throw new Error(stderr);
}

async function open(port = 0): Promise<void> {
  server = await serve(out, "/archiv-x/", { port, pagePolicy: "default-src 'self'" });
  home = server.home;
}

const restart = (): Promise<void> => open(Number(new URL(home).port));
const notice = () => page.locator("main > .notice").first().textContent();

/** Loads a first page and waits until the browser has kept it. */
async function visit(address: string): Promise<void> {
  await page.goto(home + address);
  await eventually(async () => navigator.serviceWorker.controller !== null);
  await isKept(home + address);
}

/** Waits until something is true in the page. */
async function eventually(condition: (wanted: string) => Promise<boolean>, wanted = ""): Promise<void> {
  await expect.poll(() => page.evaluate(condition, wanted), { timeout: 60_000 }).toBe(true);
}

async function isKept(url: string): Promise<void> {
  await eventually((wanted) => caches.match(wanted).then((kept) => kept !== undefined), url);
}

/** The addresses of all that the browser keeps, below the site. */
async function keptAddresses(): Promise<readonly string[]> {
  const urls = await page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return all.flat().map(({ url }) => url);
  });
  return urls.map((url) => url.replace(home, ""));
}

beforeAll(async () => {
  if ("browser" in start) await build(true);
});
beforeEach(async () => {
  if (!("browser" in start)) return;
  await open();
  context = await start.browser.newContext();
  page = await context.newPage();
});
afterEach(async () => {
  await context?.close();
  await server?.close();
});
afterAll(async () => {
  if ("browser" in start) await start.browser.close();
  rmSync(directory, { recursive: true });
});

describe.skipIf("reason" in start)("a site that can be read offline", () => {
  it("shows the first page once more without a network, with style sheet and with the time it is of", async () => {
    await visit(report);
    const [heading, time] = [await page.locator("h1").textContent(), new Date()];
    const stylesheet = await page.locator('link[rel="stylesheet"]').getAttribute("href");
    await isKept(new URL(stylesheet ?? "", home).href);
    expect(await page.locator("main > .notice").count()).toBe(0);
    await server.close();
    await page.reload();
    expect(await page.locator("h1").textContent()).toBe(heading);
    const day = time.toLocaleDateString("de", { dateStyle: "long", timeZone: "Europe/Berlin" });
    expect(await notice()).toMatch(new RegExp(`^Offline – Stand: ${day}, \\d?\\d\\.\\d\\d Uhr\\. Keine Verbindung`));
    const isStyled = await page.evaluate(() => getComputedStyle(document.body).fontFamily.includes("Fira Sans"));
    expect(isStyled).toBe(true);
  });

  it("shows what there is now as soon as the server answers, however slowly", async () => {
    await visit(report);
    await server.close();
    await page.reload();
    expect(await notice()).toContain("Offline");
    const file = join(out, report, "index.html");
    const before = readFileSync(file, "utf8");
    try {
      writeFileSync(file, before.replace(/<h1[^>]*>/, "$&Berichtigt: "));
      await restart();
      await context.route("**/*", async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1_500));
        await route.continue();
      });
      await page.reload();
      expect(await page.locator("h1").textContent()).toMatch(/^Berichtigt: /);
      expect(await page.locator("main > .notice", { hasText: "Offline" }).count()).toBe(0);
    } finally {
      writeFileSync(file, before);
    }
  });

  it("forgets a page that is gone, and keeps none that never was", async () => {
    await visit(report);
    const file = join(out, report, "index.html");
    const before = readFileSync(file, "utf8");
    try {
      rmSync(file);
      await page.reload();
      await eventually((url) => caches.match(url).then((kept) => kept === undefined), home + report);
      await page.goto(`${home}gibt/es/nicht/`);
      expect(await keptAddresses()).not.toContain("gibt/es/nicht/");
    } finally {
      writeFileSync(file, before);
    }
  });

  it("searches the newest reports without a network, and keeps no words that were searched for", async () => {
    await page.goto(`${home}suche/?q=serviceportal`);
    await page.locator("#treffer > li").first().waitFor();
    const list: readonly string[] = JSON.parse(readFileSync(join(out, "offline.json"), "utf8"));
    await isKept(home + list.at(-1));
    await server.close();
    await page.goto(`${home}suche/?q=registerwoche`);
    await page.locator("#treffer > li").first().waitFor();
    expect(await page.locator("#treffer > li a").first().getAttribute("href")).toContain("/2025/11/registerwoche/");
    expect(await notice()).toContain("Offline");
    expect((await keptAddresses()).filter((address) => address.includes("q="))).toEqual([]);
  });

  it("says nothing in the console, and obeys its policy", async () => {
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(error.message));
    await visit("");
    await page.goto(home + report);
    await page.goto(`${home}suche/`);
    await page.locator("#trefferzahl:not(:empty)").waitFor();
    expect(said).toEqual([]);
  });

  it("leaves the browser with the first page after it was switched off, and not a byte on the server", async () => {
    await visit(report);
    const on = new Set(await keptAddresses());
    expect(on.size).toBeGreaterThan(3);
    await build(false);
    await page.reload();
    await eventually(() => caches.keys().then((names) => names.length === 0));
    await eventually(() => navigator.serviceWorker.getRegistrations().then((all) => all.length === 0));
    await page.reload();
    expect(await keptAddresses()).toEqual([]);
    for (const file of ["sw.js", "offline.json"]) expect(() => readFileSync(join(out, file))).toThrow();
    expect(readFileSync(join(out, report, "index.html"), "utf8")).not.toContain("offline");
  });
});
