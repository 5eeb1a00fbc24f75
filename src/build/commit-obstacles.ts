// What would stop a commit half-way is looked for before the first file of the output directory is replaced.
import { accessSync, constants, lstatSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { OutputError } from "./output-error.ts";

/**
 * Looks for folders that stand where files should.
 * @throws OutputError when there is one
 */
export function refuseFolders(output: string, files: readonly string[]): void {
  const isFolder = (file: string): boolean =>
    statSync(join(output, file), { throwIfNoEntry: false })?.isDirectory() === true;
  const blocked = files.find(isFolder);
  if (blocked !== undefined)
    throw new OutputError(`„${join(output, blocked)}" ist ein Ordner; dort soll eine Datei stehen.`);
}

/**
 * What lies behind a linked folder belongs to somebody else, who has not asked for a site. The output directory itself may be
 * a link.
 * @throws OutputError when the way to one of the files leads through a link
 */
export function refuseLinks(output: string, files: readonly string[]): void {
  for (const folder of new Set(files.flatMap(foldersOf))) {
    const path = join(output, folder);
    if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
      throw new OutputError(`„${path}" ist ein Verweis auf einen anderen Ort; dort soll ein Ordner stehen.`);
  }
}

/**
 * Looks for folders in which nothing may be renamed or removed.
 * @throws the error of the system for the first of them, with its path
 */
export function refuseReadOnly(folders: Iterable<string>): void {
  for (const folder of folders) accessSync(folder, constants.W_OK | constants.X_OK);
}

/**
 * The folders of the output directory whose lists of files a commit changes: where a folder is to be new, the one in which
 * it will lie; where a file goes, those that may go with it, too.
 */
export function changedFolders(output: string, written: readonly string[], removed: readonly string[]): Set<string> {
  const isThere = (folder: string): boolean => statSync(join(output, folder), { throwIfNoEntry: false }) !== undefined;
  const nearest = (folder: string): string => (folder === "." || isThere(folder) ? folder : nearest(dirname(folder)));
  const ofWritten = [...new Set(written.map((file) => dirname(file)))].map(nearest);
  const ofRemoved = removed.flatMap((file) => [...foldersOf(file), "."]);
  return new Set([...ofWritten, ...ofRemoved].map((folder) => join(output, folder)));
}

/** "2025/05/a/index.html" lies in "2025/05/a", "2025/05" and "2025". */
function foldersOf(file: string): readonly string[] {
  const folder = dirname(file);
  return folder === "." ? [] : [folder, ...foldersOf(folder)];
}
