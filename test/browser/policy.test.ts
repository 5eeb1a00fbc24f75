import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { SiteName } from "../build-sites.ts";
import { browser, openSites, withoutBrowser } from "./open-site.ts";
import { pageTypes } from "./page-types.ts";
import { type StaticServer, serve } from "./static-server.ts";

openSites();

const sites = inject("sites");
const servers = new Map<SiteName, StaticServer>();

/** What a page would have to forbid: a script and a style that somebody has smuggled in, and a picture from elsewhere. */
function smuggle(): Promise<readonly string[]> {
  return new Promise((resolve) => {
    const violated = new Set<string>();
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => violated.add(effectiveDirective));
    const script = document.createElement("script");
    script.textContent = "document.title = 'smuggled'";
    const picture = document.createElement("img");
    picture.src = "https://elsewhere.invalid/pixel.gif";
    document.body.append(script, picture);
    document.body.insertAdjacentHTML("beforeend", '<p style="color: red">Rot</p>');
    setTimeout(() => resolve([...violated].sort()), 200);
  });
}

/** A host without headers: what a page forbids then stands in the page itself. */
describe.skipIf(withoutBrowser)("on a host that sends no headers", () => {
  let page: Page;
  const complaints: string[] = [];
  beforeAll(async () => {
    for (const name of ["real", "prefixed", "model", "empty", "single"] as const)
      servers.set(name, await serve(sites[name].out, name === "prefixed" ? "/archiv-x/" : "/", { host: "plain" }));
    page = await browser().newPage();
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
  });
  afterAll(async () => {
    await page.close();
    for (const server of servers.values()) await server.close();
  });

  const types: readonly (readonly [string, SiteName, string])[] = [
    ...pageTypes,
    ["search with hits", "real", "/suche/?q=Bezahlkarte"],
  ];
  it.each(types)("%s loads all it needs, and nothing that is smuggled in", async (name, site, address) => {
    complaints.length = 0;
    await page.goto(`${servers.get(site)?.home}${address.slice(1)}`);
    if (name === "search with hits") await page.waitForSelector("#treffer li");
    expect(complaints.filter((text) => !text.includes("404"))).toEqual([]);
    expect(await page.evaluate(smuggle)).toEqual(["img-src", "script-src-elem", "style-src-attr"]);
    expect(await page.title()).not.toBe("smuggled");
  });
});
