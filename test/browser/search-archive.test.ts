import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Entry } from "../../src/content/entry.ts";
import { askEngine } from "../search/engine.ts";
import { type LargeArchive, largeArchive, writeSearchSite } from "../search/large-archive.ts";
import { type CountingServer, serveCounting } from "./counting-server.ts";
import { browser, withoutBrowser } from "./open-site.ts";

const facets: Readonly<Record<string, (entry: Entry) => readonly string[]>> = {
  land: ({ lands, nationwide }) => [...lands.map(({ slug }) => slug), ...(nationwide ? ["bundesweit"] : [])],
  ort: ({ localities, kreise }) => [...new Set([...localities, ...kreise])].map(({ slug }) => slug),
  thema: ({ topics }) => topics.map(({ key }) => key),
  organisation: ({ organisations }) => organisations.map(({ key }) => key),
  art: ({ kind }) => [kind],
};

/** Filters of a search: every facet with its values, and a period of whole years. */
interface Filters {
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  readonly von: number;
  readonly bis: number;
}

/** Twenty combinations that find something, drawn from the entries with a fixed seed. */
function combinations(entries: readonly Entry[]): readonly Filters[] {
  return Array.from({ length: 20 }, (_, index) => {
    const [one, other] = [entries[(index * 4_999) % entries.length], entries[(index * 7_919 + 13) % entries.length]];
    if (!one || !other) throw new Error("The archive is empty.");
    const names = Object.keys(facets).filter((_name, at) => (index >> at) % 2 === 0 || at === index % 5);
    const chosen = Object.fromEntries(
      names.slice(0, 1 + (index % 3)).flatMap((name) => {
        const values = [...new Set([one, other].flatMap((entry) => facets[name]?.(entry) ?? []))];
        return values.length > 0 ? [[name, values]] : [];
      }),
    );
    return { chosen, von: 2001 + (index % 12), bis: 2026 - (index % 7) };
  });
}

const isRight = (entry: Entry, { chosen, von, bis }: Filters, except?: string): boolean => {
  const year = Number(entry.day.slice(0, 4));
  const suits = ([facet, values]: readonly [string, readonly string[]]): boolean =>
    facet === except || (facets[facet]?.(entry) ?? []).some((value) => values.includes(value));
  return year >= von && year <= bis && Object.entries(chosen).every(suits);
};

function addressOf({ chosen, von, bis }: Filters): string {
  const pairs = Object.entries(chosen).flatMap(([facet, values]) => values.map((value) => [facet, value]));
  return `?${new URLSearchParams([...pairs, ["von", String(von)], ["bis", String(bis)], ["sortierung", "neueste"]])}`;
}

const shown = 60;

describe.skipIf(withoutBrowser)("the search in an archive of 10,000 reports over 25 years", () => {
  const directories = [0, 1].map(() => mkdtempSync(join(tmpdir(), "ortsmarke-large-"))) as [string, string];
  let large: LargeArchive;
  let server: CountingServer;
  let single: CountingServer;

  beforeAll(async () => {
    large = largeArchive(10_000);
    await writeSearchSite(directories[0], large, large.volumes);
    const all = [{ name: "2001-2026", tag: "single", records: large.volumes.flatMap(({ records }) => records) }];
    await writeSearchSite(directories[1], large, all);
    [server, single] = await Promise.all([serveCounting(directories[0]), serveCounting(directories[1])]);
  }, 600_000);

  afterAll(async () => {
    await server.close();
    await single.close();
    for (const directory of directories) rmSync(directory, { recursive: true });
  });

  it("is divided into volumes", () => {
    expect(large.volumes.length).toBeGreaterThan(2);
  });

  it("lists exactly what suits 20 combinations of filters, newest first, and counts every facet right", async () => {
    const page = await browser().newPage();
    await page.goto(`${server.home}suche/`);
    const { entries } = large.archive;
    const dayOf = new Map(entries.map(({ address, day }) => [address, day]));
    const filters = combinations(entries);
    const names = JSON.parse(large.plan.names.json);
    const found = await askEngine(page, large.plan.volumes, names, filters.map(addressOf), shown);
    for (const [index, filter] of filters.entries()) {
      const right = entries.filter((entry) => isRight(entry, filter));
      const { hits = [], total, counts = {} } = found[index] ?? {};
      expect(total, addressOf(filter)).toBe(right.length);
      expect(hits.map((hit) => dayOf.get(hit))).toEqual(right.slice(0, shown).map(({ day }) => day));
      for (const [facet, valuesOf] of Object.entries(facets)) {
        const expected = new Map<string, number>();
        for (const entry of entries.filter((candidate) => isRight(candidate, filter, facet))) {
          for (const value of valuesOf(entry)) expected.set(value, (expected.get(value) ?? 0) + 1);
        }
        const counted = Object.entries(counts[facet] ?? {}).filter(([, count]) => count > 0);
        expect(new Map(counted), `${facet} at ${addressOf(filter)}`).toEqual(expected);
      }
    }
    await page.close();
  }, 300_000);

  it("shows the first ten hits for at most 350 KB", async () => {
    const volumes = await firstSearch(server);
    const one = await firstSearch(single);
    console.log(
      `\nFirst ten hits of a one-word search in 10,000 reports (page, fonts and code included):\n` +
        `in volumes      ${volumes.kilobytes} KB, ${volumes.milliseconds} ms after the last key\n` +
        `in one index    ${one.kilobytes} KB, ${one.milliseconds} ms after the last key\n`,
    );
    expect(volumes.kilobytes).toBeLessThanOrEqual(350);
  }, 120_000);
});

const tenHits =
  '/^[\\d.]+ Berichte gefunden/.test(document.querySelector("#trefferzahl")?.textContent ?? "") && document.querySelectorAll("#treffer > li").length === 10 && document.querySelectorAll("#treffer > li mark").length > 0';

/** How much is loaded until an address with one word shows ten hits, and how long a word takes once all is loaded. */
async function firstSearch({ home, takeBytes }: CountingServer): Promise<{ kilobytes: number; milliseconds: number }> {
  const context = await browser().newContext();
  const page: Page = await context.newPage();
  takeBytes();
  await page.goto(`${home}suche/?q=b%C3%BCrgerportal`, { waitUntil: "commit" });
  await page.waitForFunction(tenHits);
  const kilobytes = Math.round(takeBytes() / 1000);
  await page.waitForLoadState("networkidle");
  const field = page.locator('#suche input[type="search"]');
  await field.fill("");
  await page.waitForFunction('document.querySelectorAll("#treffer > li mark").length === 0');
  await page.waitForLoadState("networkidle");
  const start = performance.now();
  await field.fill("datenkarte");
  await page.waitForFunction(tenHits);
  const milliseconds = Math.round(performance.now() - start);
  await context.close();
  return { kilobytes, milliseconds };
}
