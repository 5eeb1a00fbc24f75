import { describe, expect, it } from "vitest";
import { beginsWith, isFormOf, readWord } from "../../../src/search/client/word-forms.ts";

const isForm = (inText: string, searched: string): boolean => isFormOf(readWord(inText), readWord(searched));

describe("a word of a text", () => {
  it.each([
    ["Karten", "Karte"],
    ["Karte", "karten"],
    ["Kommunen", "kommune"],
    ["Bürgern", "Bürger"],
    ["Bürgerämter", "Buergeramt"],
    ["Häusern", "haus"],
    ["Bücher", "Buch"],
    ["Landes", "Land"],
    ["Räte", "rat"],
    ["Beamtinnen", "Beamte"],
    ["digitalen", "digitaler"],
    ["Ergebnisse", "Ergebnis"],
    ["Zentren", "Zentrum"],
    ["Themen", "Thema"],
    ["Konten", "Konto"],
    ["beantragt", "beantragen"],
    ["zerstörten", "zerstören"],
    ["gewartet", "gewarteten"],
    ["anmelden", "Anmeldung"],
    ["handeln", "handelt"],
    ["Dresdner", "Dresden"],
    ["Halle", "Hallenser"],
    ["Darmstadt", "Darmstädter"],
    ["Müller", "Mueller"],
    ["Mueller", "Müller"],
    ["Straße", "STRASSEN"],
  ])("is a form: „%s“ of „%s“", (inText, searched) => {
    expect(isForm(inText, searched)).toBe(true);
  });

  it.each([
    ["Land", "Landung"],
    ["Kommunen", "Kommunion"],
    ["Kommunen", "kommunn"],
    ["Kreis", "Kreisel"],
    ["neben", "Nebel"],
    ["kann", "Kanne"],
    ["war", "Ware"],
    ["wie", "Wien"],
    ["alle", "Allee"],
    ["Schule", "Schuld"],
    ["Bürger", "Burg"],
    ["Region", "Regen"],
    ["Stadt", "Stade"],
    ["Marken", "Markt"],
    ["kommen", "Komma"],
    ["Person", "Perso"],
    ["Planeten", "planen"],
    ["Studio", "Studien"],
    ["chatten", "chatbod"],
    ["Akteure", "Akte"],
  ])("is none: „%s“ of „%s“", (inText, searched) => {
    expect(isForm(inText, searched)).toBe(false);
  });
});

describe("a word of a text, umlauts included,", () => {
  const isExactForm = (inText: string, searched: string): boolean =>
    isFormOf(readWord(inText), readWord(searched), "exact");

  it.each([
    ["Förderungen", "Förderung"],
    ["Förderung", "Foerderung"],
    ["Müller", "Mueller"],
    ["Mueller", "Müller"],
    ["Straße", "STRASSEN"],
    ["Häusern", "haus"],
    ["Haus", "Häuser"],
    ["Plätze", "Platz"],
    ["Gärten", "Garten"],
    ["Bürgerämter", "Buergeramt"],
    ["Darmstadt", "Darmstädter"],
    ["zerstörten", "zerstören"],
    ["für", "fuer"],
  ])("is a form: „%s“ of „%s“", (inText, searched) => {
    expect(isExactForm(inText, searched)).toBe(true);
  });

  it.each([
    ["Forderungen", "Förderung"],
    ["Förderung", "Forderung"],
    ["Forderung", "Förderungen"],
    ["fordern", "fördern"],
    ["drucken", "drücken"],
    ["schon", "schön"],
    ["für", "fur"],
  ])("is none: „%s“ of „%s“", (inText, searched) => {
    expect(isExactForm(inText, searched)).toBe(false);
  });
});

describe("the beginning of a word", () => {
  it.each([
    ["Bezahlkarte", "bezahl"],
    ["Bürgeramt", "bürg"],
    ["Bürgeramt", "buerg"],
    ["Osnabrück", "osnabru"],
    ["Straße", "stras"],
  ])("„%s“ can be typed as „%s“", (inText, typed) => {
    expect(beginsWith(readWord(inText), readWord(typed))).toBe(true);
  });

  it("needs its umlauts where they are taken exactly", () => {
    expect(beginsWith(readWord("Osnabrück"), readWord("osnabruck"), "exact")).toBe(false);
    expect(beginsWith(readWord("Osnabrück"), readWord("osnabrue"), "exact")).toBe(true);
    expect(beginsWith(readWord("Forderungen"), readWord("förder"), "exact")).toBe(false);
  });

  it.each([
    ["Bürger", "burg"],
    ["Karte", "art"],
  ])("„%s“ is not begun by „%s“", (inText, typed) => {
    expect(beginsWith(readWord(inText), readWord(typed))).toBe(false);
  });
});
