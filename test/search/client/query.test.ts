import { describe, expect, it } from "vitest";
import { parseQuery } from "../../../src/search/client/query.ts";

describe("what a reader types", () => {
  it("is no query when there is nothing", () => {
    expect(parseQuery("")).toBeUndefined();
    expect(parseQuery("   ")).toBeUndefined();
  });

  it("is its words", () => {
    expect(parseQuery("  Dresden  Karte ")).toEqual({ term: "Dresden Karte", words: ["Dresden", "Karte"] });
    expect(parseQuery("E-Akte, (Sachsen)")?.words).toEqual(["EAkte", "Sachsen"]);
  });

  it.each(["z. B.", "z.B.", "y", "a - b", "§", "…", '"'])("%s finds nothing: it holds no word", (typed) => {
    expect(parseQuery(typed)).toEqual({ term: "", words: [] });
  });

  it("loses its crumbs beside words", () => {
    expect(parseQuery("z. B. Karte")?.term).toBe("Karte");
    expect(parseQuery("§ 5 OZG")?.words).toEqual(["5", "OZG"]);
  });

  it.each(['"digitaler Zwilling"', "„digitaler Zwilling“", "“digitaler Zwilling”", "»digitaler Zwilling«"])(
    "%s is a phrase",
    (typed) => {
      expect(parseQuery(typed)).toEqual({ term: '"digitaler Zwilling"', words: ["digitaler", "Zwilling"] });
    },
  );
});
