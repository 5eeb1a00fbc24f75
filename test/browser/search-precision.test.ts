import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { readProject } from "../../src/build/project.ts";
import type { Entry } from "../../src/content/entry.ts";
import { askEngine } from "../search/engine.ts";
import { indexPlainly } from "../search/other-engines.ts";
import { isAbout, type JudgedQueries, ownWordQueries, partQueries, says } from "../search/precision-queries.ts";
import { browser, withoutBrowser } from "./open-site.ts";
import { type StaticServer, serve } from "./static-server.ts";

const { real } = inject("sites");
const looked = 10;
const queries: JudgedQueries = { ...partQueries.wide, ...partQueries.other };

/** Asks Pagefind as its own documentation does. */
async function askPlainly(page: Page, folder: string, asked: readonly string[]): Promise<readonly string[][]> {
  const code = `async (queries) => {
    const pagefind = await import("/${folder}/pagefind.js");
    await pagefind.options({ baseUrl: "/", noWorker: true });
    const answers = [];
    for (const query of queries) {
      const { results } = await pagefind.search(query);
      const first = await Promise.all(results.slice(0, ${looked}).map((result) => result.data()));
      answers.push(first.map(({ url }) => url));
    }
    return answers;
  }`;
  return (await page.evaluate(`(${code})(${JSON.stringify(asked)})`)) as string[][];
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe.skipIf(withoutBrowser)("searching for parts of compounds in the real reports", () => {
  const directory = mkdtempSync(join(tmpdir(), "ortsmarke-precision-"));
  let server: StaticServer;
  let entries: ReadonlyMap<string, Entry>;
  let own: ReadonlyMap<string, readonly string[]>;
  let plain: ReadonlyMap<string, readonly string[]>;
  let sayingFirst: ReadonlyMap<string, number>;

  const entryAt = (address: string): Entry => {
    const entry = entries.get(address);
    if (!entry) throw new Error(`There is no report at ${address}.`);
    return entry;
  };

  /** The share of the first hits that are about what is meant; undefined where nothing is found. */
  function precision(answers: ReadonlyMap<string, readonly string[]>, query: string): number | undefined {
    const hits = answers.get(query) ?? [];
    const right = hits.filter((hit) => isAbout(entryAt(hit), query, queries[query] ?? ""));
    return hits.length === 0 ? undefined : right.length / hits.length;
  }

  /** The average over queries; one that finds nothing counts as none right, since there are reports for each. */
  const averageOf = (answers: ReadonlyMap<string, readonly string[]>, of: JudgedQueries): number =>
    average(Object.keys(of).map((query) => precision(answers, query) ?? 0));

  /** Of all pairs of a report that says a word and one that does not, the share in which the first comes first. */
  function shareInOrder(query: string, hits: readonly string[]): number | undefined {
    const saying = hits.map((hit) => says(entryAt(hit), query));
    const pairs = saying.flatMap((says, index) =>
      says ? saying.flatMap((other, at) => (other ? [] : [at > index ? 1 : 0])) : [],
    );
    return pairs.length === 0 ? undefined : average(pairs);
  }

  beforeAll(async () => {
    // A copy: the index of plain Pagefind is written beside ours.
    cpSync(real.out, directory, { recursive: true });
    server = await serve(directory);
    const project = readProject(real.news, real.data);
    if (!project.ok) throw new Error("The real news have errors.");
    entries = new Map(project.value.content.entries.map((entry) => [entry.address, entry]));

    const page = await browser().newPage();
    await page.goto(`${server.home}suche/`);
    const volumes = JSON.parse((await page.locator("#suche").getAttribute("data-volumes")) ?? "[]");
    const names = await (
      await page.request.get(`${server.home.slice(0, -1)}${await page.locator("#suche").getAttribute("data-names")}`)
    ).json();
    const ask = async (asked: readonly string[], hits: number): Promise<ReadonlyMap<string, readonly string[]>> => {
      const searches = asked.map((query) => `?${new URLSearchParams({ q: query })}`);
      const found = await askEngine(page, volumes, names, searches, hits);
      return new Map(asked.map((query, index) => [query, found[index]?.hits ?? []]));
    };
    const asked = Object.keys(queries);
    own = await ask(asked, looked);
    await indexPlainly(directory, [...entries.values()], "pagefind/plain");
    const answers = await askPlainly(page, "pagefind/plain", asked);
    plain = new Map(asked.map((query, index) => [query, answers[index] ?? []]));
    const all = await ask(ownWordQueries, entries.size);
    sayingFirst = new Map(
      [...all].flatMap(([query, hits]) => {
        const share = shareInOrder(query, hits);
        return share === undefined ? [] : [[query, share] as const];
      }),
    );
    await page.close();
    console.log(`\nOf the first ten hits, the share that is about what is meant:\n${precisionTable()}\n`);
    console.log(
      `Reports that say a word before others: ${average([...sayingFirst.values()]).toFixed(2)} of all pairs, ` +
        `${sayingFirst.size} words.\n${[...sayingFirst].map(([query, share]) => `${query} ${share.toFixed(2)}`).join(", ")}\n`,
    );
  });

  afterAll(async () => {
    await server.close();
    rmSync(directory, { recursive: true });
  });

  function precisionTable(): string {
    const cell = (answers: ReadonlyMap<string, readonly string[]>, query: string): string => {
      const share = precision(answers, query);
      return share === undefined ? "nothing" : `${share.toFixed(2)} of ${(answers.get(query) ?? []).length}`;
    };
    const row = (cells: readonly string[]): string =>
      cells.map((text, at) => (at === 0 ? text.padEnd(16) : text.padStart(18))).join("");
    const averages = (name: string, of: JudgedQueries): string =>
      row([name, averageOf(own, of).toFixed(2), averageOf(plain, of).toFixed(2)]);
    return [
      row(["part", "Ortsmarke", "plain Pagefind"]),
      ...Object.keys(queries).map((query) => row([query, cell(own, query), cell(plain, query)])),
      averages("wide parts", partQueries.wide),
      averages("other parts", partQueries.other),
      averages("all", queries),
    ].join("\n");
  }

  it("finds what is meant among the first ten", () => {
    expect(averageOf(own, partQueries.wide), precisionTable()).toBeGreaterThanOrEqual(0.9);
  });

  it("finds more of what is meant than plain Pagefind, for parts that mean several things, too", () => {
    expect(averageOf(own, queries)).toBeGreaterThan(averageOf(plain, queries) + 0.2);
  });

  it("puts reports that say a word before those that hold it inside a compound or otherwise", () => {
    expect(sayingFirst.size).toBeGreaterThanOrEqual(25);
    expect(average([...sayingFirst.values()])).toBeGreaterThanOrEqual(0.85);
  });
});
