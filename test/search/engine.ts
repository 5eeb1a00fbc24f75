import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import type { Page } from "playwright-core";

const client = fileURLToPath(new URL("../../src/search/client", import.meta.url));

/** The client's search without its user interface, as one script that sets `globalThis.engine`. */
const script = buildSync({
  stdin: {
    contents: `
      import { count, find } from "./find.ts";
      import { vocabularyOf } from "./page-data.ts";
      import { parseState } from "./state.ts";
      import { openVolumes } from "./volumes.ts";
      globalThis.engine = { count, find, parseState, openVolumes, vocabularyOf };
    `,
    resolveDir: client,
    loader: "ts",
  },
  bundle: true,
  write: false,
  format: "iife",
  target: "es2022",
}).outputFiles[0]?.text;

/** What is found for one address of the search page. */
export interface Found {
  /** Addresses of the first hits, in their order. */
  readonly hits: readonly string[];
  readonly total: number;
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A function of the page, see `script`. */
type Ask = (page: {
  prefix: string;
  volumes: object;
  names: object;
  searches: readonly string[];
  hits: number;
  withCounts: boolean;
}) => Promise<Found[]>;

// Written as text, since it runs in the page.
const ask = `async ({ prefix, volumes, names, searches, hits, withCounts }) => {
  const { count, find, parseState, openVolumes, vocabularyOf } = globalThis.engine;
  globalThis.volumes ??= await openVolumes({ prefix, volumes }, 0);
  const vocabulary = vocabularyOf({ prefix }, names);
  const found = [];
  for (const search of searches) {
    const findings = await find(globalThis.volumes, parseState(search), names, vocabulary);
    const first = await Promise.all(findings.hits.slice(0, hits).map((hit) => hit.data()));
    found.push({ hits: first.map(({ url }) => url), total: findings.hits.length, counts: withCounts ? await count(globalThis.volumes, parseState(search), names.counts, vocabulary) : {} });
  }
  return found;
}`;

/** Asks the client's search engine on an open search page: "?q=karte&land=sachsen" for each of `searches`. */
export async function askEngine(
  page: Page,
  volumes: readonly { readonly name: string; readonly tag: string }[],
  names: object,
  searches: readonly string[],
  hits = 3,
): Promise<readonly Found[]> {
  await page.evaluate(script ?? "");
  const asked = { prefix: "/", volumes, names, searches, hits, withCounts: hits > 3 };
  return (await page.evaluate(`(${ask})(${JSON.stringify(asked)})`)) as Awaited<ReturnType<Ask>>;
}
