import { createPublishedArchive, createSite, type Site } from "../../src/archive/site.ts";
import type { Entry } from "../../src/content/entry.ts";
import { withExports } from "../../src/documents/open-data/year-exports.ts";
import type { Page, Template } from "../../src/documents/route.ts";
import { reference } from "./reference.ts";

const assets = {
  stylesheet: { address: "/assets/test.css", css: "body{}" },
  searchScript: { address: "/assets/test.js", js: "" },
  feedScript: { address: "/assets/feeds.js", js: "" },
  offline: { address: "/assets/offline.test.js", js: "", worker: "" },
  fonts: [],
  notices: [
    { name: "preact", version: "11.2.0", license: "MIT", holder: "2015-present Jason Miller", text: "The MIT License" },
  ],
};
const search = {
  volumes: [],
  names: { address: "/suche/namen.json", json: "{}" },
  words: { address: "/suche/woerter.json", json: "[]" },
  places: [],
};

/** The site of some entries, with the real data files; below "/" and for the beginning of 2026 unless told otherwise. */
export function siteOf(
  entries: readonly Entry[],
  url = "https://ortsmarke.example",
  now = "2026-01-01T00:00:00+01:00",
): Site {
  const content = { ...reference, site: { ...reference.site, url }, entries };
  const archive = createPublishedArchive(content, { now, preview: false });
  return withExports(createSite(content, archive, { assets, search, now }), new Map());
}

/** The pages that a route has on a site. */
export function pagesOf(route: Template, site: Site): readonly Page<unknown>[] {
  return route.pages(site);
}

/** What stands at an address, as Eleventy would write it. */
export async function renderAt(route: Template, site: Site, url: string): Promise<string> {
  const current = pagesOf(route, site).find((page) => page.url === url);
  if (!current) throw new Error(`The route has no page at ${url}`);
  // A route renders its own pages; which props they hold is known to it alone.
  return await route.render({ current: current as Page<never> });
}
