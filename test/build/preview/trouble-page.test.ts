import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import { troublePage } from "../../../src/build/preview/trouble-page.tsx";
import type { Problem } from "../../../src/content/problem.ts";

const problem: Problem = {
  file: "news/2025/2025-05-09-dresden.md",
  line: 4,
  column: 9,
  severity: "error",
  code: "region-unknown",
  message: "„Sachen“ ist keine bekannte Region.",
  suggestion: "Meinten Sie <Sachsen>?",
};

/** What a reader sees of the page, line by line. */
function linesOf(page: string): readonly string[] {
  return parse(page)
    .querySelectorAll("main h1, main h2, main p, main pre")
    .map(({ textContent }) => textContent.replace(/\s+/g, " "));
}

describe("the page in place of the preview", () => {
  it("names every problem with file, line, column, message and suggestion, by file", () => {
    const other: Problem = { ...problem, file: "_data/site.yaml", severity: "warning", line: 1, column: 1 };
    const lines = linesOf(troublePage({ kind: "problems", problems: [other, problem, { ...problem, line: 7 }] }));
    expect(lines[0]).toBe("2 Fehler, 1 Warnung in 2 Dateien");
    expect(lines.slice(2, 6)).toEqual([
      "_data/site.yaml",
      "Warnung in Zeile 1, Spalte 1 · region-unknown",
      "„Sachen“ ist keine bekannte Region.",
      "Meinten Sie <Sachsen>?",
    ]);
    expect(lines.slice(6).filter((line) => /^news|Zeile/.test(line))).toEqual([
      "news/2025/2025-05-09-dresden.md",
      "Fehler in Zeile 4, Spalte 9 · region-unknown",
      "Fehler in Zeile 7, Spalte 9 · region-unknown",
    ]);
  });

  it("shows what a developer needs of a fault, and tells editors that it is not theirs", () => {
    const lines = linesOf(troublePage({ kind: "fault", text: "Error: <br> at line 3" }));
    expect(lines[0]).toBe("Fehler im Programm");
    expect(lines[1]).toContain("nicht in Ihren Texten");
    expect(lines[2]).toBe("Error: <br> at line 3");
  });
});
