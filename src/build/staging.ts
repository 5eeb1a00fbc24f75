import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

const prefix = "staging-";

/** Where one build works before it touches the output directory. */
export interface Staging {
  /** The files of the site that this build makes. */
  readonly site: string;
  /** What the index is made from. */
  readonly records: string;
  readonly remove: () => void;
}

/**
 * Removes what killed builds have left in a cache: where they worked, and files that were not written to their end. Whoever
 * calls it has the lock of the cache: nobody else is at work in it.
 */
export function removeLeftovers(cache: string): void {
  for (const name of readdirSync(cache)) {
    if (name.startsWith(prefix) || name.endsWith(".part")) rmSync(join(cache, name), { recursive: true, force: true });
  }
}

/** Makes empty directories for this build in the cache. */
export function createStaging(cache: string): Staging {
  const staging = join(cache, `${prefix}${process.pid}`);
  const remove = (): void => rmSync(staging, { recursive: true, force: true });
  remove();
  const [site, records] = [join(staging, "site"), join(staging, "records")];
  for (const directory of [site, records]) mkdirSync(directory, { recursive: true });
  return { site, records, remove };
}
