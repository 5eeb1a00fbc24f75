import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { digestOf } from "../content/entry-store.ts";
import type { MadeFile } from "./memo.ts";
import { OutputError } from "./output-error.ts";

/** What a commit did to the output directory; paths with "/" below it. */
export interface Committed {
  /** All files of the site with their state after the commit. */
  readonly files: ReadonlyMap<string, MadeFile>;
  /** Files written because they are new or differ. */
  readonly written: readonly string[];
  /** Files of the last build that this one no longer has. */
  readonly removed: readonly string[];
}

interface Commit {
  readonly staging: string;
  readonly output: string;
  /** The key of each staged file: what it was made from. */
  readonly keyOf: (file: string) => string;
  /** Files of the last build that are right as they are, and not staged. */
  readonly kept: ReadonlyMap<string, MadeFile>;
  /** Files that earlier builds have written; those that are neither staged nor kept are removed. */
  readonly previous: Iterable<string>;
}

const halfWritten = ".ortsmarke-part";

/**
 * Brings the output directory to the state of the staging directory: writes what is new or differs, each file whole by
 * a rename, and removes what an earlier build wrote and this one does not have. Files of others stay. All that needs
 * space on the disk is done before the first file of the output directory is replaced.
 * @throws OutputError when a folder stands where a file should, or the other way round, or a link where a folder should
 */
export function commit({ staging, output, keyOf, kept, previous }: Commit): Committed {
  const staged = listFiles(staging);
  const blocked = staged.find((file) => isFolder(join(output, file)));
  if (blocked !== undefined)
    throw new OutputError(`„${join(output, blocked)}" ist ein Ordner; dort soll eine Datei stehen.`);
  const files = new Map(kept);
  const written: string[] = [];
  for (const file of staged) {
    const content = readFileSync(join(staging, file));
    const digest = digestOf(content);
    const target = join(output, file);
    const before = statSync(target, { throwIfNoEntry: false });
    const isSame = before?.size === content.length && digestOf(readFileSync(target)) === digest;
    if (!isSame) written.push(file);
    const { mtimeMs } = isSame ? before : statSync(join(staging, file)); // a rename keeps it; a copy is known by its digest
    files.set(file, { key: keyOf(file), size: content.length, mtimeMs, digest });
  }

  const isThere = (file: string): boolean => lstatSync(join(output, file), { throwIfNoEntry: false }) !== undefined;
  const removed = [...previous].filter((file) => !files.has(file) && isThere(file)); // also links that lead nowhere
  refuseLinks(output, [...written, ...removed]);
  const isOneDisk = mayRename(staging, output);
  // Where the output has no such folder, a rename of the whole one does for all its files.
  const added = newFolders(staging, output);
  const folders = isOneDisk ? added : [];
  const single = written.filter((file) => !folders.some((folder) => file.startsWith(`${folder}/`)));
  const source = prepare(staging, output, single, isOneDisk);
  for (const folder of folders) renameSync(join(staging, folder), join(output, folder));
  for (const file of single) renameSync(source(file), join(output, file));
  for (const file of removed) {
    rmSync(join(output, file));
    removeEmptyFolders(output, dirname(file));
  }
  return { files, written, removed };
}

/**
 * What lies behind a linked folder belongs to somebody else, who has not asked for a site. The output directory itself may be
 * a link.
 * @throws OutputError when the way to one of the files leads through a link
 */
function refuseLinks(output: string, files: readonly string[]): void {
  for (const folder of new Set(files.flatMap(foldersOf))) {
    const path = join(output, folder);
    if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
      throw new OutputError(`„${path}" ist ein Verweis auf einen anderen Ort; dort soll ein Ordner stehen.`);
  }
}

/** "2025/05/a/index.html" lies in "2025/05/a", "2025/05" and "2025". */
function foldersOf(file: string): readonly string[] {
  const folder = dirname(file);
  return folder === "." ? [] : [folder, ...foldersOf(folder)];
}

/** Says whether files of one directory can be renamed into the other: not from one disk to another. */
function mayRename(staging: string, output: string): boolean {
  mkdirSync(output, { recursive: true });
  return statSync(staging).dev === statSync(output).dev;
}

/**
 * The outermost folders that the staging directory has and the output directory has not.
 * @throws OutputError when a file stands where a folder should
 */
function newFolders(staging: string, output: string, below = ""): readonly string[] {
  return readdirSync(join(staging, below), { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .flatMap(({ name }) => {
      const folder = below === "" ? name : `${below}/${name}`;
      const there = statSync(join(output, folder), { throwIfNoEntry: false });
      if (there?.isDirectory() === false)
        throw new OutputError(`„${join(output, folder)}" ist eine Datei; dort soll ein Ordner stehen.`);
      return there ? newFolders(staging, output, folder) : [folder];
    });
}

/**
 * Makes the folders of files and, where a rename cannot cross from one disk to another, copies of the files beside their
 * places. What has been made is taken back when the disk is full.
 * @returns where each file is to be renamed from
 */
function prepare(
  staging: string,
  output: string,
  files: readonly string[],
  isOneDisk: boolean,
): (file: string) => string {
  const beside = (file: string): string => join(output, file) + halfWritten;
  try {
    for (const file of files) {
      mkdirSync(dirname(join(output, file)), { recursive: true });
      if (!isOneDisk) copyFileSync(join(staging, file), beside(file));
    }
  } catch (error) {
    sweep(output, files);
    throw error;
  }
  return isOneDisk ? (file) => join(staging, file) : beside;
}

/** Removes what a commit that was killed or failed has left of files beside their places, and folders without a file. */
export function sweep(output: string, files: Iterable<string>): void {
  for (const file of files) {
    rmSync(join(output, file) + halfWritten, { force: true });
    if (existsSync(dirname(join(output, file)))) removeEmptyFolders(output, dirname(file));
  }
}

/** Says whether a file is as a build has left it. A new time alone says nothing: caches of CI services may not keep it. */
export function isIntact(output: string, file: string, { size, mtimeMs, digest }: MadeFile): boolean {
  const state = statSync(join(output, file), { throwIfNoEntry: false });
  if (!state?.isFile() || state.size !== size) return false;
  return state.mtimeMs === mtimeMs || digestOf(readFileSync(join(output, file))) === digest;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** All files below a directory, sorted, with "/" between folders. */
export function listFiles(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((item) => !item.isDirectory())
    .map((item) => relative(directory, join(item.parentPath, item.name)).split(sep).join("/"))
    .sort();
}

function removeEmptyFolders(output: string, folder: string): void {
  for (let current = folder; current !== "."; current = dirname(current)) {
    if (readdirSync(join(output, current)).length > 0) return;
    rmdirSync(join(output, current));
  }
}
