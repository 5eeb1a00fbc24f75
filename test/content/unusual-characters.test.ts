import { describe, expect, it } from "vitest";
import { unusualCharacters } from "../../src/content/unusual-characters.ts";
import { readNews } from "../builders/news-directory.ts";
import { report, reportPath } from "../builders/report.ts";

const found = (line: string): readonly string[] =>
  unusualCharacters(line).map(({ column, kind, sign }) => `${column} ${kind} ${sign}`);

describe("the unusual signs of a line", () => {
  it("are all named, in their order", () => {
    expect(found("Die Gra\ufb01k der K\u0430rte fu\u0308r 5 \u03bcm")).toEqual([
      "8 no letter \ufb01",
      "16 alien \u0430",
      "22 parted u\u0308",
    ]);
  });

  it("are named once each, where they first stand", () => {
    const line = "Bu\u0308rger, Bu\u0308ro und Beho\u0308rde: K\u0430rte, K\u0430se, B\u0435rg";
    expect(found(line)).toEqual(["2 parted u\u0308", "23 parted o\u0308", "31 alien \u0430", "44 alien \u0435"]);
  });

  it("are none in plain German, in foreign words and with emoji", () => {
    for (const line of ["„Bürger“ – ein Maß, 5 €", "Łódź, São Paulo, Москва", "Los \u{1f469}\u200d\u{1f4bb}!"]) {
      expect(found(line)).toEqual([]);
    }
  });
});

describe("a report with umlauts of two signs", () => {
  it("is read as if they were one, and warned of on each line", () => {
    const parted = "Düsseldorf".normalize("NFD");
    const { entries, problems } = readNews({
      [reportPath]: report({ region: `region: [${parted}]`, body: `In ${parted} beginnt die Ausgabe.` }),
    });
    expect(entries[0]?.places[0]?.key).toBe("05111000");
    expect(problems.map(({ line, column, suggestion }) => `${line}:${column} ${suggestion}`)).toEqual([
      '5:11 Schreiben Sie stattdessen „ü".',
      '9:5 Schreiben Sie stattdessen „ü".',
    ]);
  });
});
