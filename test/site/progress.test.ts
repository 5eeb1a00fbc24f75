import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Report } from "../../src/build/report.ts";
import { checked, type Ended, start } from "../bench/command.ts";
import { buildCommand, type ProjectCopy, writeFiles } from "../bench/project-copy.ts";
import { writeFilledSite } from "../builders/site-yaml.ts";
import { now, smallFile, smallProject, smallReports } from "./small-project.ts";

const directory = mkdtempSync(join(tmpdir(), "ortsmarke-progress-"));
let copy: ProjectCopy;
beforeAll(() => {
  copy = smallProject(directory, smallReports.map(smallFile));
  writeFilledSite(copy.data);
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** The command of operators with some switches. */
function lineWith(...switches: readonly string[]): readonly string[] {
  const { line } = buildCommand(copy, now);
  return [...line.filter((part) => part !== "--json"), ...switches];
}

async function build(...switches: readonly string[]): Promise<Ended> {
  const command = { ...buildCommand(copy, now), line: lineWith(...switches) };
  return checked(command, await start(command).ended);
}

let edits = 0;
function editSomething(): void {
  edits += 1;
  writeFiles(
    copy.news,
    smallReports.slice(0, 1).map((report) => smallFile({ ...report, body: `Fassung ${edits}.` })),
  );
}

describe("a build", () => {
  it("prints a line for each step where there is no terminal, and what it did", async () => {
    const { stdout, stderr } = await build();
    expect(stderr).toBe("");
    const [entries, volumes, pages, done, ...more] = stdout.trimEnd().split("\n");
    expect(entries).toBe("7 Berichte gelesen");
    expect(volumes).toBe("Suche: 2 Teile neu");
    expect(pages).toMatch(/^Seiten: (\d+) von \1 neuen, \1 insgesamt$/);
    expect(done).toMatch(/^7 Berichte, \d+ Seiten, \d+ Dateien geändert in .*dist \([\d.]+ s\)$/);
    expect(more).toEqual([]);
    expect(stdout).not.toContain("\u001b");
  });

  it("prints nothing with --quiet, whether it has something to do or not", async () => {
    editSomething();
    for (const _build of [1, 2]) {
      const { stdout, stderr } = await build("--quiet");
      expect([stdout, stderr]).toEqual(["", ""]);
    }
  });

  it.each([
    ["everything to do", "everything"],
    ["an edit to publish", "edit"],
    ["nothing to do", "nothing"],
  ])("with --json and %s, prints a report of what was measured on the last line", async (_name, work) => {
    if (work === "everything") rmSync(copy.out, { recursive: true });
    if (work === "edit") editSomething();
    const begin = performance.now();
    const { stdout, stderr } = await build("--json");
    const wallSeconds = (performance.now() - begin) / 1000;
    expect(stderr).toBe("");
    const report: Report = JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "");
    const keys = "bytes changed entries files nextDue pages peakMemoryMB removed rendered search seconds unchanged";
    expect(Object.keys(report).sort().join(" ")).toBe(keys);
    const { content, render, search, commit, total } = report.seconds;
    const rounding = 0.05;
    // Rendering and indexing run side by side; everything else follows one after another.
    expect(total).toBeGreaterThanOrEqual(content + Math.max(render, search) + commit - rounding);
    expect(total).toBeLessThanOrEqual(wallSeconds);
    expect(report.peakMemoryMB).toBeGreaterThan(30);
    expect(report.peakMemoryMB).toBeLessThan(2_000);
    expect(report.rendered + report.unchanged).toBe(report.pages);
    expect(report.search).toMatchObject({ volumes: 2, entries: report.entries });
    if (work === "nothing") expect(report).toMatchObject({ rendered: 0, changed: [], search: { rebuilt: 0 } });
    else {
      expect(report.rendered).toBeGreaterThan(0);
      expect(Math.min(content, render, search)).toBeGreaterThan(0);
    }
    if (work === "everything") expect(report.changed.length).toBe(report.files);
  });

  const hasScript = spawnSync("script", ["--version"], { encoding: "utf8" }).stdout?.includes("util-linux") === true;
  it.skipIf(!hasScript)(`draws a bar on a terminal${hasScript ? "" : " (not tried: no util-linux)"}`, () => {
    editSomething();
    const command = lineWith()
      .map((part) => `'${part}'`)
      .join(" ");
    const { stdout, status } = spawnSync("script", ["-qefc", `stty cols 80; ${command}`, "/dev/null"], {
      cwd: copy.directory,
      encoding: "utf8",
      env: { ...process.env, TERM: "xterm" },
    });
    expect(status).toBe(0);
    const drawn = stdout.split("\u001b[2K\u001b[1G");
    expect(drawn.some((line) => /^░{20} 7 Berichte · Suche 0 von 1/.test(line))).toBe(true);
    expect(drawn.some((line) => /^█{20} 7 Berichte · Seiten (\d+) von \1 · Suche 1 von 1$/.test(line))).toBe(true);
    for (const line of drawn.slice(0, -1)) expect(line.length).toBeLessThan(80);
    // The bar is gone when the last line comes.
    expect(drawn.at(-1)).toMatch(/^7 Berichte, \d+ Seiten, \d+ Dateien geändert/);
  });
});
