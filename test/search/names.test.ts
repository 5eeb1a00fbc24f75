import { describe, expect, it } from "vitest";
import { frequentWords } from "../../src/search/names.ts";
import { searchPlanOf } from "../../src/search/search-plan.ts";
import { entryOf } from "../builders/entry.ts";
import { gazetteer } from "../builders/reference.ts";
import { siteOf } from "../builders/site.ts";

const wordsOf = (...entries: ReturnType<typeof entryOf>[]) => frequentWords(entries);

describe("the words that are suggested", () => {
  it("are written as in the reports", () => {
    const words = wordsOf(entryOf({ body: "Wer den Personalausweis verliert, meldet es." }));
    expect(words).toContain("Personalausweis");
    expect(words).not.toContain("personalausweis");
  });

  it("are all of a headline", () => {
    const words = wordsOf(entryOf({ title: "Der DigitalPakt läuft aus, die E-Akte kommt", body: "Mehr folgt." }));
    expect(words).toEqual(expect.arrayContaining(["DigitalPakt", "läuft", "E-Akte", "kommt"]));
  });

  it("are none that stand only before a hyphen", () => {
    const words = wordsOf(
      entryOf({ body: "Es gibt einen Gebärdensprach-Avatar für die Verwaltung und 50\u00a0Prozent." }),
    );
    expect(words).toEqual(expect.arrayContaining(["Verwaltung", "Prozent"]));
    expect(words).not.toContain("Gebärdensprach");
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

describe("the files that the search page loads", () => {
  const planOf = (volumes: readonly string[], ...entries: ReturnType<typeof entryOf>[]) =>
    searchPlanOf(
      siteOf(entries).archive,
      gazetteer,
      volumes.map((name) => ({ name, tag: name })),
    );
  const old = entryOf({ slug: "alt", date: "2020-01-01", body: "Es gibt einen Fahrplan." });
  const recent = entryOf({ slug: "neu", date: "2026-01-01", body: "Es gibt einen Haushalt." });

  it("have the same words after a new report, where its year is a volume of its own", () => {
    const before = planOf(["2026", "2020"], old, recent);
    const after = planOf(["2026", "2020"], old, recent, entryOf({ slug: "noch", date: "2026-01-02" }));
    expect(after.words).toEqual(before.words);
    expect(before.words.json).toContain("Fahrplan");
    expect(after.names).not.toEqual(before.names); // it counts reports
  });

  it("have the words of all reports where there is only one volume", () => {
    expect(planOf(["2020-2026"], old, recent).words.json).toContain("Haushalt");
  });
});
