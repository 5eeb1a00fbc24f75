import { chmodSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startHeartbeat } from "./heartbeat.ts";
import { holderOf, signatureOf } from "./lock-holder.ts";
import { OutputError } from "./output-error.ts";

/**
 * The folder that stands in a directory as long as a process works in it, with the signature of the process as an empty file.
 * It lies in the directory itself because nothing else is seen by all who can write there, whatever their name for it:
 * services and containers have directories for temporary files of their own, and nobody need be able to write beside it.
 */
const name = ".ortsmarke-lock";

/** Whether a file of a directory belongs to a lock, or to one that is being prepared. */
export function isLock(file: string): boolean {
  return file.startsWith(name);
}

/**
 * Takes directories for this process; a second build for one of them is told to wait. What a killed process has left is
 * taken over.
 * @returns a function that gives them back
 * @throws OutputError when another build is at work
 */
export function lockDirectories(directories: readonly string[]): () => void {
  const heart = startHeartbeat();
  const own = signatureOf(process.pid);
  const taken: string[] = [];
  const release = (): void => {
    heart.stop();
    for (const directory of taken) giveBack(directory, own);
  };
  try {
    for (const directory of directories) {
      mkdirSync(directory, { recursive: true });
      take(directory, own);
      taken.push(directory);
      heart.touch(join(directory, name, own));
    }
  } catch (error) {
    release();
    throw error;
  }
  return release;
}

function take(directory: string, own: string): void {
  const lock = join(directory, name);
  const prepared = `${lock}.${own}`;
  try {
    mkdirSync(prepared, { recursive: true });
    chmodSync(prepared, statSync(directory).mode & 0o777); // who may write to the directory may take over its lock
    writeFileSync(join(prepared, own), "");
    for (let attempt = 0; attempt < 3; attempt += 1) {
      if (putInPlace(prepared, lock)) {
        removeUnfinished(directory);
        return;
      }
      for (const signature of signaturesIn(lock)) {
        const signed = join(lock, signature);
        const holder = holderOf(signed);
        if (holder !== undefined) {
          throw new OutputError(
            `Ein anderer Befehl (${holder}) arbeitet gerade mit „${directory}". Warten Sie, bis er fertig ist, und starten Sie Ihren dann noch einmal.`,
          );
        }
        rmSync(signed, { recursive: true, force: true });
      }
      removeIfEmpty(lock);
    }
    throw new OutputError(`„${directory}" wird gerade von einem anderen Befehl benutzt. Versuchen Sie es noch einmal.`);
  } finally {
    rmSync(prepared, { recursive: true, force: true });
  }
}

/**
 * Makes a lock appear whole, with its signature. A rename never replaces a folder that holds something: of several builds
 * that find the lock of a killed one, all may take its signature away, which no other process has, but only one gets its own
 * in, and whoever comes late finds that.
 */
function putInPlace(prepared: string, lock: string): boolean {
  try {
    renameSync(prepared, lock);
    return true;
  } catch (error) {
    // The last one is what Windows says.
    if (["ENOTEMPTY", "EEXIST", "EPERM"].includes((error as NodeJS.ErrnoException).code ?? "")) return false;
    throw error;
  }
}

function giveBack(directory: string, own: string): void {
  rmSync(join(directory, name, own), { force: true });
  removeIfEmpty(join(directory, name));
}

function signaturesIn(lock: string): readonly string[] {
  try {
    return readdirSync(lock);
  } catch {
    return []; // given back in the meantime
  }
}

function removeIfEmpty(lock: string): void {
  try {
    rmdirSync(lock);
  } catch {} // somebody else has removed it, or put theirs in its place
}

/** Removes what processes have prepared that were killed before it was in its place. */
function removeUnfinished(directory: string): void {
  for (const item of readdirSync(directory)) {
    if (!item.startsWith(`${name}.`)) continue;
    const signature = item.slice(name.length + 1);
    if (holderOf(join(directory, item, signature)) === undefined)
      rmSync(join(directory, item), { recursive: true, force: true });
  }
}
