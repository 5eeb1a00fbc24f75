import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Problem } from "../../src/content/problem.ts";
import { start } from "../bench/command.ts";
import { stateOf } from "../bench/directory-state.ts";
import { buildCommand, type ProjectCopy, writeFiles } from "../bench/project-copy.ts";
import { type BuildingProcess, buildingProcess } from "./building-process.ts";
import { now, type SmallReport, smallFile, smallImages, smallProject, smallReports } from "./small-project.ts";

const directory = mkdtempSync(join(tmpdir(), "ortsmarke-lost-cache-"));
let copy: ProjectCopy;
let building: BuildingProcess;

const image = { src: "../bilder/quer.jpg", alt: "Ein Rathaus", credit: "Stadt Görlitz", license: "CC BY 4.0" };
const events = [{ title: "Sprechtag", date: "2026-12-01" }];
const withdrawn = { date: "2026-11-20", reason: "Der Bericht nannte eine unbeteiligte Person." };

/** The reports; the one about the "Karte", the only one of its place in its year, with something more in its head. */
function write(more: SmallReport["more"]): void {
  writeFiles(
    copy.news,
    smallReports.map((report) => smallFile(report.slug === "karte" ? { ...report, more } : report)),
  );
}

/** Builds, and returns what is said of leftovers. */
async function build(out = copy.out, cache = copy.cache): Promise<readonly Problem[]> {
  const outcome = await building.build({ news: copy.news, data: copy.data, out, cache, now, clean: false });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.problems.filter(({ code }) => code === "output-leftovers");
}

/** What lies in the output and does not belong to the site. */
let left: readonly string[];

beforeAll(async () => {
  copy = smallProject(directory, []);
  for (const [path, content] of await smallImages()) {
    mkdirSync(dirname(join(copy.news, path)), { recursive: true });
    writeFileSync(join(copy.news, path), content);
  }
  building = buildingProcess(directory);
  write({ image, events });
  await build();
  rmSync(copy.cache, { recursive: true });
  write({ withdrawn });
  await build(join(directory, "fresh"), join(directory, "fresh-cache"));
});
afterAll(() => {
  building.end();
  rmSync(directory, { recursive: true, force: true });
});

describe("a build that has lost its cache", () => {
  it("tells operators of all that is left of a report that was withdrawn in the meantime", async () => {
    const [warning, ...others] = await build();
    const site = stateOf(join(directory, "fresh"));
    left = [...stateOf(copy.out).keys()].filter((file) => !site.has(file)).sort();
    expect(left).toEqual(
      expect.arrayContaining([
        "2025/01/karte/index.json",
        "2025/01/karte/termine.ics",
        expect.stringMatching(/^assets\/bilder\/quer-/),
        expect.stringMatching(/^pagefind\/.*\.pf_fragment$/),
      ]),
    );
    expect(others).toEqual([]);
    expect(warning?.message).toContain(`liegen noch ${left.length} Dateien`);
    expect(warning?.message).toContain(left.slice(0, 3).join(", "));
  });

  it("goes on to tell them, until nothing is left", async () => {
    expect(await build()).toHaveLength(1);
    const [first = "", ...rest] = left;
    rmSync(join(copy.out, first));
    expect((await build())[0]?.message).toContain(`liegen noch ${rest.length} Dateien`);
    write({ withdrawn, topics: ["ki"] });
    expect(await build()).toHaveLength(1);
    const { code, stderr } = await start(buildCommand(copy, now)).ended;
    expect(stderr).toContain("dist:1:1  warning  output-leftovers  In „");
    expect(code).toBe(0);
    for (const file of rest) rmSync(join(copy.out, file), { force: true });
    expect(await build()).toEqual([]);
  });

  it("has nothing to tell where the output holds only files of others", async () => {
    writeFiles(copy.out, [{ path: "google0123.html", text: "google-site-verification: google0123.html" }]);
    rmSync(copy.cache, { recursive: true });
    expect(await build()).toEqual([]);
  });
});
