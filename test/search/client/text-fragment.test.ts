import { describe, expect, it } from "vitest";
import { marked } from "../../../src/search/client/excerpt.ts";
import { textFragment } from "../../../src/search/client/text-fragment.ts";

describe("the end of an address that marks words", () => {
  it("is nothing where no word was found", () => {
    expect(textFragment(marked("Dresden", []))).toBe("");
  });

  it("names each word once, as it stands in the text", () => {
    expect(textFragment(marked("Karten und Bezahlkarte, dann wieder karten", ["karte"]))).toBe(
      "#:~:text=Karten&text=Bezahlkarte",
    );
  });

  it("joins words that stand together", () => {
    expect(textFragment(marked("Der digitale Zwilling von Halle", ["digitaler", "zwilling"]))).toBe(
      "#:~:text=digitale%20Zwilling",
    );
  });

  it("joins words with a hyphen between them", () => {
    expect(textFragment(marked("Die IT-Sicherheit", ["it", "sicherheit"]))).toBe("#:~:text=IT%2DSicherheit");
  });

  it("separates words with other words between them", () => {
    expect(textFragment(marked("Halle baut einen Zwilling", ["halle", "zwilling"]))).toBe(
      "#:~:text=Halle&text=Zwilling",
    );
  });

  it("escapes what has a meaning there", () => {
    expect(textFragment([{ text: "Müller-Meier, A&B", isMatch: true }])).toBe(
      "#:~:text=M%C3%BCller%2DMeier%2C%20A%26B",
    );
  });
});
