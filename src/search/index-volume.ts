import { execFile } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** One document of a volume. */
export interface IndexedRecord {
  /** Address with path prefix. */
  readonly url: string;
  /** The HTML document that stands for the entry, see `record.ts`. */
  readonly html: string;
}

/** A part of the index, ready to be made. */
export interface IndexedVolume {
  /** Its folder: "2026". */
  readonly name: string;
  /** The directory that `writeRecords` has filled. */
  readonly recordsDirectory: string;
  /** Most files for the texts of its records; undefined: one for each. */
  readonly textFiles: number | undefined;
}

/** What all volumes share: the code of the search, not its data. */
const shared = new Set(["pagefind.js", "pagefind-worker.js", "wasm.de.pagefind"]);

/** Pagefind's own user interfaces, and the stemmer for other languages. */
const unused = /^(pagefind-(ui|modular-ui|component-ui|highlight)\.|wasm\.)/;

/** Pagefind takes a part of the index that cannot be loaded for an empty one: readers would be told that there is nothing. */
const swallowedFailure = /("load_(?:index|filter)_chunk"\)\))\.catch\(\(\)=>\{\}\)/g;

/**
 * Pagefind expects its code beside each index. Here it stands one folder above, once for all volumes, so that readers
 * load it once. https://pagefind.app/docs/multisite/ knows no way to say that.
 */
function fromFolderAbove(code: string): string {
  const moved = code
    .replaceAll(/(\$\{this\.basePath\})(wasm\.)/g, "$1../$2")
    .replaceAll(/(\$\{basePath\})(pagefind-worker\.js)/g, "$1../$2")
    .replaceAll(swallowedFailure, "$1");
  if (!moved.includes("basePath}../wasm.") || code.match(swallowedFailure)?.length !== 2) {
    throw new Error("This version of Pagefind finds its parts in another way: see src/search/index-volume.ts.");
  }
  return moved;
}

/** Writes records into a directory from which `indexSearch` reads them: texts of large archives need not stay in memory. */
export function writeRecords(recordsDirectory: string, records: readonly IndexedRecord[]): void {
  for (const { url, html } of records) {
    mkdirSync(join(recordsDirectory, url), { recursive: true });
    writeFileSync(join(recordsDirectory, url, "index.html"), html);
  }
}

/** The package finds the program for this machine. */
const finder: { readonly resolveBinaryPath: (names: readonly string[]) => string } = await import(
  new URL("resolveBinary.js", import.meta.resolve("pagefind")).href
);
const pagefind = finder.resolveBinaryPath(["pagefind_extended", "pagefind"]);
const run = promisify(execFile);

/**
 * Indexes one volume into the folder `<directory>/<name>/`, and moves the code that all volumes share into `directory`.
 * The same records give the same files. Pagefind's interface for Node is slower, holds all files in memory, and waits for
 * ever when its process ends early: on a full disk, or when the system needs the memory.
 * @throws Error when Pagefind refuses the records, or cannot write
 */
async function indexVolume(directory: string, { name, recordsDirectory, textFiles }: IndexedVolume): Promise<void> {
  const folder = join(directory, name);
  const options = ["--site", recordsDirectory, "--output-path", folder, "--force-language", "de", "--silent"];
  const bound = textFiles === undefined ? [] : ["--max-fragments", String(textFiles)];
  await run(pagefind, [...options, ...bound]).catch((cause: Error) => {
    throw new Error(`Pagefind did not index the volume ${name}: ${cause.message}`, { cause });
  });
  for (const item of readdirSync(folder)) {
    const file = join(folder, item);
    if (/^pagefind(-worker)?\.js$/.test(item)) writeFileSync(file, fromFolderAbove(readFileSync(file, "utf8")));
    if (shared.has(item)) renameSync(file, join(directory, item));
    else if (unused.test(item)) rmSync(file);
  }
}

/** Indexes volumes, several side by side, while others are still being prepared. */
export interface Indexer {
  readonly add: (volume: IndexedVolume) => void;
  /**
   * Waits until all are indexed.
   * @throws Error when Pagefind refuses the records of one, or cannot write
   */
  readonly end: () => Promise<void>;
}

/**
 * Given the directory of an index, starts work on it. One core is left to those who render pages meanwhile. The records of
 * a volume are removed when it is done.
 * @param afterVolume called whenever one is done
 */
export function createIndexer(directory: string, afterVolume = (): void => {}): Indexer {
  const waiting: IndexedVolume[] = [];
  const lanes: Promise<void>[] = [];
  let free = Math.max(1, availableParallelism() - 1);

  async function work(): Promise<void> {
    for (let volume = waiting.shift(); volume; volume = waiting.shift()) {
      await indexVolume(directory, volume);
      await rm(volume.recordsDirectory, { recursive: true }); // off the main thread, which renders meanwhile
      afterVolume();
    }
    free += 1;
  }

  return {
    add: (volume) => {
      mkdirSync(directory, { recursive: true });
      waiting.push(volume);
      if (free === 0) return;
      free -= 1;
      const lane = work();
      lane.catch(() => {}); // heard at the end
      lanes.push(lane);
    },
    end: async () => {
      const outcomes = await Promise.allSettled(lanes); // nothing is written any more when the first failure is told
      for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;
    },
  };
}
