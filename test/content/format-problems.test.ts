import { describe, expect, it } from "vitest";
import { formatProblems, summary } from "../../src/content/format-problems.ts";
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

describe("a problem", () => {
  it("is one line for people, with file, line and column in front", () => {
    expect(formatProblems([problem], "text")).toBe(
      'news/2025/x.md:4:9  error  region-unknown  „Sachen" ist keine bekannte Region. Meinten Sie „Sachsen"?',
    );
  });

  it("is an object for scripts", () => {
    expect(JSON.parse(formatProblems([problem], "json"))).toEqual([problem]);
    expect(formatProblems([], "json")).toBe("[]");
  });

  it("is an annotation for GitHub that no text can break out of", () => {
    const nasty = { ...problem, file: "news/a,b:c.md", message: "100 %\n::warning::x" };
    expect(formatProblems([nasty], "github")).toBe(
      '::error file=news/a%2Cb%3Ac.md,line=4,col=9,title=region-unknown::100 %25%0A::warning::x Meinten Sie „Sachsen"?',
    );
  });

  it("is counted with the others and their files", () => {
    expect(summary([problem])).toBe("1 Fehler in 1 Datei");
    expect(summary([problem, problem, { ...problem, file: "y.md", severity: "warning" }])).toBe(
      "2 Fehler, 1 Warnung in 2 Dateien",
    );
  });
});
