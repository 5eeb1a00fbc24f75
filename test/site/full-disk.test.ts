import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checked, type Ended, start } from "../bench/command.ts";
import { type DirectoryState, faultsOf, stateOf } from "../bench/directory-state.ts";
import { buildCommand, type ProjectCopy, writeFiles } from "../bench/project-copy.ts";
import { now, smallFile, smallProject, smallReports } from "./small-project.ts";

const directory = mkdtempSync(join(tmpdir(), "ortsmarke-disk-"));
const disk = join(directory, "disk");
mkdirSync(disk);

const mount = (...parameters: string[]) => spawnSync("mount", parameters, { encoding: "utf8" });
const small = mount("-t", "tmpfs", "-o", "size=8m", "tmpfs", disk);
/** Why a small disk cannot be made here: that takes Linux and the rights of the administrator. */
const obstacle = small.status === 0 ? undefined : (small.error?.message ?? small.stderr).trim();
afterAll(() => {
  if (obstacle === undefined) spawnSync("umount", ["-l", disk]);
  rmSync(directory, { recursive: true, force: true });
});

let copy: ProjectCopy;
const sites: { old: DirectoryState; next: DirectoryState } = { old: new Map(), next: new Map() };
const filler = join(disk, "filler");

const bytes = (site: DirectoryState): number => [...site.values()].reduce((sum, file) => sum + file.bytes, 0);
const build = (out: string, cache: string): Promise<Ended> => start(buildCommand(copy, now, { out, cache })).ended;
const buildWell = async (out: string, cache: string): Promise<DirectoryState> => {
  checked(buildCommand(copy, now), await build(out, cache));
  return stateOf(out);
};
const write = (name: keyof typeof sites): void => {
  const change = name === "old" ? {} : { body: "Ein neuer Text.", topics: ["ki"] };
  writeFiles(
    copy.news,
    smallReports.map((report) => smallFile({ ...report, ...change })),
  );
};

/** Leaves so many bytes of the disk free. */
function leave(free: number): void {
  rmSync(filler, { force: true });
  const size = 8 * 1024 * 1024 - used(disk) - free;
  writeFileSync(filler, new Uint8Array(Math.max(0, size)));
}

/** What a directory takes on the disk, whose pages have 4 KiB. */
function used(path: string): number {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .reduce((sum, item) => sum + Math.ceil(statSync(join(item.parentPath, item.name)).size / 4096) * 4096, 0);
}

beforeAll(async () => {
  if (obstacle !== undefined) return;
  copy = smallProject(join(directory, "project"), []);
  for (const name of ["next", "old"] as const) {
    write(name);
    sites[name] = await buildWell(join(directory, name), join(directory, `${name}-cache`));
  }
  write("next");
});

/** Puts the old site and its cache where the next build finds them. */
function place(out: string, cache: string): void {
  for (const [from, to] of [
    ["old", out],
    ["old-cache", cache],
  ] as const) {
    rmSync(to, { recursive: true, force: true });
    cpSync(join(directory, from), to, { recursive: true });
  }
}

describe.skipIf(obstacle !== undefined)(
  `a full disk${obstacle === undefined ? "" : ` (not tried: ${obstacle})`}`,
  () => {
    it.each([
      ["with the output and the cache", join(disk, "dist"), join(disk, "cache")],
      ["with the output alone", join(disk, "dist"), join(directory, "cache-elsewhere")],
      ["with the cache alone", join(directory, "dist-elsewhere"), join(disk, "cache")],
    ])("%s leaves the site as it was, says what to do, and hinders only this build", async (_name, out, cache) => {
      rmSync(filler, { force: true });
      for (const name of readdirSync(disk)) rmSync(join(disk, name), { recursive: true });
      const failures: string[] = [];
      // From no space at all to enough of it.
      const need = bytes(sites.next);
      for (const free of [0, 16 * 1024, need * 0.25, need * 0.5, need * 0.75, need, need * 1.25, need * 1.5]) {
        rmSync(filler, { force: true });
        place(out, cache);
        leave(free);
        const { code, stderr } = await build(out, cache);
        if (code === 0) expect(faultsOf(sites.next, stateOf(out))).toEqual([]);
        else {
          expect(stderr).toMatch(/^error: („.+": )?Der Datenträger ist voll\. Schaffen Sie Platz und starten Sie /);
          expect(code).toBe(2);
          expect(faultsOf(sites.old, stateOf(out))).toEqual([]);
          failures.push(stderr);
        }
        rmSync(filler, { force: true });
        expect(faultsOf(sites.next, await buildWell(out, cache))).toEqual([]);
        expect(readdirSync(cache).filter((name) => /staging|commit|\.part$/.test(name))).toEqual([]);
      }
      expect(failures.length).toBeGreaterThanOrEqual(2);
    });
  },
);
