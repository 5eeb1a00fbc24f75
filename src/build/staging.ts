import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

const prefix = "staging-";

/** Makes an empty directory for this build in the cache, and removes those that killed builds have left there. */
export function createStaging(cache: string): string {
  const left = existsSync(cache) ? readdirSync(cache).filter((name) => name.startsWith(prefix)) : [];
  for (const name of left) {
    if (!isRunning(Number(name.slice(prefix.length)))) rmSync(join(cache, name), { recursive: true, force: true });
  }
  const staging = join(cache, `${prefix}${process.pid}`);
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  return staging;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0); // signal 0 only asks
  } catch {
    return false;
  }
}
