import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** The list of the files that builds have written to one output directory. */
export interface Manifest {
  /** The files of the last build; none when nothing is known of one. */
  readonly read: () => readonly string[];
  readonly write: (files: readonly string[]) => void;
}

/** Given a cache and an output directory, however it is spelt, returns its manifest. */
export function manifestOf(cache: string, out: string): Manifest {
  const id = createHash("sha256").update(resolve(out)).digest("hex").slice(0, 10);
  const file = join(cache, `published-${id}.json`);
  return {
    read: () => {
      try {
        return JSON.parse(readFileSync(file, "utf8"));
      } catch {
        return []; // no cache, or a broken one
      }
    },
    write: (files) => writeFileSync(file, JSON.stringify(files)),
  };
}
