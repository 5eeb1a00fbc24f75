import { describe, expect, it } from "vitest";
import { furtherWordsIn } from "../../src/search/further-words.ts";
import type { SearchWords } from "../../src/search/search-words.ts";
import { entryOf } from "../builders/entry.ts";

const words: SearchWords = {
  parts: ["bezahl", "karte"],
  synonyms: [
    ["Perso", "Personalausweis"],
    ["KI", "künstliche Intelligenz"],
    ["Förderung", "Zuschuss"],
    ["Kita-Platz", "Kindergartenplatz"],
  ],
  written_out: {},
  never_split: [],
};

function furtherWordsFor(body: string) {
  const entry = entryOf({ body });
  return furtherWordsIn([entry], words)(entry);
}

describe("further words of an entry", () => {
  it("are the parts of its compounds that it does not say itself", () => {
    expect(furtherWordsFor("Die Bezahlkarten kommen.").parts).toContain("bezahl");
    expect(furtherWordsFor("Die Bezahlkarten sind Karten.").parts.filter((part) => part === "karten")).toEqual([]);
  });

  it("are no parts of the names of places", () => {
    const entry = entryOf({ region: ["Neustadt am Rübenberge"], body: "Am Rübenberge liegen Rübenfelder." });
    const parts = { ...words, parts: ["rüben", "berge", "felder"] };
    expect(furtherWordsIn([entry], parts)(entry).parts).toEqual(["rüben", "felder"]);
  });

  it("are the synonyms of what it says, in any inflection", () => {
    expect(furtherWordsFor("Neue Personalausweise liegen bereit.").synonyms).toContain("Perso");
    expect(furtherWordsFor("Mit künstlicher Intelligenz geht es schneller.").synonyms).not.toContain("Perso");
  });

  it("take no word for a synonym that only begins alike", () => {
    expect(furtherWordsFor("Jede Person zählt.").synonyms).not.toContain("Personalausweis");
  });

  it("take no word for a synonym that differs in its umlauts, unless they are those of the plural", () => {
    expect(furtherWordsFor("Das Land zahlt Förderungen.").synonyms).toContain("Zuschuss");
    expect(furtherWordsFor("Die Städte stellen Forderungen.").synonyms).toBe("");
    expect(furtherWordsFor("Es gibt Kindergartenplätze.").synonyms).toContain("Kita-Platz");
  });

  it("take abbreviations only as they are written", () => {
    expect(furtherWordsFor("Die KI hilft.").synonyms).toContain("künstliche Intelligenz");
    expect(furtherWordsFor("Der Ski fährt, ki steht klein.").synonyms).toBe("");
  });
});
