import { describe, expect, it } from "vitest";
import { suggestionsFor } from "../../../src/search/client/suggestions.ts";
import { names, words } from "./names.ts";

describe("suggestions", () => {
  it.each([
    ["bezahlkrate", "Bezahlkarte"],
    ["Bezalkarte", "Bezahlkarte"],
    ["strassenlaterne defekt", undefined],
    ["dresdn", "Dresden"],
    ["nurenberg", "Nürnberg"],
    ["stromausfal", "Stromausfall"],
    ["sozialles", "Soziales"],
    ["digitalpackt", "DigitalPakt"],
    ["Digitalpact", "DigitalPakt"],
  ])("for „%s“ begin with %s", (typed, first) => {
    expect(suggestionsFor(typed, names, words)[0]).toBe(first);
  });

  it("replace the unknown word and leave the others", () => {
    expect(suggestionsFor("stromausfall dresdn", names, words)).toEqual(["stromausfall Dresden"]);
  });

  it.each(["regioit", "RegioIT"])("for „%s“ are just the name in which it is written in two words", (typed) => {
    expect(suggestionsFor(typed, names, words)).toEqual(["regio iT"]);
  });

  it("are none for words that resemble nothing", () => {
    expect(suggestionsFor("xylophon", names, words)).toEqual([]);
    expect(suggestionsFor("", names, words)).toEqual([]);
  });
});
