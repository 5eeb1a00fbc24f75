import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Digest and size of each file of a directory, by its path below it. */
export type DirectoryState = ReadonlyMap<string, { readonly digest: string; readonly bytes: number }>;

/** Reads a whole directory; one that does not exist holds nothing. */
export function stateOf(directory: string): DirectoryState {
  const state = new Map<string, { digest: string; bytes: number }>();
  const read = (folder: string): void => {
    for (const item of readdirSync(join(directory, folder), { withFileTypes: true })) {
      const path = folder === "" ? item.name : `${folder}/${item.name}`;
      if (item.isDirectory()) read(path);
      else {
        const content = readFileSync(join(directory, path));
        state.set(path, { digest: createHash("sha256").update(content).digest("base64"), bytes: content.length });
      }
    }
  };
  if (statSync(directory, { throwIfNoEntry: false })) read("");
  return state;
}

/** How a directory has changed; paths sorted. */
export interface Difference {
  /** New, or with another content. */
  readonly written: readonly string[];
  /** The size of what was written. */
  readonly bytes: number;
  readonly removed: readonly string[];
}

/** Compares two states by content: files written again as they were do not count. */
export function differenceOf(before: DirectoryState, after: DirectoryState): Difference {
  const written = [...after].filter(([path, { digest }]) => before.get(path)?.digest !== digest);
  return {
    written: written.map(([path]) => path).sort(),
    bytes: written.reduce((sum, [, { bytes }]) => sum + bytes, 0),
    removed: [...before.keys()].filter((path) => !after.has(path)).sort(),
  };
}

/** Given what a directory shall be and what it is, returns a line for each file that differs. */
export function faultsOf(expected: DirectoryState, actual: DirectoryState): readonly string[] {
  const { written, removed } = differenceOf(expected, actual);
  return [
    ...removed.map((path) => `${path}: missing`),
    ...written.map((path) => `${path}: ${expected.has(path) ? "another content" : "not expected"}`),
  ];
}
