import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { readProject } from "../../src/build/project.ts";
import type { Entry } from "../../src/content/entry.ts";
import { textOf } from "../../src/search/further-words.ts";
import { frequentWords } from "../../src/search/names.ts";
import { absentWords } from "../search/absent-words.ts";
import { askEngine, type Found } from "../search/engine.ts";
import { askMiniSearch, askPlainPagefind, indexPlainly } from "../search/other-engines.ts";
import { type Group, heldOutQueries, queries } from "../search/queries.ts";
import { type Answers, groupsOf, missed, overallOf, successOf, tableOf } from "../search/success-table.ts";
import { browser, withoutBrowser } from "./open-site.ts";
import { type StaticServer, serve } from "./static-server.ts";

const { real } = inject("sites");
const required = 0.95;

/** What general rules reach of the queries that nobody had in view when the search was made; no word was added for them. */
const heldOutFloors: Readonly<Record<Group, number>> = {
  exact: 1,
  inflected: 1,
  umlaut: 1,
  front: 1,
  middle: 0.9,
  end: 0.55,
  synonym: 0.7,
  place: 0.95,
  two: 1,
  phrase: 1,
  nonsense: 1,
};

describe.skipIf(withoutBrowser)("searching the real reports", () => {
  const directory = mkdtempSync(join(tmpdir(), "ortsmarke-quality-"));
  let server: StaticServer;
  let entries: readonly Entry[] = [];
  let ask: (asked: readonly string[], hits?: number) => Promise<readonly Found[]>;
  let own: Answers = [];
  let ownHeldOut: Answers = [];

  beforeAll(async () => {
    // A copy: the index of plain Pagefind is written beside ours.
    cpSync(real.out, directory, { recursive: true });
    server = await serve(directory);
    const page = await browser().newPage();
    await page.goto(`${server.home}suche/`);
    const volumes = JSON.parse((await page.locator("#suche").getAttribute("data-volumes")) ?? "[]");
    const names = await (
      await page.request.get(`${server.home.slice(0, -1)}${await page.locator("#suche").getAttribute("data-names")}`)
    ).json();
    ask = (asked, hits) => {
      const searches = asked.map((q) => `?${new URLSearchParams({ q })}`);
      return askEngine(page, volumes, names, searches, hits);
    };
    const project = readProject(real.news, real.data);
    if (!project.ok) throw new Error("The real news have errors.");
    ({ entries } = project.value.content);
    await indexPlainly(directory, entries, "pagefind/plain");

    const answersTo = async (set: typeof queries): Promise<Answers> =>
      (await ask(set.map(({ query }) => query))).map(({ hits }) => hits);
    own = await answersTo(queries);
    ownHeldOut = await answersTo(heldOutQueries);
    const table = async (set: typeof queries, answers: Answers): Promise<string> => {
      const asked = set.map(({ query }) => query);
      const plain = await askPlainPagefind(page, "pagefind/plain", asked);
      return tableOf(set, { Ortsmarke: answers, "plain Pagefind": plain, MiniSearch: askMiniSearch(entries, asked) });
    };
    console.log(
      "\nRight answer among the first three, or no answer to nonsense.\n" +
        `\nThe labelled set:\n${await table(queries, own)}\n` +
        `\nThe held-out set, written without sight of the index:\n${await table(heldOutQueries, ownHeldOut)}\n`,
    );
  });

  afterAll(async () => {
    await server.close();
    rmSync(directory, { recursive: true });
  });

  it.each(groupsOf(queries))("answers the labelled queries: %s", (group) => {
    const atLeast = group === "nonsense" ? 1 : required;
    expect(successOf(queries, own)[group], missed(queries, own).join("\n")).toBeGreaterThanOrEqual(atLeast);
  });

  it.each(groupsOf(heldOutQueries))("answers the held-out queries as far as general rules go: %s", (group) => {
    const { [group]: share } = successOf(heldOutQueries, ownHeldOut);
    expect(share, missed(heldOutQueries, ownHeldOut).join("\n")).toBeGreaterThanOrEqual(heldOutFloors[group]);
  });

  it("answers more than nine of ten held-out queries", () => {
    expect(overallOf(heldOutQueries, ownHeldOut)).toBeGreaterThan(0.9);
  });

  it("finds nothing for words that stand nowhere, even if they begin like others", async () => {
    const found = await ask(absentWords);
    const finding = absentWords.flatMap((word, index) =>
      found[index]?.total ? [`${word} ${found[index]?.total}`] : [],
    );
    console.log(
      `\n${absentWords.length - finding.length} of ${absentWords.length} absent words find nothing; the others: ${finding.join(", ")}\n`,
    );
    expect(absentWords.length).toBeGreaterThan(200);
    expect(1 - finding.length / absentWords.length).toBeGreaterThanOrEqual(0.93);
  });

  it.each(["kommunn", "chatbod", "bezahlkrate"])("leaves „%s“ to the suggestions", async (word) => {
    expect((await ask([word]))[0]?.total).toBe(0);
  });

  it("finds a word among many that begin like it", async () => {
    expect((await ask(["Burg"]))[0]?.hits).toEqual(["/2023/03/rheinland-pfalz-kuladig-modellkommunen-2023/"]);
  });

  it("keeps what a word finds while its last letters are typed", async () => {
    const nouns = frequentWords(entries).filter((word, index) => /^\p{Lu}\p{L}{6,}$/u.test(word) && index % 9 === 0);
    const typed = nouns.map((noun) => Array.from({ length: noun.length - 3 }, (_, index) => noun.slice(0, index + 4)));
    const found = await ask(typed.flat(), entries.length);
    const hitsOf = new Map(typed.flat().map((beginning, index) => [beginning, found[index]?.hits ?? []]));
    const lost = nouns.flatMap((noun, index) =>
      entries
        .filter((entry) => new RegExp(`(?<!\\p{L})${noun}(?![\\p{L}\\p{N}])`, "u").test(textOf(entry)))
        .flatMap(({ address }) =>
          (typed[index] ?? []).flatMap((beginning) =>
            hitsOf.get(beginning)?.includes(address) ? [] : [`${beginning}: ${address}`],
          ),
        ),
    );
    expect(nouns.length).toBeGreaterThan(100);
    expect(lost).toEqual([]);
  });

  it("tells words apart that only umlauts tell apart, and needs none where there is nothing else", async () => {
    const [foerderung, typed, forderung, buero] = await ask(
      ["Förderung", "Foerderung", "Forderung", "buro"],
      entries.length,
    );
    const saying = (word: RegExp): readonly string[] =>
      entries.filter((entry) => word.test(textOf(entry))).map(({ address }) => address);
    expect(foerderung?.hits).toEqual(expect.arrayContaining([...saying(/Förderung/)]));
    expect([...(typed?.hits ?? [])].sort()).toEqual([...(foerderung?.hits ?? [])].sort());
    expect(forderung?.hits).toEqual(expect.arrayContaining([...saying(/Forderung/)]));
    expect(forderung?.hits.filter((hit) => !saying(/[Ff]order/).includes(hit))).toEqual([]);
    expect(foerderung?.hits.length).toBeGreaterThan(2 * (forderung?.hits.length ?? 0));
    expect(buero?.total).toBeGreaterThan(0);
  });

  it("finds all four reports that write of E-Mails", async () => {
    expect((await ask(["E-Mail"]))[0]?.total).toBe(4);
  });

  it("finds all reports of a topic or an organisation whose name is typed in full", async () => {
    const filed = new Map<string, string[]>();
    for (const { topics, organisations, address } of entries) {
      for (const name of [...topics.map(({ label }) => label), ...organisations.map((other) => other.name)]) {
        filed.set(name, [...(filed.get(name) ?? []), address]);
      }
    }
    const found = await ask([...filed.keys()], entries.length);
    const missing = [...filed].flatMap(([name, addresses], index) =>
      addresses.flatMap((address) => (found[index]?.hits.includes(address) ? [] : [`${name}: ${address}`])),
    );
    expect(filed.size).toBeGreaterThan(100);
    expect(missing).toEqual([]);
  });
});
