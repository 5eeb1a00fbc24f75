import { describe, expect, it } from "vitest";
import { facetOptions } from "../../../src/search/client/facet-options.ts";
import { names } from "./names.ts";

const values = (options: ReturnType<typeof facetOptions>): readonly string[] => options.map(({ value }) => value);

describe("the values of a facet", () => {
  it("stand with most hits first, then by name", () => {
    const options = facetOptions("thema", names.thema, { "it-sicherheit": 1, soziales: 7, buergerservice: 1 }, []);
    expect(values(options)).toEqual(["soziales", "buergerservice", "it-sicherheit"]);
  });

  it("stand by name if they are Länder", () => {
    const options = facetOptions("land", names.land, { sachsen: 9, bayern: 1, bundesweit: 3 }, []);
    expect(values(options)).toEqual(["bayern", "bundesweit", "sachsen"]);
  });

  it("are hidden without hits, unless they are chosen", () => {
    const options = facetOptions("land", names.land, { sachsen: 9, bayern: 0 }, ["hessen"]);
    expect(options).toEqual([
      { value: "hessen", name: "Hessen", count: 0, isChosen: true },
      { value: "sachsen", name: "Sachsen", count: 9, isChosen: false },
    ]);
  });
});
