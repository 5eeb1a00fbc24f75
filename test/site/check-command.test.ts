import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { now } from "../build-sites.ts";
import { ortsmarke } from "./command-line.ts";

const news = mkdtempSync(join(tmpdir(), "ortsmarke-check-"));
const file = join(news, "2025/2025-11-06-kaputt.md");

beforeAll(() => {
  mkdirSync(join(news, "2025"));
  writeFileSync(
    file,
    `---
title: Überschrift
date: 2025-11-06
teaser: Ein Teaser, der lang genug ist, um als Teaser durchzugehen.
region: [Sachen]
topics: [unbekanntes-thema]
---

Text.
`,
  );
});
afterAll(() => rmSync(news, { recursive: true, force: true }));

describe("the check command", () => {
  it("says that all is well, and ends with 0", async () => {
    const { code, stdout } = await ortsmarke(["check", "--news", inject("sites").single.news]);
    expect(stdout).toContain("alles in Ordnung");
    expect(code).toBe(0);
  });

  it("prints and counts warnings, and ends with 0 all the same", async () => {
    const { code, stdout } = await ortsmarke(["check", "--news", inject("sites").model.news, "--now", now]);
    expect(stdout).toMatch(/zwickau-vergabe\.md:8:10 {2}warning {2}embargo-public {2}/);
    expect(stdout).toContain("  warning  date-unlikely  Die Sperrfrist endet am 2099-01-15");
    expect(stdout).toMatch(/\n\n2 Warnungen in 1 Datei\.\n$/);
    expect(code).toBe(0);
  });

  it("looks for long sentences when it is told to", async () => {
    const { code, stdout } = await ortsmarke(["check", "--news", inject("sites").single.news, "--sentences", "3"]);
    expect(stdout).toMatch(/registerwoche\.md:18:1 {2}warning {2}sentence-long {2}/);
    expect(code).toBe(0);
    expect((await ortsmarke(["check", "--sentences", "viele"])).code).toBe(2);
  });

  it("prints a line for each problem, and ends with 1", async () => {
    const { code, stdout } = await ortsmarke(["check", "--news", news]);
    expect(code).toBe(1);
    expect(stdout).toContain(`${file}:5:10  error  region-unknown  `);
    expect(stdout).toContain(`${file}:6:10  error  topic-unknown  `);
    expect(stdout).toContain("2 Fehler in 1 Datei");
  });

  it("prints the problems as JSON for scripts", async () => {
    const { code, stdout } = await ortsmarke(["check", "--news", news, "--format", "json"]);
    expect(code).toBe(1);
    const problems: unknown[] = JSON.parse(stdout);
    expect(problems).toHaveLength(2);
    expect(problems[0]).toEqual({
      file,
      line: 5,
      column: 10,
      severity: "error",
      code: "region-unknown",
      message: expect.stringContaining("Sachen"),
      suggestion: expect.stringContaining("Sachsen"),
    });
  });

  it("prints an empty JSON list when all is well", async () => {
    const parameters = ["check", "--news", inject("sites").single.news, "--format", "json"];
    expect(JSON.parse((await ortsmarke(parameters)).stdout)).toEqual([]);
  });

  it("prints the problems as annotations for GitHub", async () => {
    const { code, stdout } = await ortsmarke(["check", "--news", news, "--format", "github"]);
    expect(code).toBe(1);
    expect(stdout.trim().split("\n")).toEqual([
      expect.stringContaining(`::error file=${file},line=5,col=10,title=region-unknown::`),
      expect.stringContaining(`::error file=${file},line=6,col=10,title=topic-unknown::`),
    ]);
  });

  it("prints the problems as a Code Quality report for GitLab", async () => {
    const { code, stdout } = await ortsmarke(["check", "--news", news, "--format", "gitlab"]);
    expect(code).toBe(1);
    const issues: { check_name: string; location: unknown }[] = JSON.parse(stdout);
    expect(issues.map(({ check_name, location }) => ({ check_name, location }))).toEqual([
      { check_name: "region-unknown", location: { path: file, lines: { begin: 5 } } },
      { check_name: "topic-unknown", location: { path: file, lines: { begin: 6 } } },
    ]);
  });
});
