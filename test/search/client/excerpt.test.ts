import { describe, expect, it } from "vitest";
import { excerptOf, marked, type Piece } from "../../../src/search/client/excerpt.ts";

/** "Die [Karte] kommt." */
const shown = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join("");

const teaser = "Dresden gibt seit Mai eine Bezahlkarte aus.";
const filler = "Das Verfahren gilt in allen Ämtern der Stadt und wird im Herbst ausgewertet. ".repeat(6);
const body = `${filler}Eine Sprecherin nannte das Sozialamt als ersten Ort der Ausgabe. ${filler}`;

describe("a text with marks", () => {
  it("has them on forms of the searched words and on compounds with them", () => {
    expect(shown(marked("Karten, Bezahlkarte und eID-Karte", ["karte"]))).toBe(
      "[Karten], [Bezahlkarte] und eID-[Karte]",
    );
  });

  it("takes a compound with hyphens for several words or for one, as it is typed", () => {
    expect(shown(marked("Der E-Government-Wettbewerb zur IT-Sicherheit", ["EGovernment"]))).toBe(
      "Der [E-Government]-Wettbewerb zur IT-Sicherheit",
    );
    expect(shown(marked("Leitstelle für IT-Sicherheit", ["ITSicherheit"]))).toBe("Leitstelle für [IT-Sicherheit]");
    expect(shown(marked("Leitstelle für IT-Sicherheit", ["it", "sicherheit"]))).toBe(
      "Leitstelle für [IT]-[Sicherheit]",
    );
    expect(shown(marked("Per E\u2011Mail", ["EMail"]))).toBe("Per [E\u2011Mail]");
  });

  it("has them on the beginning of a word only for the last one, and not on words that are only alike", () => {
    expect(shown(marked("Ein Orakel im Rathaus", ["ora"]))).toBe("Ein [Orakel] im Rathaus");
    expect(shown(marked("Ein Orakel im Rathaus", ["ora", "rathaus"]))).toBe("Ein Orakel im [Rathaus]");
    expect(shown(marked("Region, Bürger und Kommunen", ["regen", "burg", "kommunion"]))).toBe(
      "Region, Bürger und Kommunen",
    );
  });

  it("keeps every letter", () => {
    expect(
      marked(body, ["stadt", "herbst"])
        .map(({ text }) => text)
        .join(""),
    ).toBe(body);
  });

  it("has none without a search word", () => {
    expect(marked(teaser, [])).toEqual([{ text: teaser, isMatch: false }]);
  });

  it("takes markup for text", () => {
    expect(marked("<b>Karte</b>", ["karte"]).map(({ text }) => text)).toEqual(["<b>", "Karte", "</b>"]);
  });
});

describe("an excerpt", () => {
  it("is the teaser when that holds the words", () => {
    expect(shown(excerptOf(teaser, body, ["dresden", "karte"]))).toBe(
      "[Dresden] gibt seit Mai eine [Bezahlkarte] aus.",
    );
  });

  it("is the teaser when the words stand nowhere: a synonym has been found", () => {
    expect(shown(excerptOf(teaser, body, ["flüchtlinge"]))).toBe(teaser);
  });

  it("is the sentence of the text that holds more of the words, about as long as a teaser", () => {
    const excerpt = shown(excerptOf(teaser, body, ["sozialamt"]));
    expect(excerpt).toMatch(/^Eine Sprecherin nannte das \[Sozialamt\] als ersten Ort der Ausgabe\. .* …$/);
    expect(excerpt.length).toBeLessThan(240);
  });

  it("begins in a long sentence shortly before the word", () => {
    const long = `${"und weiter ".repeat(60)}im Sozialamt der Stadt`;
    expect(shown(excerptOf(teaser, long, ["sozialamt"]))).toMatch(/^… .*weiter im \[Sozialamt\] der Stadt$/);
  });
});
