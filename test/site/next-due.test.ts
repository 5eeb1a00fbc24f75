import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Report } from "../../src/build/report.ts";
import { stateOf } from "../bench/directory-state.ts";
import { type ProjectCopy, writeFiles } from "../bench/project-copy.ts";
import { type BuildingProcess, buildingProcess } from "./building-process.ts";
import { smallFile, smallProject, smallReports } from "./small-project.ts";

const directory = mkdtempSync(join(tmpdir(), "ortsmarke-due-"));
let copy: ProjectCopy;
let building: BuildingProcess;
beforeAll(() => {
  copy = smallProject(directory, smallReports.map(smallFile));
  building = buildingProcess(directory);
});
afterAll(() => {
  building.end();
  rmSync(directory, { recursive: true, force: true });
});

async function build(now: string): Promise<Report> {
  const { news, data, out, cache } = copy;
  const outcome = await building.build({ news, data, out, cache, now, clean: false });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.report;
}

/** Adds a report with something in its head. */
function add(slug: string, more: Readonly<Record<string, unknown>>): void {
  const [first] = smallReports;
  if (first) writeFiles(copy.news, [smallFile({ ...first, slug, more })]);
}

describe("the instant at which the next build is worth while", () => {
  const newYear = "2027-01-01T00:00:00+01:00"; // when the year of the newest report is a whole one

  it("is the end of the year as long as nothing else waits, and none when it has come", async () => {
    expect((await build("2026-11-21T12:00:00+01:00")).nextDue).toBe(newYear);
    add("entwurf", { draft: true, embargo: "2026-11-22T06:00" });
    expect((await build("2026-11-21T12:00:00+01:00")).nextDue).toBe(newYear);
    expect(await build(newYear)).toMatchObject({ changed: ["statistik/index.html"], nextDue: null });
  });

  it("is the end of the next embargo, in the time of Berlin, in summer and in winter", async () => {
    add("winter", { embargo: "2026-12-24T06:00" });
    add("sommer", { embargo: "2027-07-01" });
    add("vorbei", { embargo: "2026-11-01T00:00" });
    expect((await build("2026-11-21T12:00:00+01:00")).nextDue).toBe("2026-12-24T06:00:00+01:00");
  });

  it("comes with builds that change nothing, and a build before it renders nothing", async () => {
    const before = stateOf(copy.out);
    for (const now of ["2026-11-21T12:00:01+01:00", "2026-12-24T05:59:59+01:00", "2026-12-24T04:59:59Z"]) {
      expect(await build(now)).toMatchObject({ rendered: 0, changed: [], nextDue: "2026-12-24T06:00:00+01:00" });
    }
    expect(stateOf(copy.out)).toEqual(before);
  });

  it("brings the report when it comes, and is then the next one", async () => {
    const report = await build("2026-12-24T06:00:00+01:00");
    expect(report.changed).toContain("2023/02/winter/index.html");
    expect(report.changed).not.toContain("2023/02/sommer/index.html");
    // For two days it is news.
    expect(report.nextDue).toBe("2026-12-26T06:00:00+01:00");
    const later = await build("2026-12-26T06:00:00+01:00");
    expect(later).toMatchObject({ changed: ["sitemap-news.xml"], nextDue: newYear });
    expect(await build(newYear)).toMatchObject({ nextDue: "2027-07-01T00:00:00+02:00" });
    expect(await build("2027-06-30T21:59:59Z")).toMatchObject({ rendered: 0, changed: [] });
    expect((await build("2027-06-30T22:00:00Z")).changed).toContain("2023/02/sommer/index.html");
  });

  it("takes a report back when somebody builds for an earlier time", async () => {
    const report = await build("2026-11-21T12:00:00+01:00");
    expect(report.changed).toContain("2023/02/sommer/index.html");
    expect([...stateOf(copy.out).keys()]).not.toContain("2023/02/sommer/index.html");
    expect(report.nextDue).toBe("2026-12-24T06:00:00+01:00");
  });

  it("is the end of an event, which then stands among the past ones", async () => {
    add("fristen", {
      events: [
        { title: "Frist", date: "2026-12-31" },
        { title: "Infoabend", date: "2026-11-30T18:00", end: "2026-11-30T20:00" },
      ],
    });
    expect((await build("2026-11-21T12:00:00+01:00")).nextDue).toBe("2026-11-30T20:00:00+01:00");
    expect(await build("2026-11-30T19:59:59+01:00")).toMatchObject({ rendered: 0, changed: [] });
    const report = await build("2026-11-30T20:00:00+01:00");
    expect(report).toMatchObject({
      changed: ["2023/02/fristen/index.html", "termine/index.html"],
      nextDue: "2026-12-24T06:00:00+01:00",
    });
    expect((await build("2026-12-30T12:00:00+01:00")).nextDue).toBe("2027-01-01T00:00:00+01:00");
  });
});
