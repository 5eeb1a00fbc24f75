import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isRunning } from "./lock.ts";

const prefix = "staging-";

/** Where one build works before it touches the output directory. */
export interface Staging {
  /** The files of the site that this build makes. */
  readonly site: string;
  /** What the index is made from. */
  readonly records: string;
  readonly remove: () => void;
}

/** Makes empty directories for this build in the cache, and removes those that killed builds have left there. */
export function createStaging(cache: string): Staging {
  const left = existsSync(cache) ? readdirSync(cache).filter((name) => name.startsWith(prefix)) : [];
  for (const name of left) {
    if (!isRunning(Number(name.slice(prefix.length)))) rmSync(join(cache, name), { recursive: true, force: true });
  }
  const staging = join(cache, `${prefix}${process.pid}`);
  const remove = (): void => rmSync(staging, { recursive: true, force: true });
  remove();
  const [site, records] = [join(staging, "site"), join(staging, "records")];
  for (const directory of [site, records]) mkdirSync(directory, { recursive: true });
  return { site, records, remove };
}
