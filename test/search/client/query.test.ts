import { describe, expect, it } from "vitest";
import { parseQuery } from "../../../src/search/client/query.ts";

/** A query without hyphens. */
const query = (term: string, words: readonly string[], isPhrase = false) => ({
  term,
  words,
  isPhrase,
  apart: undefined,
});

describe("what a reader types", () => {
  it("is no query when there is nothing", () => {
    expect(parseQuery("")).toBeUndefined();
    expect(parseQuery("   ")).toBeUndefined();
  });

  it("is its words", () => {
    expect(parseQuery("  Dresden  Karte ")).toEqual(query("Dresden Karte", ["Dresden", "Karte"]));
    expect(parseQuery("E-Akte, (Sachsen)")?.words).toEqual(["EAkte", "Sachsen"]);
  });

  it.each(["z. B.", "z.B.", "y", "a - b", "§", "…", '"'])("%s finds nothing: it holds no word", (typed) => {
    expect(parseQuery(typed)).toMatchObject({ term: "", words: [] });
  });

  it("loses its crumbs beside words", () => {
    expect(parseQuery("z. B. Karte")?.term).toBe("Karte");
    expect(parseQuery("§ 5 OZG")?.words).toEqual(["5", "OZG"]);
  });

  it.each(['"digitaler Zwilling"', "„digitaler Zwilling“", "“digitaler Zwilling”", "»digitaler Zwilling«"])(
    "%s is a phrase",
    (typed) => {
      expect(parseQuery(typed)).toEqual(query('"digitaler Zwilling"', ["digitaler", "Zwilling"], true));
    },
  );

  it.each(['"Kita" "Dresden"', '"Kita" Dresden', 'Kita "Dresden', "„Kita“ „Dresden“"])(
    "%s is no phrase: quotation marks have to stand around everything",
    (typed) => {
      expect(parseQuery(typed)).toEqual(query("Kita Dresden", ["Kita", "Dresden"]));
    },
  );

  it("loses its crumbs within a phrase, as the index has", () => {
    expect(parseQuery('"Seite B der Karte"')).toEqual(query('"Seite der Karte"', ["Seite", "der", "Karte"], true));
  });

  it("can be taken apart at hyphens, unless only a letter would be left", () => {
    expect(parseQuery("Dresden Punkte-Plan")?.apart).toEqual(
      query("Dresden Punkte Plan", ["Dresden", "Punkte", "Plan"]),
    );
    expect(parseQuery("E-Akte")?.apart).toBeUndefined();
    expect(parseQuery('"Punkte-Plan"')?.apart).toBeUndefined();
  });
});
