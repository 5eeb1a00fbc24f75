import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { start } from "../bench/command.ts";
import { type DirectoryState, faultsOf, stateOf } from "../bench/directory-state.ts";
import { buildCommand, type ProjectCopy, writeFiles } from "../bench/project-copy.ts";
import { type BuildingProcess, buildingProcess } from "./building-process.ts";
import { now, smallFile, smallProject, smallReports } from "./small-project.ts";

const directory = mkdtempSync(join(tmpdir(), "ortsmarke-disk-"));
const disk = join(directory, "disk");
const filler = join(disk, "filler");
const sizeOfDisk = 8 * 1024 * 1024;
mkdirSync(disk);

const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${sizeOfDisk}`, "tmpfs", disk], { encoding: "utf8" });
/** Why a small disk cannot be made here: that takes Linux and the rights of the administrator. */
const obstacle = mounted.status === 0 ? undefined : (mounted.error?.message ?? mounted.stderr).trim();

const remove = (path: string): void => rmSync(path, { recursive: true, force: true });
/** With times, by which a build tells what it has made. */
const copyAll = (from: string, to: string): void => {
  remove(to);
  execFileSync("cp", ["-pR", from, to]);
};

let copy: ProjectCopy;
let building: BuildingProcess;

/** Writes the reports before or after an edit that concerns most pages. */
function write(name: "old" | "next"): void {
  const change = name === "old" ? {} : { body: "Ein neuer Text.", topics: ["ki"] };
  const reports = smallReports.map((report) => smallFile({ ...report, ...change }));
  writeFiles(copy.news, reports);
}

/** Builds, and returns what came of it. */
async function build(out: string, cache: string): Promise<DirectoryState> {
  const outcome = await building.build({ news: copy.news, data: copy.data, out, cache, now, clean: false });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return stateOf(out);
}

/** Leaves so many bytes of the disk free. */
function leave(free: number): void {
  remove(filler);
  writeFileSync(filler, new Uint8Array(Math.max(0, sizeOfDisk - usedBelow(disk) - free)));
}

/** What the files below a directory take on the disk, whose pages have 4 KiB. */
function usedBelow(path: string): number {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .reduce((sum, item) => sum + Math.ceil(statSync(join(item.parentPath, item.name)).size / 4096) * 4096, 0);
}

beforeAll(() => {
  if (obstacle !== undefined) return;
  copy = smallProject(join(directory, "project"), []);
  building = buildingProcess(copy.directory);
});
afterAll(() => {
  building?.end();
  if (obstacle === undefined) spawnSync("umount", ["-l", disk]);
  remove(directory);
});

const message = /„?.*Der Datenträger ist voll\. Schaffen Sie Platz und starten Sie den Befehl noch einmal\./;

describe.skipIf(obstacle !== undefined)(`a full disk${obstacle ? ` (not tried: ${obstacle})` : ""}`, () => {
  it.each([
    ["output and cache", join(disk, "dist"), join(disk, "cache")],
    ["the output", join(disk, "dist"), join(directory, "cache")],
    ["the cache", join(directory, "dist"), join(disk, "cache")],
  ])(
    "with %s leaves the site as it was, says what to do, and hinders only this build",
    async (_on, out, cache) => {
      for (const path of [out, cache, ...readdirSync(disk).map((name) => join(disk, name))]) remove(path);
      write("next");
      const next = await build(out, cache);
      for (const path of [out, cache]) remove(path);
      write("old");
      const old = await build(out, cache);
      copyAll(out, join(directory, "old-dist"));
      copyAll(cache, join(directory, "old-cache"));
      write("next");

      /** Says whether so much space is enough. */
      async function isEnough(free: number): Promise<boolean> {
        remove(filler);
        copyAll(join(directory, "old-dist"), out);
        copyAll(join(directory, "old-cache"), cache);
        leave(free);
        const failure = await build(out, cache).then(
          () => undefined,
          (error: Error) => error.message,
        );
        if (failure !== undefined) expect(failure).toMatch(message);
        expect(faultsOf(failure === undefined ? next : old, stateOf(out))).toEqual([]);
        remove(filler);
        expect(faultsOf(next, await build(out, cache))).toEqual([]);
        expect(readdirSync(cache).filter((name) => /staging|commit|\.part$/.test(name))).toEqual([]);
        return failure === undefined;
      }

      // From both sides to the least space that is enough, so that the last steps fail, too.
      let [tooLittle, enough] = [0, sizeOfDisk];
      expect(await isEnough(tooLittle)).toBe(false);
      while (enough - tooLittle > 16 * 1024) {
        const middle = Math.round((tooLittle + enough) / 2);
        if (await isEnough(middle)) enough = middle;
        else tooLittle = middle;
      }
    },
    300_000,
  );

  it("ends the command with 2 and the message", async () => {
    leave(0);
    const command = buildCommand(copy, now, { out: join(disk, "new-dist"), cache: join(disk, "new-cache") });
    const { code, stderr } = await start(command).ended;
    expect(stderr).toMatch(new RegExp(`^Fehler: ${message.source}`));
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(code).toBe(2);
  });
});
