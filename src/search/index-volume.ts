import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { close, createIndex } from "pagefind";

/** One document of a volume. */
export interface IndexedRecord {
  /** Address with path prefix. */
  readonly url: string;
  /** The HTML document that stands for the entry, see `record.ts`. */
  readonly html: string;
}

/** A part of the index with all that it is made of. */
export interface IndexedVolume {
  /** Its folder: "2026". */
  readonly name: string;
  readonly records: readonly IndexedRecord[];
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
    .replaceAll(/\$\{this\.basePath\}wasm\./g, "${this.basePath}../wasm.")
    .replaceAll(/\$\{basePath\}pagefind-worker\.js/g, "${basePath}../pagefind-worker.js")
    .replaceAll(swallowedFailure, "$1");
  if (!moved.includes("${this.basePath}../wasm.") || code.match(swallowedFailure)?.length !== 2) {
    throw new Error("This version of Pagefind finds its parts in another way: see src/search/index-volume.ts.");
  }
  return moved;
}

/**
 * Indexes the records of one volume, in their order, into the folder `<directory>/<name>/`, and writes the code that all
 * volumes share into `directory`. The same records give the same files.
 * @throws Error when Pagefind refuses a record.
 */
async function indexVolume(directory: string, { name, records, textFiles }: IndexedVolume): Promise<void> {
  const { index, errors } = await createIndex({
    forceLanguage: "de",
    ...(textFiles !== undefined && { maxFragments: textFiles }),
  });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join("; ")}`);
  for (const { url, html } of records) {
    const added = await index.addHTMLFile({ url, content: html });
    if (added.errors.length > 0) throw new Error(`Pagefind refused ${url}: ${added.errors.join("; ")}`);
  }
  const built = await index.getFiles();
  for (const { path, content } of built.files) {
    if (!shared.has(path) && unused.test(path)) continue;
    const file = shared.has(path) ? join(directory, path) : join(directory, name, path);
    mkdirSync(dirname(file), { recursive: true });
    const bytes = Buffer.from(content);
    writeFileSync(file, /^pagefind(-worker)?\.js$/.test(path) ? fromFolderAbove(bytes.toString()) : bytes);
  }
  await index.deleteIndex();
}

/** Indexes all volumes, one after another, below a directory. */
export async function indexSearch(directory: string, volumes: readonly IndexedVolume[]): Promise<void> {
  for (const volume of volumes) await indexVolume(directory, volume);
  await close();
}
