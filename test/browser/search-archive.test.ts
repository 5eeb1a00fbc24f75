import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Entry } from "../../src/content/entry.ts";
import { askEngine } from "../search/engine.ts";
import { type LargeArchive, largeArchive, writeSearchSite } from "../search/large-archive.ts";
import { type CountingServer, type Sent, serveCounting } from "./counting-server.ts";
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
  readonly von: number | undefined;
  readonly bis: number | undefined;
}

/** Twenty combinations that find something, drawn from the entries with a fixed seed, and no filter at all. */
function combinations(entries: readonly Entry[]): readonly Filters[] {
  const drawn = Array.from({ length: 20 }, (_, index) => {
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
  return [...drawn, { chosen: {}, von: undefined, bis: undefined }];
}

const isRight = (entry: Entry, { chosen, von = 0, bis = Infinity }: Filters, except?: string): boolean => {
  const year = Number(entry.day.slice(0, 4));
  const suits = ([facet, values]: readonly [string, readonly string[]]): boolean =>
    facet === except || (facets[facet]?.(entry) ?? []).some((value) => values.includes(value));
  return year >= von && year <= bis && Object.entries(chosen).every(suits);
};

function addressOf({ chosen, von, bis }: Filters): string {
  const pairs = Object.entries(chosen).flatMap(([facet, values]) => values.map((value) => [facet, value]));
  const period = [["von", von] as const, ["bis", bis] as const].flatMap(([name, year]) =>
    year ? [[name, `${year}`]] : [],
  );
  return `?${new URLSearchParams([...pairs, ...period, ["sortierung", "neueste"]])}`;
}

const shown = 60;
const atMost = 350;

describe.skipIf(withoutBrowser)("the search in an archive of 10,000 reports over 25 years", () => {
  const directories = [0, 1].map(() => mkdtempSync(join(tmpdir(), "ortsmarke-large-"))) as [string, string];
  let large: LargeArchive;
  let server: CountingServer;
  let single: CountingServer;

  beforeAll(async () => {
    large = largeArchive(10_000);
    await writeSearchSite(directories[0], large, large.volumes);
    const all = [
      {
        name: "2001-2026",
        tag: "single",
        textFiles: undefined,
        records: large.volumes.flatMap(({ records }) => records),
      },
    ];
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

  it("shows the first ten hits of a word for at most 350 KB", async () => {
    const [volumes, one] = [await loads(server), await loads(single)];
    const row = (name: string, { linked, typed, later, milliseconds }: Loads): string =>
      `${name.padEnd(13)}${[linked, typed, later, milliseconds].map((number) => String(number).padStart(14)).join("")}`;
    console.log(
      "\nUntil the first ten hits of a word in 10,000 reports are there (page, fonts and code included):\n" +
        "             KB by address   KB by typing  KB with counts  ms after a key\n" +
        `${row("in volumes", volumes)}\n${row("in one index", one)}\n`,
    );
    expect(volumes.linked).toBeLessThanOrEqual(atMost);
  }, 120_000);
});

/** Sets `tenHitsAt` to the instant at which ten hits of a word come into the page; a new word clears it. */
const watchHits = `
  const hasTen = () => document.querySelectorAll("#treffer > li").length === 10 && document.querySelector("#treffer > li mark") !== null;
  new MutationObserver(() => { if (hasTen()) globalThis.tenHitsAt ??= Date.now(); })
    .observe(document, { childList: true, subtree: true, characterData: true });
`;

interface Loads {
  /** KB from opening an address with a word to its ten hits. */
  readonly linked: number;
  /** KB from opening the page without a word to the ten hits of a word that is typed then. */
  readonly typed: number;
  /** KB of the same once all counts are there as well. */
  readonly later: number;
  /** From the last key to ten hits, once everything has been loaded. */
  readonly milliseconds: number;
}

async function loads({ home, takeSent }: CountingServer): Promise<Loads> {
  const tenHits = async (page: Page): Promise<number> => {
    await expect.poll(() => page.evaluate("globalThis.tenHitsAt !== undefined"), { timeout: 90_000 }).toBe(true);
    return Number(await page.evaluate("globalThis.tenHitsAt"));
  };
  const kilobytes = (sent: readonly Sent[]): number =>
    Math.round(sent.reduce((sum, { bytes }) => sum + bytes, 0) / 1000);
  const opened = async (address: string): Promise<Page> => {
    const context = await browser().newContext();
    const page = await context.newPage();
    await page.addInitScript(watchHits);
    takeSent();
    await page.goto(`${home}suche/${address}`);
    return page;
  };
  const type = async (page: Page, word: string): Promise<number> => {
    await page.evaluate("globalThis.tenHitsAt = undefined");
    const start = Date.now();
    await page.locator('#suche input[type="search"]').fill(word);
    return (await tenHits(page)) - start;
  };

  const linkedPage = await opened("?q=b%C3%BCrgerportal");
  const linkedAt = await tenHits(linkedPage);
  const linked = kilobytes(takeSent().filter(({ at }) => at <= linkedAt));
  await linkedPage.context().close();

  const page = await opened("");
  await page.locator("#treffer > li").nth(9).waitFor();
  await page.waitForLoadState("networkidle");
  await type(page, "bürgerportal");
  const typedAt = await tenHits(page);
  await page.locator('.results[aria-busy="false"]').waitFor();
  const sent = takeSent();
  await page.locator('#suche input[type="search"]').fill("");
  await page.locator("#treffer > li mark").first().waitFor({ state: "detached" });
  await page.waitForLoadState("networkidle");
  const milliseconds = await type(page, "datenkarte");
  await page.context().close();
  return { linked, typed: kilobytes(sent.filter(({ at }) => at <= typedAt)), later: kilobytes(sent), milliseconds };
}
