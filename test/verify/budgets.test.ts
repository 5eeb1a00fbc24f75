import { describe, expect, it } from "vitest";
import { budgetRows, isExceeded } from "../../src/verify/budget-rows.ts";
import { budgetNotes, budgetTable } from "../../src/verify/budget-table.ts";
import { pageKindOf } from "../../src/verify/page-kind.ts";

const weights: Readonly<Record<string, number>> = {
  "index.html": 40 * 1024,
  "2025/05/karte/index.html": 30 * 1024,
  "2025/06/portal/index.html": 90 * 1024,
  "2025/index.html": 20 * 1024,
};
const measured = {
  files: [...Object.keys(weights), "2025/05/karte/index.json"],
  weightOf: (file: string) => weights[file] ?? 0,
  buildSeconds: 12.34,
};

describe("budgets", () => {
  it("are kept or exceeded by the heaviest page of a kind, by all files and by the build", () => {
    const rows = budgetRows({ pageKilobytes: { home: 40, report: 80 }, files: 4, buildSeconds: 60 }, measured);
    expect(rows.filter(isExceeded).map(({ name, where }) => [name, where])).toEqual([
      ["Bericht", "/2025/06/portal/"],
      ["Alle Dateien", undefined],
    ]);
  });

  it("may be left out: then everything is measured, and nothing too much", () => {
    const rows = budgetRows({}, measured);
    expect(rows.some(isExceeded)).toBe(false);
    expect(rows.map(({ name }) => name)).toEqual([
      "Startseite",
      "Bericht",
      "Jahr, Monat",
      "Alle Dateien",
      "Dauer des Baus",
    ]);
  });

  it("stand in a table that names what is too much", () => {
    const table = budgetTable(budgetRows({ pageKilobytes: { report: 80 } }, measured));
    expect(table.split("\n").map((line) => line.replace(/ {2,}/g, " | "))).toEqual([
      " | gemessen | höchstens | schwerste Seite",
      "Startseite | 40 KB | – | /",
      "Bericht | 90 KB | 80 KB | zu viel | /2025/06/portal/",
      "Jahr, Monat | 20 KB | – | /2025/",
      "Alle Dateien | 5 Dateien | –",
      "Dauer des Baus | 12,3 s | –",
    ]);
  });
});

describe("limits that are exceeded", () => {
  it("come with what operators may not know of them, and others do not", () => {
    const notes = budgetNotes(budgetRows({ pageKilobytes: { report: 80 }, files: 4, buildSeconds: 10 }, measured));
    expect(notes).toEqual([
      expect.stringMatching(/^Alle Dateien: Cloudflare Pages nimmt höchstens 20\.000 Dateien an/),
      expect.stringMatching(/^Dauer des Baus: Ein Bau ohne \.cache dauert länger/),
    ]);
    expect(budgetNotes(budgetRows({ files: 5, buildSeconds: 60 }, measured))).toEqual([]);
  });
});

describe("the kind of a page", () => {
  it.each([
    ["index.html", "home"],
    ["2025/05/karte/index.html", "report"],
    ["2025/05/index.html", "archive"],
    ["land/sachsen/thema/soziales/index.html", "land"],
    ["suche/index.html", "search"],
    ["impressum/index.html", "other"],
    ["404.html", "other"],
    ["woche/2025-W19/mail.html", undefined],
    ["redaktion/index.html", undefined],
    ["2025/05/karte/index.json", undefined],
  ])("of %s is %s", (file, kind) => {
    expect(pageKindOf(file)).toBe(kind);
  });
});
