import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import MiniSearch from "minisearch";
import { close, createIndex } from "pagefind";
import type { Page } from "playwright-core";
import type { Entry } from "../../src/content/entry.ts";
import { textOf } from "../../src/search/further-words.ts";
import type { Answers } from "./success-table.ts";

/** MiniSearch with what its documentation recommends: titles count more, beginnings of words count. */
export function askMiniSearch(entries: readonly Entry[], queries: readonly string[]): Answers {
  const engine = new MiniSearch<{ id: string; title: string; text: string }>({ fields: ["title", "text"] });
  engine.addAll(entries.map((entry) => ({ id: entry.address, title: entry.title, text: textOf(entry) })));
  return queries.map((query) =>
    engine
      .search(query, { prefix: true, boost: { title: 2 }, combineWith: "AND" })
      .slice(0, 3)
      .map(({ id }) => String(id)),
  );
}

/** Indexes the pages of the entries as `pagefind --site` would, into a folder of the site. */
export async function indexPlainly(site: string, entries: readonly Entry[], folder: string): Promise<void> {
  const { index } = await createIndex();
  if (!index) throw new Error("Pagefind did not start.");
  for (const { address } of entries) {
    await index.addHTMLFile({ url: address, content: readFileSync(join(site, address, "index.html"), "utf8") });
  }
  for (const { path, content } of (await index.getFiles()).files) {
    mkdirSync(dirname(join(site, folder, path)), { recursive: true });
    writeFileSync(join(site, folder, path), content);
  }
  await close();
}

/** Asks Pagefind as its own documentation does. */
export async function askPlainPagefind(page: Page, folder: string, queries: readonly string[]): Promise<Answers> {
  const code = `async (queries) => {
    const pagefind = await import("/${folder}/pagefind.js");
    await pagefind.options({ baseUrl: "/", noWorker: true });
    const answers = [];
    for (const query of queries) {
      const { results } = await pagefind.search(query);
      const first = await Promise.all(results.slice(0, 3).map((result) => result.data()));
      answers.push(first.map(({ url }) => url));
    }
    return answers;
  }`;
  return (await page.evaluate(`(${code})(${JSON.stringify(queries)})`)) as Answers;
}
