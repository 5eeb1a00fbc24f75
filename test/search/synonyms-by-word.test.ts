import { describe, expect, it } from "vitest";
import { saidFor, synonymsByWord } from "../../src/search/synonyms-by-word.ts";
import { foldWord } from "../../src/search/word-parts.ts";

const groups = [
  ["Perso", "Personalausweis", "Ausweis"],
  ["KI", "Künstliche Intelligenz"],
  ["Ausweis", "Pass"],
];

const byWordOf = (text: string, synonyms: readonly string[]): string =>
  synonymsByWord(text, foldWord(text), synonyms, groups);

describe("synonyms by word", () => {
  it("stand behind what the text says", () => {
    expect(byWordOf("Neue Personalausweise mit KI", ["Perso", "Ausweis", "Künstliche Intelligenz"])).toBe(
      "Personalausweis: Perso, Ausweis; KI: Künstliche Intelligenz",
    );
  });

  it("are none for what the text does not say, so that nothing is found that is not there", () => {
    expect(byWordOf("Der Personalausweis", ["Perso", "Ausweis"])).not.toContain("Pass");
    expect(byWordOf("Skigebiet", [])).toBe("");
  });

  it("lead back to it", () => {
    const byWord = byWordOf("Personalausweis mit KI", ["Perso", "Ausweis", "Künstliche Intelligenz"]);
    expect(saidFor(byWord, (synonym) => synonym === "Perso")).toEqual(["Personalausweis"]);
    expect(saidFor(byWord, (synonym) => synonym === "Giraffe")).toEqual([]);
    expect(saidFor("", () => true)).toEqual([]);
  });
});
