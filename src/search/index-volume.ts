import { mkdirSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";

type Pagefind = typeof import("pagefind");

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

/**
 * Indexes one volume into the folder `<directory>/<name>/`, and moves the code that all volumes share into `directory`.
 * The same records give the same files. Pagefind hands them over to be written here: on a full disk its own writing
 * would end its process without a word, and be waited for in vain.
 * @throws Error when Pagefind refuses the records
 */
async function indexVolume(
  { createIndex }: Pagefind,
  directory: string,
  { name, recordsDirectory, textFiles }: IndexedVolume,
): Promise<void> {
  const { index, errors } = await createIndex({
    forceLanguage: "de",
    ...(textFiles !== undefined && { maxFragments: textFiles }),
  });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join("; ")}`);
  const added = await index.addDirectory({ path: recordsDirectory });
  if (added.errors.length > 0) throw new Error(`Pagefind refused the volume ${name}: ${added.errors.join("; ")}`);
  const { files } = await index.getFiles();
  await index.deleteIndex();
  for (const { path, content } of files) {
    if (!shared.has(path) && unused.test(path)) continue;
    const file = shared.has(path) ? join(directory, path) : join(directory, name, path);
    mkdirSync(dirname(file), { recursive: true });
    const isCode = /^pagefind(-worker)?\.js$/.test(path);
    writeFileSync(file, isCode ? fromFolderAbove(Buffer.from(content).toString()) : content);
  }
}

const pagefindCode = import.meta.resolve("pagefind");

/**
 * Indexes volumes below a directory, several side by side: every import of Pagefind's code starts a process of its own.
 * One core is left to those who render pages meanwhile. The records of a volume are removed when it is done.
 * @param afterVolume called whenever one is done
 */
export async function indexSearch(
  directory: string,
  volumes: readonly IndexedVolume[],
  afterVolume = (): void => {},
): Promise<void> {
  if (volumes.length === 0) return;
  const waiting = [...volumes];
  mkdirSync(directory, { recursive: true });
  const work = async (process: number): Promise<void> => {
    const pagefind: Pagefind = await import(`${pagefindCode}?${process}`);
    try {
      for (let volume = waiting.shift(); volume; volume = waiting.shift()) {
        await indexVolume(pagefind, directory, volume);
        await rm(volume.recordsDirectory, { recursive: true }); // off the main thread, which renders meanwhile
        afterVolume();
      }
    } finally {
      await pagefind.close();
    }
  };
  const processes = Math.max(1, Math.min(availableParallelism() - 1, volumes.length));
  await Promise.all(Array.from({ length: processes }, (_, index) => work(index)));
}
