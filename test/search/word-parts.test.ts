import { describe, expect, it } from "vitest";
import { compoundSplitter } from "../../src/search/word-parts.ts";

const split = compoundSplitter(
  [
    "Karte",
    "bezahl",
    "wohn",
    "Geld",
    "Antrag",
    "Verwaltung",
    "Leistung",
    "Haus",
    "Bürger",
    "Straße",
    "Beleuchtung",
    "Kind",
    "Garten",
    "Spiel",
    "Bei",
    "Person",
  ],
  ["Beispiel"],
);

describe("a compound", () => {
  it.each([
    ["Bezahlkarte", ["bezahl", "karte"]],
    ["Wohngeldantrag", ["wohn", "geld", "antrag"]],
    ["Verwaltungsleistungen", ["verwaltungs", "leistungen"]],
    ["Bürgerhäuser", ["bürger", "häuser"]],
    ["Straßenbeleuchtung", ["strassen", "beleuchtung"]],
    ["Kindergarten", ["kinder", "garten"]],
  ])("is taken apart: %s", (word, parts) => {
    expect(split(word)).toEqual(parts);
  });

  it("is left whole when a part of it is not known", () => {
    expect(split("Bezahlautomat")).toEqual([]);
  });

  it("is left whole when the list says so, in any inflection", () => {
    expect(split("Beispiel")).toEqual([]);
    expect(split("Beispiele")).toEqual([]);
  });

  it("has no parts of fewer than four letters", () => {
    expect(compoundSplitter(["Rat", "Haus", "Amt"], [])("Rathaus")).toEqual(["haus"]);
  });

  it("keeps all its letters when it is put together again", () => {
    for (const word of ["Wohngeldantrag", "Verwaltungsleistungen", "Kindergartenspiele"]) {
      expect(split(word).join("")).toBe(word.toLowerCase());
    }
  });
});
