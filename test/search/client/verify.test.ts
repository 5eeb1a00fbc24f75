import { describe, expect, it } from "vitest";
import { holdingOf } from "../../../src/search/client/verify.ts";

const text =
  "Bürgerämter in Nürnberg: Personalausweise und eID-Karten, Straßenlaternen, Fußgänger, digitale Zwillinge, Kommunen, der Mueller, der E-Government-Wettbewerb und LebeLiebeLeipzig.";

describe("a text", () => {
  it.each([
    ["the word itself", "Nürnberg"],
    ["another case", "NÜRNBERG"],
    ["no umlauts", "nurnberg"],
    ["ue for ü", "nuernberg"],
    ["ss for ß", "strassenlaterne"],
    ["ü where the text has ue", "Müller"],
    ["the singular", "Bürgeramt"],
    ["another ending", "digitaler"],
    ["a longer ending", "Zwillingen"],
    ["a part between hyphens", "Karte"],
    ["a word with a hyphen in one piece", "eIDKarten"],
    ["the first of several pieces between hyphens", "EGovernment"],
    ["the last of several pieces between hyphens", "Wettbewerb"],
    ["a part that begins with a capital", "liebe"],
  ])("holds %s", (_name, word) => {
    expect(holdingOf([word], [text], { mayBegin: false })).toBe("forms");
  });

  it.each([
    "bürgerkrieg",
    "stadtmusikant",
    "zwillingsforschung",
    "xy",
    "fußballplatz",
    "muffin",
    "kommunion",
    "kommunn",
  ])("does not hold „%s“, which only begins like one of its words or not even that", (word) => {
    expect(holdingOf([word], [text], { mayBegin: true })).toBeUndefined();
  });

  it("may hold the last word as the beginning of another, while the reader types", () => {
    expect(holdingOf(["nürnberg", "person"], [text], { mayBegin: true })).toBe("beginning");
    expect(holdingOf(["nürnberg", "person"], [text], { mayBegin: false })).toBeUndefined();
    expect(holdingOf(["person", "nürnberg"], [text], { mayBegin: true })).toBeUndefined();
  });

  it("must hold every word", () => {
    expect(holdingOf(["nürnberg", "ausweis"], [text], { mayBegin: true })).toBeUndefined();
    expect(holdingOf(["nürnberg", "ausweis"], [text, "Ausweis Karte"], { mayBegin: true })).toBe("forms");
    expect(holdingOf(["nürnberg", "giraffe"], [text], { mayBegin: true })).toBeUndefined();
    expect(holdingOf([], [text], { mayBegin: true })).toBeUndefined();
  });

  it("holds synonyms of its words, but not by their mere beginning", () => {
    const synonyms = ["Freibad: Hallenbad; Kindergarten: Kita"];
    const held = (word: string) => holdingOf([word], [text], { mayBegin: true }, synonyms);
    expect(held("Hallenbad")).toBe("forms");
    expect(held("Hallenba")).toBe("beginning");
    expect(held("Halle")).toBeUndefined();
    expect(held("Ki")).toBeUndefined();
  });
});
