import { mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checked, type Ended, start } from "../bench/command.ts";
import { type DirectoryState, faultsOf, stateOf } from "../bench/directory-state.ts";
import { buildCommand, type ProjectCopy, writeFiles } from "../bench/project-copy.ts";
import { now, smallFile, smallProject, smallReports } from "./small-project.ts";

const directory = mkdtempSync(join(tmpdir(), "ortsmarke-concurrent-"));
let copy: ProjectCopy;
let site: DirectoryState;

const build = (out: string, cache: string): Promise<Ended> => start(buildCommand(copy, now, { out, cache })).ended;

beforeAll(async () => {
  copy = smallProject(join(directory, "project"), smallReports.map(smallFile));
  checked(buildCommand(copy, now), await build(copy.out, copy.cache));
  writeFiles(
    copy.news,
    smallReports.slice(0, 3).map((report) => smallFile({ ...report, body: "Ein neuer Text." })),
  );
  const clean = { out: join(directory, "clean"), cache: join(directory, "clean-cache") };
  checked(buildCommand(copy, now), await build(clean.out, clean.cache));
  site = stateOf(clean.out);
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** Each has either made the site or stopped with a message, and at least one has made it. */
function expectGoodEnds(ends: readonly Ended[]): void {
  expect(ends.some(({ code }) => code === 0)).toBe(true);
  for (const { code, stderr } of ends.filter((end) => end.code !== 0)) {
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Fehler: Ein anderer Befehl \(Prozess \d+\) arbeitet gerade mit „.+"\. Warten Sie, /);
  }
}

describe("two builds at once", () => {
  it("do not disturb each other on one output directory: one makes the site, or one after the other", async () => {
    expectGoodEnds(await Promise.all([build(copy.out, copy.cache), build(copy.out, copy.cache)]));
    expect(faultsOf(site, stateOf(copy.out))).toEqual([]);
  });

  it("see that it is one directory when it is called by another name", async () => {
    symlinkSync(copy.out, join(directory, "link"));
    const otherCache = join(directory, "other-cache");
    expectGoodEnds(await Promise.all([build(copy.out, copy.cache), build(join(directory, "link"), otherCache)]));
    expect(faultsOf(site, stateOf(copy.out))).toEqual([]);
  });

  it("may share neither the output nor the cache, but may run with directories of their own", async () => {
    const out = join(directory, "second");
    expectGoodEnds(await Promise.all([build(copy.out, copy.cache), build(out, copy.cache)]));
    const [one, other] = await Promise.all([build(copy.out, copy.cache), build(out, join(directory, "second-cache"))]);
    expect([one.code, other.code]).toEqual([0, 0]);
    expect(faultsOf(site, stateOf(out))).toEqual([]);
  });

  it("leave no locks behind", () => {
    const left = [copy.out, copy.cache].flatMap((path) => readdirSync(path));
    expect(left.filter((name) => name.startsWith(".ortsmarke"))).toEqual([]);
  });
});
