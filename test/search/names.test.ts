import { describe, expect, it } from "vitest";
import { frequentWords } from "../../src/search/names.ts";
import { entryOf } from "../builders/entry.ts";
import { siteOf } from "../builders/site.ts";

const wordsOf = (...entries: ReturnType<typeof entryOf>[]) => frequentWords(siteOf(entries).archive);

describe("the words that are suggested", () => {
  it("are written as in the reports", () => {
    const words = wordsOf(entryOf({ body: "Wer den Personalausweis verliert, meldet es." }));
    expect(words).toContain("Personalausweis");
    expect(words).not.toContain("personalausweis");
  });

  it("are the most frequent first, then those of headlines, then all others", () => {
    const words = wordsOf(
      entryOf({ slug: "a", title: "Wärmenetz wächst", body: "Das kostet den Haushalt viel, sagt eine Amtsleiterin." }),
      entryOf({ slug: "b", title: "Fahrplan steht", body: "Das belastet den Haushalt nicht." }),
    );
    const places = ["Haushalt", "Fahrplan", "Wärmenetz", "Amtsleiterin"].map((word) => words.indexOf(word));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});
