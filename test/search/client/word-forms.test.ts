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

  it.each([
    ["Bürger", "burg"],
    ["Karte", "art"],
  ])("„%s“ is not begun by „%s“", (inText, typed) => {
    expect(beginsWith(readWord(inText), readWord(typed))).toBe(false);
  });
});
