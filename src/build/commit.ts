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
import { changedFolders, refuseFolders, refuseLinks, refuseReadOnly } from "./commit-obstacles.ts";
import type { MadeFile } from "./memo.ts";
import { OutputError, stoppedError } from "./output-error.ts";

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
 * space on the disk is done, and all that can be known to be in the way is looked for, before the first file of the output
 * directory is replaced.
 * @throws OutputError when a folder stands where a file should, or the other way round, or a link where a folder should;
 * or when it has to stop half-way, with how much of the site is new
 */
export function commit({ staging, output, keyOf, kept, previous }: Commit): Committed {
  const staged = listFiles(staging);
  mkdirSync(output, { recursive: true });
  refuseFolders(output, staged);
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

  const removed = [...previous].filter((file) => !files.has(file) && isFile(join(output, file)));
  refuseLinks(output, [...written, ...removed]);
  // Where the output has no such folder, a rename of the whole one does for all its files.
  const added = newFolders(staging, output);
  const folders = changedFolders(output, written, removed);
  refuseReadOnly(folders);
  const isOneDisk = mayRename(staging, folders);
  const whole = isOneDisk ? added : [];
  const single = written.filter((file) => !whole.some((folder) => file.startsWith(`${folder}/`)));
  const source = prepare(staging, output, single, isOneDisk);
  const done = new Set<string>();
  try {
    for (const folder of whole) {
      renameSync(join(staging, folder), join(output, folder));
      done.add(folder);
    }
    for (const file of single) {
      renameSync(source(file), join(output, file));
      done.add(file);
    }
    for (const file of removed) {
      rmSync(join(output, file), { force: true }); // somebody may have been faster
      done.add(file);
      removeEmptyFolders(output, dirname(file));
    }
  } catch (error) {
    const isDone = (file: string): boolean => file !== "." && (done.has(file) || isDone(dirname(file)));
    const all = [...written, ...removed];
    try {
      sweep(output, single);
    } catch {} // the next build does so, too
    throw stoppedError(error, all.filter(isDone).length, all.length);
  }
  return { files, written, removed };
}

/** Says whether files of a directory can be renamed into all of some folders: not from one disk to another. */
function mayRename(staging: string, folders: Iterable<string>): boolean {
  const disk = statSync(staging).dev;
  return [...folders].every((folder) => statSync(folder).dev === disk);
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

/** Links count, those that lead nowhere, too; a folder that has taken the place of a file is not ours. */
function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === false;
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
