import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { lockDirectories } from "../../src/build/lock.ts";
import { OutputError } from "../../src/build/output-error.ts";

let directory: string;
/** Where the locks lie: the directory for temporary files. */
let locks: string;
let out: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "ortsmarke-lock-"));
  [locks, out] = [join(directory, "tmp"), join(directory, "dist")];
  mkdirSync(locks);
  vi.stubEnv("TMPDIR", locks);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true });
});

/** Makes the lock that a process holds say something else. */
function rewriteLock(change: (text: string) => string): void {
  for (const name of readdirSync(locks))
    writeFileSync(join(locks, name), change(readFileSync(join(locks, name), "utf8")));
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

  it("leaves nothing behind when it is given back", () => {
    lockDirectories([out, join(directory, "cache")])();
    expect(readdirSync(locks)).toEqual([]);
    expect(readdirSync(out)).toEqual([]);
  });

  it("belongs to its process until that is killed", async () => {
    const program = `import("./src/build/lock.ts").then(({ lockDirectories }) => {
      lockDirectories([${JSON.stringify(out)}]);
      console.log("locked");
      setTimeout(() => {}, 60_000);
    })`;
    const other = spawn(process.execPath, ["--import", "tsx", "-e", program]);
    await new Promise((resolve) => other.stdout.once("data", resolve));
    expect(() => lockDirectories([out])).toThrow(`Prozess ${other.pid}`);
    other.kill("SIGKILL");
    await new Promise((resolve) => other.once("exit", resolve));
    lockDirectories([out])();
    expect(readdirSync(locks).filter((name) => name.startsWith("ortsmarke-"))).toEqual([]);
  });

  it.runIf(existsSync("/proc/self/stat"))("is void when its process has ended and another has its number", () => {
    lockDirectories([out]);
    rewriteLock((text) => text.replace(/\d+$/, "1"));
    lockDirectories([out])();
  });

  it.each(["", "kein Prozess", "-1"])("is void when it says “%s”", (text) => {
    lockDirectories([out]);
    rewriteLock(() => text);
    lockDirectories([out])();
  });
});
