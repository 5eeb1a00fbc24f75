import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { sortProblems } from "../../src/content/problem.ts";
import { type Reading, readEntries } from "../../src/content/read-entries.ts";
import { context } from "./reference.ts";

/** What lies at a path of a news directory: a file, an empty folder, or a symbolic link. */
type Item = string | Uint8Array | { readonly folder: true } | { readonly linkTo: string };

/** Items by their paths below the news directory. */
export type Items = Readonly<Record<string, Item>>;

/** Makes a news directory of the items, hands it over, and removes it again, after what is promised has come about. */
export function withNewsDirectory<T>(items: Items, use: (directory: string) => T): T {
  const directory = mkdtempSync(join(tmpdir(), "ortsmarke-news-"));
  const remove = (): void => rmSync(directory, { recursive: true });
  let result: T | undefined;
  try {
    writeItems(directory, items);
    result = use(directory);
    return result;
  } finally {
    if (result instanceof Promise)
      void result.finally(remove).catch(() => {}); // whoever waits for it hears of it
    else remove();
  }
}

/** Reads a news directory made of the items; problems sorted as in a report, their files as paths below it. */
export function readNews(items: Items): Omit<Reading, "digests"> {
  return withNewsDirectory(items, (directory) => {
    const { entries, problems } = readEntries(directory, context);
    return {
      entries,
      problems: sortProblems(problems).map((problem) => ({ ...problem, file: relative(directory, problem.file) })),
    };
  });
}

/** Puts items into a news directory. */
export function writeItems(directory: string, items: Items): void {
  for (const [path, item] of Object.entries(items)) place(join(directory, path), item);
}

function place(path: string, item: Item): void {
  mkdirSync(dirname(path), { recursive: true });
  if (typeof item === "string" || item instanceof Uint8Array) writeFileSync(path, item);
  else if ("folder" in item) mkdirSync(path);
  else symlinkSync(item.linkTo, path);
}
