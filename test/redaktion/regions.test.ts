import { describe, expect, it } from "vitest";
import { knownRegions, labelOf, matches } from "../../src/redaktion/client/known-regions.ts";
import { regionList } from "../../src/redaktion/regions.ts";
import { resolveRegion } from "../../src/regions/resolve.ts";
import { gazetteer } from "../builders/reference.ts";

const list = regionList(gazetteer);
const regions = knownRegions(list);
const found = (typed: string): readonly string[] => matches(typed, regions, 3).map(({ label }) => label);

describe("the regions of the form", () => {
  it("are all that a report can name", () => {
    expect(regions).toHaveLength(gazetteer.byKey.size + 1);
  });

  it("have values that mean them and nothing else", () => {
    const resolved = regions.map(({ value }) => resolveRegion(value, gazetteer));
    const meant = resolved.flatMap((resolution) => (resolution.outcome === "found" ? [resolution.region] : []));
    expect(meant).toHaveLength(regions.length);
    expect(new Set(meant).size).toBe(regions.length);
  });

  it("say Kreis and Land", () => {
    const labels = new Set(regions.map(({ label }) => label));
    expect(labels).toContain("Tübingen (Landkreis Tübingen, Baden-Württemberg)");
    expect(labels).toContain("Dresden (Sachsen)");
    expect(labels).toContain("Bremen (Stadt und Land)");
    expect(labels).toContain("Bremen (Land)");
    expect(labels).toContain("Bundesweit (ganz Deutschland)");
  });
});

describe("the search for a region", () => {
  it("puts the place of that name first, the largest of several", () => {
    expect(found("Tübingen")[0]).toBe("Tübingen (Landkreis Tübingen, Baden-Württemberg)");
    expect(found("frankfurt")[0]).toBe("Frankfurt am Main (Hessen)");
    expect(found("neukirchen")[0]).toBe("Neukirchen (Schwalm-Eder-Kreis, Hessen)");
  });

  it("takes umlauts as they are typed", () => {
    expect(found("koeln")[0]).toBe(found("Köln")[0]);
  });

  it("narrows by Kreis and Land, and by the beginnings of words", () => {
    expect(found("neuk cham")).toEqual(["Neukirchen (Landkreis Cham, Bayern)"]);
  });

  it("knows other names", () => {
    expect(found("NRW")[0]).toBe("Nordrhein-Westfalen (Land)");
    expect(found("deutschland")[0]).toBe("Bundesweit (ganz Deutschland)");
  });

  it("offers nothing for nothing, and for what is no region", () => {
    expect(found(" ")).toEqual([]);
    expect(found("Entenhausen")).toEqual([]);
  });
});

describe("a value of a file", () => {
  it("is shown with Kreis and Land where it is known", () => {
    expect(labelOf("Neukirchen (Hessen)", regions)).toBe("Neukirchen (Schwalm-Eder-Kreis, Hessen)");
    expect(labelOf("Koeln", regions)).toBe("Köln (Nordrhein-Westfalen)");
    expect(labelOf("14612000", regions)).toBe("14612000");
  });
});
