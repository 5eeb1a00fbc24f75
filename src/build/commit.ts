import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/** What a commit did to the output directory; paths with "/" below it. */
export interface Committed {
  /** All files of the site. */
  readonly files: readonly string[];
  readonly bytes: number;
  /** Files written because they are new or differ. */
  readonly written: readonly string[];
  /** Files of the last build that this one no longer has. */
  readonly removed: readonly string[];
}

/** The output directory cannot take the site; the message is German. */
export class OutputError extends Error {}

const halfWritten = ".ortsmarke-part";

/**
 * Brings the output directory to the state of the staging directory: writes what is new or differs, each file whole
 * by a rename, and removes what the last build wrote and this one does not. Files of others stay.
 * @param previous the files of the last build; those of them that are gone from the staging directory are removed.
 */
export function commit(staging: string, output: string, previous: readonly string[]): Committed {
  const files = listFiles(staging);
  const blocked = files.find((file) => isFolder(join(output, file)));
  if (blocked !== undefined)
    throw new OutputError(`„${join(output, blocked)}" ist ein Ordner; dort soll eine Datei stehen.`);
  const written: string[] = [];
  let bytes = 0;
  for (const file of files) {
    const content = readFileSync(join(staging, file));
    bytes += content.length;
    const target = join(output, file);
    if (existsSync(target) && statSync(target).isFile() && readFileSync(target).equals(content)) continue;
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(staging, file), target + halfWritten);
    renameSync(target + halfWritten, target);
    written.push(file);
  }
  const current = new Set(files);
  const removed = previous.filter((file) => !current.has(file) && existsSync(join(output, file)));
  for (const file of removed) {
    rmSync(join(output, file));
    removeEmptyFolders(output, dirname(file));
  }
  return { files, bytes, written, removed };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** All files below a directory, sorted, with "/" between folders. */
export function listFiles(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(directory, join(item.parentPath, item.name)).split(sep).join("/"))
    .sort();
}

function removeEmptyFolders(output: string, folder: string): void {
  for (let current = folder; current !== "."; current = dirname(current)) {
    if (readdirSync(join(output, current)).length > 0) return;
    rmdirSync(join(output, current));
  }
}
