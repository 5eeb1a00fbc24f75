import { createHash } from "node:crypto";
import { readFileSync, readlinkSync, statSync } from "node:fs";
import { hostname } from "node:os";
import { basename } from "node:path";

/**
 * How a process signs its locks: "4711-81239-1f0c2b7d", its number, when it was started, and where that number means something. No
 * two processes ever sign alike: numbers are used again, after the restart of a container often by the same program.
 */
export function signatureOf(pid: number): string {
  return `${pid}-${startOf(pid) ?? ""}-${place}`;
}

/**
 * Who works under a lock, in German words for a message; undefined when nobody does. A process of another machine or container
 * can only be seen working by its heartbeat: that is waited for.
 * @param signed the file with which it has signed
 */
export function holderOf(signed: string): string | undefined {
  const [, pid = "", start = "", where] = /^(\d+)-(\d*)-([0-9a-f]+)$/.exec(basename(signed)) ?? [];
  if (where === undefined) return undefined; // nothing that we have written
  if (where !== place) return beats(signed) ? "auf einem anderen Rechner oder in einem anderen Container" : undefined;
  const isSame = isRunning(Number(pid)) && (startOf(Number(pid)) ?? start) === start;
  return isSame ? `Prozess ${pid}` : undefined;
}

/** The machine since it was started, and the namespace of the container if it is one; see pid_namespaces(7). */
const place = createHash("sha256").update(placeOfNumbers()).digest("hex").slice(0, 12);

function placeOfNumbers(): string {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "utf8") + readlinkSync("/proc/self/ns/pid");
  } catch {
    return hostname(); // only Linux tells
  }
}

/** When a process was started, in ticks since the machine was; undefined where the system does not tell. See proc(5). */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")")).split(" ")[20];
  } catch {
    return undefined;
  }
}

/** Says whether a process of this machine is at work. */
function isRunning(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0); // signal 0 only asks; other numbers than these name groups
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"; // somebody else's
  }
}

// A heart beats every second; file systems of networks may show it some seconds later.
const patience = 10_000;
const glance = 200;

/** Says whether a file is touched while it is watched. Nothing is compared with the clock, which other machines set differently. */
function beats(file: string): boolean {
  const before = touchOf(file);
  const sleeper = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; waited < patience; waited += glance) {
    Atomics.wait(sleeper, 0, 0, glance);
    const now = touchOf(file);
    if (now !== before) return now !== undefined;
  }
  return false;
}

function touchOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.ctimeMs;
}
