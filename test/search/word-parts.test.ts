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

  it("stays whole inside a longer one when the list says so", () => {
    const splitForms = compoundSplitter(["Daten", "platt", "Form"], ["Plattform"]);
    expect(splitForms("Datenplattformen")).toEqual(["daten", "plattformen"]);
    expect(splitForms("Plattform")).toEqual([]);
  });

  it("does not end with an ending that looks like a word", () => {
    const splitEndings = compoundSplitter(["Beamte", "innen", "Bestehen", "Ende", "Teil", "Weise"], []);
    expect(["Beamtinnen", "Bestehende", "Teilweise"].map(splitEndings)).toEqual([[], [], []]);
  });

  it("may be of women", () => {
    expect(compoundSplitter(["Regierung", "Chef"], [])("Regierungschefinnen")).toEqual(["regierungs", "chefinnen"]);
  });

  it("in small letters ends with an adjective, or else it is a verb", () => {
    const splitSmall = compoundSplitter(["Bürger", "Verein", "Bart", "fest", "stehen"], []);
    expect(splitSmall("bürgerfreundliche")).toEqual(["bürger", "freundliche"]);
    expect([splitSmall("vereinbart"), splitSmall("feststehen")]).toEqual([[], []]);
  });

  it("may get an umlaut, but loses none", () => {
    expect(compoundSplitter(["Bürger", "Haus"], [])("Bürgerhäuser")).toEqual(["bürger", "häuser"]);
    expect(compoundSplitter(["Züge", "Wiese"], [])("Zugewiesen")).toEqual([]);
  });

  it("keeps an s in between at the left, where both would be words", () => {
    expect(compoundSplitter(["Unternehmen", "Konto", "Skonto"], [])("Unternehmenskonto")).toEqual([
      "unternehmens",
      "konto",
    ]);
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
