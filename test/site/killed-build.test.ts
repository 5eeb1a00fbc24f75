import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Command, checked, start } from "../bench/command.ts";
import { type DirectoryState, differenceOf, faultsOf, stateOf } from "../bench/directory-state.ts";
import { buildCommand, type ProjectCopy, writeFiles } from "../bench/project-copy.ts";
import { randomNumbers } from "../bench/random.ts";
import { hasProcessFiles, membersOf } from "../bench/session.ts";
import { now, type SmallReport, smallFile, smallProject, smallReports } from "./small-project.ts";

/** Another seed gives other moments. */
const random = randomNumbers(Number(process.env["SEED"] ?? 5));

/** The reports before and after the edits between the two builds: one changed, one added, one gone. */
const contents: Readonly<Record<"old" | "next", readonly SmallReport[]>> = {
  old: smallReports,
  next: smallReports.flatMap((report) => {
    if (report.slug === "karte") return [{ ...report, body: "Neuer Text mit einem Fachdienst." }];
    if (report.slug === "portal") return [{ ...report, slug: "kita", title: "Kita-Plätze gibt es im Netz" }];
    return report.slug === "ampel" ? [] : [report];
  }),
};
type Name = keyof typeof contents;

const directory = mkdtempSync(join(tmpdir(), "ortsmarke-killed-"));
const changesFile = join(directory, "changes");
let copy: ProjectCopy;
/** What the sites are when nobody is killed. */
const sites: Record<Name, DirectoryState> = { old: new Map(), next: new Map() };
/** How long a build of the edits takes, and how often it changes something in the output and the cache. */
const usual = { milliseconds: 0, changes: 0 };

function write(name: Name): void {
  rmSync(copy.news, { recursive: true });
  writeFiles(copy.news, contents[name].map(smallFile));
}

/** The command that builds, and is killed before a change when a number is given. */
function building(killAt?: number): Command {
  const { line, ...command } = buildCommand(copy, now);
  const [node = "", ...rest] = line;
  const watched = { OUT: copy.out, CACHE: copy.cache, CHANGES: changesFile };
  return {
    ...command,
    line: [node, "--import", "tsx", "--import", join(import.meta.dirname, "kill-at-change.ts"), ...rest],
    environment: { ...watched, ...(killAt !== undefined && { KILL_AT: String(killAt) }) },
  };
}

async function build(): Promise<void> {
  checked(building(), await start(building()).ended);
}

const remove = (...paths: string[]): void => {
  for (const path of paths) rmSync(path, { recursive: true, force: true });
};
/** With times, by which a build tells what it has made. */
const copyAll = (from: string, to: string): void => {
  remove(to);
  execFileSync("cp", ["-pR", from, to]);
};
const save = (name: string): void => {
  copyAll(copy.out, join(directory, `${name}-dist`));
  copyAll(copy.cache, join(directory, `${name}-cache`));
};
const load = (name: string): void => {
  copyAll(join(directory, `${name}-dist`), copy.out);
  copyAll(join(directory, `${name}-cache`), copy.cache);
};

beforeAll(async () => {
  copy = smallProject(join(directory, "project"), contents.old.map(smallFile));
  write("next");
  await build();
  sites.next = stateOf(copy.out);
  remove(copy.out, copy.cache);
  write("old");
  await build();
  sites.old = stateOf(copy.out);
  save("old");
  write("next");
  remove(changesFile);
  const begin = performance.now();
  await build();
  usual.milliseconds = performance.now() - begin;
  usual.changes = Number(readFileSync(changesFile, "utf8"));
});
afterAll(() => remove(directory));

/**
 * Kills a build of the edits over the old site, at a time or before one of its changes. One that ends before its time
 * does not count: machines are not always equally fast.
 */
async function killBuild(moment: { readonly milliseconds: number } | { readonly change: number }): Promise<void> {
  load("old");
  write("next");
  const running = start(building("change" in moment ? moment.change : undefined));
  if ("milliseconds" in moment) {
    await wait(moment.milliseconds);
    running.kill("alone");
  }
  const { code } = await running.ended;
  if (code === 0 && "milliseconds" in moment) return killBuild({ milliseconds: 0.7 * moment.milliseconds });
  expect(code).toBeUndefined();
  if (!hasProcessFiles) return;
  // Whatever it has started notices that nobody is there any more, or is soon done.
  for (let waits = 0; membersOf(running.pid).length > 0 && waits < 100; waits += 1) await wait(100);
  expect(membersOf(running.pid)).toEqual([]);
}

/** The files that are neither as in the old nor as in the new site; the lock of whoever was killed lies among them. */
function faultsBetween(site: DirectoryState): readonly string[] {
  const paths = new Set([...sites.old.keys(), ...sites.next.keys(), ...site.keys()]);
  return [...paths].filter((path) => {
    if (path.startsWith(".ortsmarke-lock")) return false;
    const found = site.get(path)?.digest;
    return found !== sites.old.get(path)?.digest && found !== sites.next.get(path)?.digest;
  });
}

/** What a commit renames for a file of the next site: the file, or the topmost folder that the old site does not have. */
function renamedFor(path: string): string {
  const parts = path.split("/");
  const folders = parts.slice(0, -1).map((_, index) => `${parts.slice(0, index + 1).join("/")}/`);
  return folders.find((folder) => ![...sites.old.keys()].some((old) => old.startsWith(folder))) ?? path;
}

async function expectRepair(content: Name): Promise<void> {
  write(content);
  await build();
  expect(faultsOf(sites[content], stateOf(copy.out))).toEqual([]);
  expect(
    readdirSync(copy.cache).filter(
      (name) => !/^(memo|assets)-\w+\.json$|^pictures\.jsonl$|^(entries|exports|nouns|words)-\w+\.jsonl$/.test(name),
    ),
  ).toEqual([]);
}

describe("a build that is killed", () => {
  it("has edits to publish: a page that is new, pages that change, and one that goes", () => {
    const { written, removed } = differenceOf(sites.old, sites.next);
    expect(written).toEqual(expect.arrayContaining(["2025/08/kita/index.html", "2025/01/karte/index.html"]));
    expect(removed).toContain("2024/05/ampel/index.html");
    // The journal, every file or new folder, and the memo.
    const renamed = new Set(written.map(renamedFor));
    expect(usual.changes).toBeGreaterThan(renamed.size + removed.length + 2);
  });

  it.each(Array.from({ length: 5 }, random))("leaves each file old or new, at %f of its time", async (share) => {
    await killBuild({ milliseconds: 0.95 * share * usual.milliseconds });
    expect(faultsBetween(stateOf(copy.out))).toEqual([]);
    await expectRepair("next");
  });

  // The first change is the first thing that is done to the output or the cache, the last one ends the build.
  it.each([0, ...Array.from({ length: 4 }, random), 1])(
    "leaves each file old or new, at %f of its commit, whatever is built next",
    async (share) => {
      const change = 1 + Math.round(share * (usual.changes - 1));
      await killBuild({ change });
      expect(faultsBetween(stateOf(copy.out))).toEqual([]);
      save("killed");
      await expectRepair("next");
      load("killed");
      await expectRepair("old");
    },
  );
});
