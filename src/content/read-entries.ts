import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { addressProblems } from "./address-problems.ts";
import type { Entry } from "./entry.ts";
import { digestOf, type EntryStore, storedEntry, storeEntry } from "./entry-store.ts";
import { ledgerName } from "./ledger.ts";
import { type EntryContext, type ParsedEntry, parseEntry } from "./parse-entry.ts";
import type { Problem } from "./problem.ts";
import { problemsIn, start, unreadable } from "./source-file.ts";

/** What came of reading a news directory: all entries that are right, all errors of those that are not, and warnings. */
export interface Reading {
  readonly entries: readonly Entry[];
  /** The digest of the file of each entry, by its path. */
  readonly digests: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** Files whose endings look like a report in the wrong dress; without a word they would be lost. */
const nearlyMarkdown = /\.(markdown|mdx?|txt|docx?|odt|rtf|html?)$/i;

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
      const problem = itemProblem(join(newsDirectory, path), item);
      if (problem) yield { problem };
      else if (item.name.endsWith(".md")) yield { path };
    }
  }
}

function itemProblem(file: string, item: Dirent): Problem | undefined {
  const problem = problemsIn(file);
  if (!nearlyMarkdown.test(item.name) && !linksToFolder(file, item)) return undefined;
  if (item.isDirectory()) {
    return problem(
      "file-is-directory",
      start,
      "Hier wird eine Datei erwartet, es ist aber ein Ordner.",
      "Benennen Sie den Ordner um oder verschieben Sie die Dateien darin.",
    );
  }
  if (!item.isFile()) {
    return problem(
      "file-link",
      start,
      "Das ist nur ein Verweis; gelesen wird nur, was wirklich im Ordner liegt.",
      "Legen Sie die Berichte selbst hier ab.",
    );
  }
  if (item.name.endsWith(".md")) return undefined;
  return problem(
    "file-extension",
    start,
    "Berichte müssen auf .md enden; diese Datei würde nicht veröffentlicht.",
    /\.(markdown|mdx?|txt)$/i.test(item.name)
      ? `Benennen Sie die Datei um: ${item.name.replace(/\.\w+$/, ".md")}`
      : "Kopieren Sie den Text in eine neue Datei mit der Endung .md; ein Dokument lässt sich nicht umbenennen.",
  );
}

/** A linked folder is not entered; the reports in it would be lost without a word. */
function linksToFolder(file: string, item: Dirent): boolean {
  return item.isSymbolicLink() && statSync(file, { throwIfNoEntry: false })?.isDirectory() === true;
}
