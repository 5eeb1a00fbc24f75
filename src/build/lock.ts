import { createHash } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OutputError } from "./output-error.ts";

/**
 * Takes directories for this process; a second build for one of them is told to wait. The locks lie in the machine's
 * directory for temporary files, so that nothing but the site is ever seen in the output directory. What a killed process
 * has left is taken over.
 * @returns a function that gives them back
 * @throws OutputError when another build is at work
 */
export function lockDirectories(directories: readonly string[]): () => void {
  const taken: string[] = [];
  const release = (): void => {
    for (const lock of taken) rmSync(lock, { force: true });
  };
  try {
    for (const directory of directories) {
      mkdirSync(directory, { recursive: true });
      const real = realpathSync(directory);
      const lock = join(tmpdir(), `ortsmarke-${createHash("sha256").update(real).digest("hex").slice(0, 16)}.lock`);
      take(lock, directory);
      taken.push(lock);
    }
  } catch (error) {
    release();
    throw error;
  }
  return release;
}

function take(lock: string, directory: string): void {
  const own = `${lock}.${process.pid}`;
  // Whole before it can be seen: `link` makes the lock appear with its content, and fails where there is one.
  writeFileSync(own, identityOf(process.pid) ?? String(process.pid));
  try {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      try {
        linkSync(own, lock);
        return;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      }
      const holder = holderOf(lock);
      if (holder !== undefined) {
        throw new OutputError(
          `Ein anderer Befehl (Prozess ${holder}) arbeitet gerade mit „${directory}". Warten Sie, bis er fertig ist, und starten Sie Ihren dann noch einmal.`,
        );
      }
      // Of several builds that find the lock of a killed one, `rename` lets one take it away.
      try {
        renameSync(lock, `${own}.stale`);
        rmSync(`${own}.stale`);
      } catch {} // another was faster
    }
    throw new OutputError(`„${directory}" wird gerade von einem anderen Befehl benutzt. Versuchen Sie es noch einmal.`);
  } finally {
    rmSync(own, { force: true });
  }
}

/** The process that holds a lock; undefined when it has ended, or has given the lock back in the meantime. */
function holderOf(lock: string): number | undefined {
  let identity: string;
  try {
    identity = readFileSync(lock, "utf8");
  } catch {
    return undefined;
  }
  const pid = Number.parseInt(identity, 10);
  return isRunning(pid) && (identityOf(pid) ?? identity) === identity ? pid : undefined;
}

/**
 * The number of a process and when it was started: numbers are used again, after the restart of a container often by the
 * same program. Undefined where the system does not tell; Linux does, see proc(5).
 */
function identityOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return `${pid} ${stat.slice(stat.lastIndexOf(")")).split(" ")[20]}`;
  } catch {
    return undefined;
  }
}

/** Says whether a process of this machine is at work. */
export function isRunning(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0); // signal 0 only asks; other numbers than these name groups
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"; // somebody else's
  }
}
