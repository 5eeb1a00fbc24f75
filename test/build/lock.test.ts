import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { lockDirectories } from "../../src/build/lock.ts";
import { OutputError } from "../../src/build/output-error.ts";

let directory: string;
let out: string;
let lock: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "ortsmarke-lock-"));
  out = join(directory, "dist");
  lock = join(out, ".ortsmarke-lock");
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(directory, { recursive: true });
});

/** A program that takes the directory and then does something else. */
const taking = (then: string): readonly string[] => [
  ...["--import", "tsx", "-e"],
  `import("./src/build/lock.ts").then(({ lockDirectories }) => {
    lockDirectories([${JSON.stringify(out)}]);
    ${then}
  })`,
];
const staying = 'console.log("locked"); setTimeout(() => {}, 60_000);';

/** Leaves the lock of a process that was killed; returns its number. */
function killHolder(): number {
  const { pid, signal } = spawnSync(process.execPath, taking('process.kill(process.pid, "SIGKILL")'));
  expect([signal, readdirSync(lock)]).toEqual(["SIGKILL", [expect.stringContaining(`${pid}-`)]]);
  return pid;
}

async function locked(other: ChildProcess): Promise<void> {
  await once(other.stdout ?? other, "data");
}

async function kill(other: ChildProcess): Promise<void> {
  other.kill("SIGKILL");
  await once(other, "exit");
}

/** Has somebody else sign the lock that this process holds. */
function signAs(change: (signature: string) => string): string {
  const [own = ""] = readdirSync(lock);
  const signed = join(lock, change(own));
  renameSync(join(lock, own), signed);
  return signed;
}
const elsewhere = (signature: string): string => signature.replace(/[0-9a-f]+$/, "0123456789ab");

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

describe("the lock of a directory", () => {
  it("is one for all ways to write its name", () => {
    const release = lockDirectories([out]);
    symlinkSync(out, join(directory, "link"));
    for (const name of [out, `${out}/`, join(directory, "link")]) {
      expect(() => lockDirectories([name])).toThrow(OutputError);
    }
    release();
    lockDirectories([join(directory, "link")])();
  });

  it("is not taken when another directory of a build is in use", () => {
    const release = lockDirectories([out]);
    const cache = join(directory, "cache");
    expect(() => lockDirectories([cache, out])).toThrow(`(Prozess ${process.pid}) arbeitet gerade mit „${out}"`);
    lockDirectories([cache])();
    release();
  });

  it("leaves nothing behind when it is given back or refused", () => {
    const release = lockDirectories([out, join(directory, "cache")]);
    expect(() => lockDirectories([out])).toThrow(OutputError);
    expect(readdirSync(out)).toEqual([".ortsmarke-lock"]);
    release();
    expect(readdirSync(out)).toEqual([]);
    expect(readdirSync(join(directory, "cache"))).toEqual([]);
  });

  it("holds for processes that have another directory for temporary files", async () => {
    const temporary = join(directory, "tmp");
    mkdirSync(temporary);
    const other = spawn(process.execPath, taking(staying), { env: { ...process.env, TMPDIR: temporary } });
    await locked(other);
    expect(() => lockDirectories([out])).toThrow(`Prozess ${other.pid}`);
    await kill(other);
  });

  it("belongs to its process until that is killed", async () => {
    const other = spawn(process.execPath, taking(staying));
    await locked(other);
    expect(() => lockDirectories([out])).toThrow(`Prozess ${other.pid}`);
    await kill(other);
    lockDirectories([out])();
    expect(readdirSync(out)).toEqual([]);
  });

  it("is not taken from one who was faster in taking it over", async () => {
    const killed = killHolder();
    const { kill: ask } = process;
    let faster: ChildProcess | undefined;
    // Whoever finds the lock asks whether its holder is alive; before this process hears that it is not, another takes it over.
    vi.spyOn(process, "kill").mockImplementation((pid, signal) => {
      if (pid === killed && faster === undefined) {
        faster = spawn(process.execPath, taking(staying));
        while (!existsSync(lock) || !readdirSync(lock).some((one) => one.startsWith(`${faster?.pid}-`))) sleep(20);
      }
      return ask.call(process, pid, signal);
    });
    expect(() => lockDirectories([out])).toThrow("arbeitet gerade");
    expect(readdirSync(lock)).toEqual([expect.stringContaining(`${faster?.pid}-`)]);
    if (faster) await kill(faster);
    lockDirectories([out])();
  });

  it("is taken over by one of several that find it", async () => {
    killHolder();
    const others = Array.from({ length: 4 }, () => spawn(process.execPath, taking(staying)));
    const ends = others.map((other) => Promise.race([locked(other).then(() => "locked"), once(other, "exit")]));
    expect((await Promise.all(ends)).filter((end) => end === "locked")).toHaveLength(1);
    for (const other of others) other.kill("SIGKILL");
  });

  it.runIf(existsSync("/proc/self/stat"))("is void when its process has ended and another has its number", () => {
    lockDirectories([out]);
    signAs((signature) => signature.replace(/-\d+-/, "-1-"));
    lockDirectories([out])();
  });

  it.each(["kein Prozess", "-1"])("is void when it is signed with “%s”", (text) => {
    lockDirectories([out]);
    signAs(() => text);
    lockDirectories([out])();
  });

  it("is void when nobody has signed it", () => {
    mkdirSync(lock, { recursive: true });
    lockDirectories([out])();
  });

  it("is cleared of what was prepared by processes that were killed", () => {
    killHolder();
    renameSync(lock, `${lock}.${readdirSync(lock)[0]}`);
    lockDirectories([out])();
    expect(readdirSync(out)).toEqual([]);
  });
});

describe("the lock of a process in another container, whose number means nothing here,", () => {
  it("is respected as long as it gives signs of life", () => {
    lockDirectories([out]);
    const signed = signAs(elsewhere);
    const touch = `setInterval(() => require("fs").utimesSync(${JSON.stringify(signed)}, new Date(), new Date()), 1_000)`;
    const other = spawn(process.execPath, ["-e", touch]);
    expect(() => lockDirectories([out])).toThrow("auf einem anderen Rechner oder in einem anderen Container");
    other.kill("SIGKILL");
  });

  it("is taken over when it gives none", () => {
    mkdirSync(lock, { recursive: true });
    writeFileSync(join(lock, "4711-1-0123456789ab"), "");
    lockDirectories([out])();
    expect(readdirSync(out)).toEqual([]);
  });

  it("gives signs of life, however busy its process is", () => {
    const release = lockDirectories([out]);
    const [own = ""] = readdirSync(lock);
    const touched = () => statSync(join(lock, own)).ctimeMs;
    const before = touched();
    sleep(3_500);
    expect(touched() - before).toBeGreaterThan(1_000);
    release();
  });
});
