import { describe, expect, it } from "vitest";
import { saidFor, synonymsByWord } from "../../src/search/synonyms-by-word.ts";

const groups = [
  ["Perso", "Personalausweis", "Ausweis"],
  ["KI", "Künstliche Intelligenz"],
  ["Ausweis", "Pass"],
];

describe("synonyms by word", () => {
  it("stand behind what the text says", () => {
    expect(synonymsByWord("Neue Personalausweise mit KI", ["Perso", "Ausweis", "Künstliche Intelligenz"], groups)).toBe(
      "Personalausweis: Perso, Ausweis; KI: Künstliche Intelligenz",
    );
  });

  it("are none for what the text does not say, so that nothing is found that is not there", () => {
    expect(synonymsByWord("Der Personalausweis", ["Perso", "Ausweis"], groups)).not.toContain("Pass");
    expect(synonymsByWord("Skigebiet", [], groups)).toBe("");
  });

  it("lead back to it", () => {
    const byWord = synonymsByWord("Personalausweis mit KI", ["Perso", "Ausweis", "Künstliche Intelligenz"], groups);
    expect(saidFor(byWord, (synonym) => synonym === "Perso")).toEqual(["Personalausweis"]);
    expect(saidFor(byWord, (synonym) => synonym === "Giraffe")).toEqual([]);
    expect(saidFor("", () => true)).toEqual([]);
  });
});
