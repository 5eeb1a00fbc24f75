// What the tests of the search page share: how to use it, and what the reports of the real site say on their own.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Page } from "playwright-core";
import { inject } from "vitest";
import { parse } from "yaml";
import type { SiteName } from "../build-sites.ts";
import { newsFiles } from "../site/front-matter.ts";
import { at } from "./open-site.ts";

/** Opens the search page and waits for the first answer and the counts of the filters, which follow it. */
export async function openSearch(page: Page, query = "", site: SiteName = "real"): Promise<void> {
  await page.goto(at(site, `/suche/${query}`));
  await page.locator("#trefferzahl:not(:empty)").waitFor();
  await page.locator('.results[aria-busy="false"]').waitFor();
}

/** How many reports the page says it has found. */
export async function foundCount(page: Page): Promise<number> {
  const text = (await page.locator("#trefferzahl").textContent()) ?? "";
  return text.startsWith("Keine") ? 0 : Number(/\d+/.exec(text)?.[0]);
}

/** The addresses of the hits that are shown, without what marks words there. */
export async function hits(page: Page): Promise<readonly string[]> {
  return await page
    .locator("#treffer > li")
    .evaluateAll((items) => items.map((item) => item.querySelector("a")?.pathname ?? ""));
}

/** The days of the hits that are shown. */
export async function days(page: Page): Promise<readonly string[]> {
  return await page
    .locator("#treffer > li time")
    .evaluateAll((times) => times.map((time) => time.getAttribute("datetime") ?? ""));
}

/** The query of the page's address: "?q=karte". */
export function addressed(page: Page): string {
  return new URL(page.url()).search;
}

/** The checkbox of a filter: "land", "sachsen". */
export function checkbox(page: Page, facet: string, value: string) {
  return page.locator(`input[name="${facet}"][value="${value}"]`);
}

/** What a report says that can be filtered by. */
export interface ReportFacts {
  readonly address: string;
  readonly day: string;
  readonly lands: ReadonlySet<string>;
  readonly regions: readonly string[];
  readonly topics: readonly string[];
  readonly organisations: readonly string[];
  readonly kind: string;
}

interface Head {
  readonly region: readonly string[];
  readonly topics: readonly string[];
  readonly organisations?: readonly string[];
  readonly kind?: string;
}

/** The published reports of the real site, read from their files. */
export function realReports(): readonly ReportFacts[] {
  const { real } = inject("sites");
  const heads = new Map<string, Head>();
  for (const path of readdirSync(real.news, { recursive: true, encoding: "utf8" })) {
    const [, year, month, slug] = /^(\d{4})-(\d{2})-\d{2}-(.+)\.md$/.exec(basename(path)) ?? [];
    const [, yaml = ""] = year ? (/^---\n(.*?)\n---\n/s.exec(readFileSync(join(real.news, path), "utf8")) ?? []) : [];
    if (yaml) heads.set(`/${year}/${month}/${slug}/`, parse(yaml));
  }
  return newsFiles(real)
    .filter(({ state }) => state === "published")
    .map(({ address, day, lands }) => {
      const { region = [], topics = [], organisations = [], kind = "meldung" } = heads.get(address) ?? {};
      return { address, day, lands, regions: region.map(String), topics, organisations, kind };
    });
}
