import { describe, expect, it } from "vitest";
import { placesNamed } from "../../../src/search/client/places.ts";

const names = {
  ort: { stade: "Stade", "landkreis-stade": "Landkreis Stade", koeln: "Köln", "halle-saale": "Halle (Saale)" },
  land: { hessen: "Hessen" },
};

describe("the places that a query names", () => {
  it("are those all words of whose names are typed, in any spelling of case and umlauts", () => {
    expect(placesNamed(["ki", "stade"], names)).toEqual([{ facet: "ort", values: ["stade"] }]);
    expect(placesNamed(["KÖLN", "hessen"], names)).toEqual([
      { facet: "ort", values: ["koeln"] },
      { facet: "land", values: ["hessen"] },
    ]);
    expect(placesNamed(["saale", "halle"], names)).toEqual([{ facet: "ort", values: ["halle-saale"] }]);
  });

  it("are none when only a part of a name is typed", () => {
    expect(placesNamed(["landkreis", "halle", "stadt"], names)).toEqual([]);
  });
});
