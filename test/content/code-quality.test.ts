import { describe, expect, it } from "vitest";
import { formatProblems } from "../../src/content/format-problems.ts";
import type { Problem } from "../../src/content/problem.ts";

const problem: Problem = {
  file: "news/2025/x.md",
  line: 4,
  column: 9,
  severity: "error",
  code: "region-unknown",
  message: '„Sachen" ist keine bekannte Region.',
  suggestion: 'Meinten Sie „Sachsen"?',
};

const issuesOf = (problems: readonly Problem[]) => JSON.parse(formatProblems(problems, "gitlab"));
const fingerprintsOf = (problems: readonly Problem[]): readonly string[] =>
  issuesOf(problems).map(({ fingerprint }: { fingerprint: string }) => fingerprint);

describe("problems for GitLab", () => {
  it("have the keys of its Code Quality report", () => {
    expect(issuesOf([problem, { ...problem, severity: "warning" }])).toEqual([
      {
        description: '„Sachen" ist keine bekannte Region. Meinten Sie „Sachsen"?',
        check_name: "region-unknown",
        fingerprint: expect.stringMatching(/^[\da-f]{64}$/),
        severity: "major",
        location: { path: "news/2025/x.md", lines: { begin: 4 } },
      },
      expect.objectContaining({ severity: "minor" }),
    ]);
  });

  it("are an empty list when all is well", () => {
    expect(issuesOf([])).toEqual([]);
  });

  it("keep their fingerprints when other lines are added above", () => {
    expect(fingerprintsOf([{ ...problem, line: 9 }])).toEqual(fingerprintsOf([problem]));
  });

  it("have different fingerprints, even of the same mistake twice in a file", () => {
    const all = fingerprintsOf([problem, { ...problem, line: 9 }, { ...problem, file: "y.md" }]);
    expect(new Set(all).size).toBe(3);
  });
});
