import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Report } from "../../src/build/report.ts";
import { type DirectoryState, stateOf } from "../bench/directory-state.ts";
import type { ProjectCopy } from "../bench/project-copy.ts";
import { type BuildingProcess, buildingProcess } from "./building-process.ts";
import { now, smallFile, smallProject, smallReports } from "./small-project.ts";

const directory = mkdtempSync(join(tmpdir(), "ortsmarke-foreign-"));
let copy: ProjectCopy;
let building: BuildingProcess;
let site: DirectoryState;

async function build(clean = false): Promise<Report> {
  const { news, data, out, cache } = copy;
  const outcome = await building.build({ news, data, out, cache, now, clean });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.report;
}

beforeAll(async () => {
  copy = smallProject(directory, smallReports.map(smallFile));
  building = buildingProcess(directory);
  await build();
  site = stateOf(copy.out);
});
afterAll(() => {
  building.end();
  rmSync(directory, { recursive: true, force: true });
});

const foreign = [
  ".htaccess",
  ".well-known/acme-challenge/token",
  "2024/05/ampel/karte.pdf",
  "pagefind/2026/notiz.txt",
  "pagefind/index.html.ortsmarke-part.txt",
];

function place(...files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(copy.out, file)), { recursive: true });
    writeFileSync(join(copy.out, file), "Nicht von uns");
  }
}

/** Those of the files that are there. */
const presentOf = (files: readonly string[]): readonly string[] => {
  const present = stateOf(copy.out);
  return files.filter((file) => present.has(file));
};

describe("files of others in the output directory", () => {
  it("are left alone, even where the page beside them goes", async () => {
    place(...foreign);
    rmSync(join(copy.news, "2024/2024-05-02-ampel.md"));
    expect((await build()).removed).toBeGreaterThan(0);
    expect(existsSync(join(copy.out, "2024/05/ampel/index.html"))).toBe(false);
    expect(presentOf(foreign)).toEqual(foreign);
  });

  it("do not count in the report", async () => {
    const { files, bytes } = await build();
    const own = [...stateOf(copy.out)].filter(([file]) => !foreign.includes(file));
    expect(files).toBe(own.length);
    expect(bytes).toBe(own.reduce((sum, [, state]) => sum + state.bytes, 0));
  });

  it("are left alone when the memory of the builds is lost", async () => {
    rmSync(copy.cache, { recursive: true });
    await build();
    expect(presentOf(foreign)).toEqual(foreign);
  });

  it("give way where they stand in the place of a page", async () => {
    place("robots.txt");
    expect((await build()).changed).toEqual(["robots.txt"]);
    expect(stateOf(copy.out).get("robots.txt")).toEqual(site.get("robots.txt"));
  });

  it.each(["ort", "2023/11"])(
    "stop the build with a message where one is in the way of the folder %s",
    async (folder) => {
      rmSync(join(copy.out, folder), { recursive: true });
      writeFileSync(join(copy.out, folder), "Nicht von uns");
      const before = stateOf(copy.out);
      await expect(build()).rejects.toThrow(/dist\/.+".*eine Datei.* ein Ordner/);
      expect(stateOf(copy.out)).toEqual(before);
      rmSync(join(copy.out, folder));
      await build();
    },
  );

  it("stop the build with a message where one is a link in the place of a folder: nothing is written behind it", async () => {
    const [folder, elsewhere] = [join(copy.out, "2023"), join(directory, "elsewhere")];
    renameSync(folder, elsewhere);
    symlinkSync(elsewhere, folder);
    writeFileSync(join(elsewhere, "index.html"), "Nicht von uns");
    const before = stateOf(elsewhere);
    await expect(build()).rejects.toThrow(/dist\/2023".*Verweis.* ein Ordner/);
    expect(stateOf(elsewhere)).toEqual(before);
    rmSync(folder);
    renameSync(elsewhere, folder);
    await build();
  });

  it("go with --clean, links too, and nothing else is written again", async () => {
    symlinkSync("nirgends", join(copy.out, "link"));
    const { changed, removed } = await build(true);
    expect(removed).toBe(foreign.length + 1);
    expect(changed).toEqual([...foreign, "link"].sort());
    expect(presentOf([...foreign, "link"])).toEqual([]);
  });
});
