import type { Browser } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import type { SiteName } from "../build-sites.ts";
import { type Start, startBrowser } from "./browser.ts";
import { type StaticServer, serve } from "./static-server.ts";

const sites = inject("sites");

/** The browser of a test file; where none can be started, its tests are skipped and the reason is printed. */
const start: Start = await startBrowser();
export const withoutBrowser = "reason" in start;
if ("reason" in start) console.warn(`Browser tests are skipped: ${start.reason}`);

/** The browser, for tests that run only where there is one. */
export function browser(): Browser {
  if ("reason" in start) throw new Error(start.reason);
  return start.browser;
}

const servers = new Map<SiteName, StaticServer>();

/** The whole address of a page of one of the test sites. */
export function at(site: SiteName, address: string): string {
  const server = servers.get(site);
  if (!server) throw new Error(`The site ${site} is not served.`);
  return server.home + address.slice(1);
}

/** Serves all test sites, and closes servers and browser after the tests of a file. */
export function openSites(): void {
  beforeAll(async () => {
    for (const name of ["real", "prefixed", "model", "empty", "single"] as const) {
      servers.set(name, await serve(sites[name].out, name === "prefixed" ? "/archiv-x/" : "/"));
    }
  });
  afterAll(async () => {
    if ("browser" in start) await start.browser.close();
    for (const server of servers.values()) await server.close();
  });
}
