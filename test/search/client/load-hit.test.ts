import { describe, expect, it } from "vitest";
import type { Piece } from "../../../src/search/client/excerpt.ts";
import { loadHit } from "../../../src/search/client/load-hit.ts";
import { names } from "./names.ts";

const record = {
  url: "/archiv/2025/11/chatbot/",
  content:
    "Dresden. Ein Chatbot. Er antwortet auf Fragen. Dresden, Sachsen. ¶. Er weiß, wo es Kindergartenplätze gibt. Die E-Akte kennt er nicht.",
  meta: {
    title: "Ein Chatbot",
    kicker: "Dresden",
    teaser: "Er antwortet auf Fragen.",
    synonyme: "Kindergartenplatz: Kita-Platz, Betreuungsplatz; Chatbot: Sprachassistent",
  },
  filters: {
    land: ["sachsen", "bundesweit"],
    art: ["hinweis"],
    tag: ["2025-11-10"],
    thema: ["buergerservice"],
    organisation: ["vitako"],
  },
};

const load = (...words: string[]) =>
  loadHit({ id: "a", score: 1, data: async () => record }, { words, umlauts: "exact" }, names, "/archiv/");
const shown = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join("");

describe("the card of a hit", () => {
  it("says what every card says", async () => {
    expect((await load("chatbot")).card).toEqual({
      address: "/2025/11/chatbot/",
      day: "2025-11-10",
      kicker: "Dresden",
      title: "Ein Chatbot",
      teaser: "Er antwortet auf Fragen.",
      kind: "hinweis",
      lands: ["Bundesweit", "Sachsen"],
    });
  });

  it("has the words marked in the headline, or in the text below the head", async () => {
    expect(shown((await load("chatbot")).headline)).toBe("Ein [Chatbot]");
    const { excerpt, fragment } = await load("EAkte");
    expect(shown(excerpt)).toContain("Die [E-Akte] kennt er nicht.");
    expect(fragment).toBe("#:~:text=E%2DAkte");
  });

  it("never begins its excerpt in the head", async () => {
    expect(shown((await load("kindergartenplätze")).excerpt)).toBe(
      "Er weiß, wo es [Kindergartenplätze] gibt. Die E-Akte kennt er nicht.",
    );
  });

  it.each(["kita", "KitaPlatz", "betreuungsplatz", "betreuungspl"])(
    "has what the synonym „%s“ stands for marked",
    async (word) => {
      const { excerpt, fragment } = await load(word);
      expect(shown(excerpt)).toContain("wo es [Kindergartenplätze] gibt");
      expect(fragment).toBe("#:~:text=Kindergartenpl%C3%A4tze");
    },
  );

  it("has nothing marked for a synonym that only begins like the word", async () => {
    for (const word of ["KI", "Sprach"]) expect(shown((await load(word)).excerpt)).not.toContain("[");
  });

  it("names the topic or the organisation under which it was found, if the text does not hold the words", async () => {
    expect(shown((await load("bürgerservice")).excerpt)).toBe("Er antwortet auf Fragen. ([Bürgerservice])");
    expect(shown((await load("vitako")).excerpt)).toBe("Er antwortet auf Fragen. ([Vitako])");
  });
});
