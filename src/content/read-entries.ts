import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { addressProblems } from "./address-problems.ts";
import type { Entry } from "./entry.ts";
import { digestOf, type EntryStore, storedEntry, storeEntry } from "./entry-store.ts";
import { ledgerName } from "./ledger.ts";
import { type EntryContext, type ParsedEntry, parseEntry } from "./parse-entry.ts";
import type { Problem } from "./problem.ts";
import { unreadable } from "./source-file.ts";
import { strayProblem } from "./stray-files.ts";

/** What came of reading a news directory: all entries that are right, all errors of those that are not, and warnings. */
export interface Reading {
  readonly entries: readonly Entry[];
  /** The digest of the file of each entry, by its path. */
  readonly digests: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/**
 * Reads every Markdown file below a news directory. Links are not followed, so that nothing outside is ever read;
 * `README.md` at the top is the editors' handbook; the ledger of addresses, files that begin with a dot, and pictures, are passed over.
 * @param store entries of an earlier reading, if there are any; it then holds those of this one
 */
export function readEntries(newsDirectory: string, context: EntryContext, store: EntryStore = new Map()): Reading {
  const found = [...walk(newsDirectory, "")];
  const digests = new Map<string, string>();
  const readings = found.map((item) =>
    "problem" in item ? item.problem : readOne(newsDirectory, item.path, context, store, digests),
  );
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  for (const reading of readings) {
    if ("code" in reading) problems.push(reading);
    else if (reading.ok) {
      entries.push(reading.value);
      problems.push(...reading.warnings);
    } else problems.push(...reading.problems);
  }
  for (const path of store.keys()) if (!digests.has(path)) store.delete(path);
  return { entries, digests, problems: [...problems, ...addressProblems(newsDirectory, entries)] };
}

function readOne(
  newsDirectory: string,
  path: string,
  context: EntryContext,
  store: EntryStore,
  digests: Map<string, string>,
): Problem | ParsedEntry {
  const file = join(newsDirectory, path);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    return unreadable(file, cause);
  }
  const digest = digestOf(bytes);
  digests.set(path, digest);
  const stored = storedEntry(store, path, digest, context);
  if (stored) {
    // The news directory may be called by another name than the last time.
    const warnings = (store.get(path)?.warnings ?? []).map((warning) => ({ ...warning, file }));
    return { ok: true, value: stored, warnings };
  }
  const parsed = parseEntry(path, file, bytes, context);
  if (parsed.ok) storeEntry(store, digest, parsed.value, parsed.warnings);
  return parsed;
}

type Found = { readonly path: string } | { readonly problem: Problem };

/** All news files below a directory, in the order of their names on any file system. */
function* walk(newsDirectory: string, below: string): Generator<Found> {
  const items = readdirSync(join(newsDirectory, below), { withFileTypes: true });
  for (const item of items.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = below === "" ? item.name : `${below}/${item.name}`;
    if (item.name.startsWith(".") || path === "README.md" || path === ledgerName) continue;
    if (item.isDirectory() && !item.name.endsWith(".md")) yield* walk(newsDirectory, path);
    else {
      const problem = strayProblem(join(newsDirectory, path), item);
      if (problem) yield { problem };
      else if (item.name.endsWith(".md")) yield { path };
    }
  }
}
