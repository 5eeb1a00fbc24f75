import { describe, expect, it } from "vitest";
import { describeRegion } from "../../src/regions/describe.ts";
import { findRegions } from "../../src/regions/find-regions.ts";
import { resolveRegion, writtenRegion } from "../../src/regions/resolve.ts";
import { gazetteer } from "../builders/reference.ts";

const found = (typed: string): readonly string[] => findRegions(typed, gazetteer).map(describeRegion);

describe("the search for regions", () => {
  it("finds the place and its Kreis, each with where it lies", () => {
    expect(found("Tübingen")).toEqual([
      "Tübingen (Landkreis Tübingen, Baden-Württemberg, 08416041)",
      "Landkreis Tübingen (Kreis, Baden-Württemberg, 08416)",
    ]);
  });

  it("begins with the larger ones when only the beginning is typed", () => {
    expect(found("dres")[0]).toBe("Dresden (kreisfreie Stadt, Sachsen, 14612000)");
    expect(found("saar")[0]).toBe("Saarland (Land)");
  });

  it.each(["koeln", "KÖLN", "köln"])("finds Köln as %s", (typed) => {
    expect(found(typed)[0]).toBe("Köln (kreisfreie Stadt, Nordrhein-Westfalen, 05315000)");
  });

  it("finds Länder by their codes, places by their keys, and the whole country", () => {
    expect(found("SN")[0]).toBe("Sachsen (Land)");
    expect(found("14612000")).toEqual(["Dresden (kreisfreie Stadt, Sachsen, 14612000)"]);
    expect(found("bundesw")[0]).toBe("Bundesweit");
    expect(found("Deutschland")[0]).toBe("Bundesweit");
  });

  it("narrows by Kreis and Land, and by the beginnings of words", () => {
    expect(found("neuk cham")).toEqual(["Neukirchen (Landkreis Cham, Bayern, 09372144)"]);
    expect(found("bonn nrw")).toEqual(["Bonn (kreisfreie Stadt, Nordrhein-Westfalen, 05314000)"]);
    expect(found("frank oder")).toEqual(["Frankfurt (Oder) (kreisfreie Stadt, Brandenburg, 12053000)"]);
  });

  it("takes the city for meant before the Land of its name", () => {
    expect(found("Bremen")).toEqual(["Bremen (Stadt und Land, 04011000)", "Bremen (Land)"]);
  });

  it("finds all that bear a name, and nothing for nonsense", () => {
    const exact = found("Neukirchen").filter((name) => name.startsWith("Neukirchen ("));
    expect(exact.length).toBeGreaterThan(5);
    expect(found("Qxyz")).toEqual([]);
    expect(found(" ")).toEqual([]);
  });
});

describe("what is written for a region", () => {
  it("is its name, with the Land or Kreis where it has a namesake", () => {
    const [dresden] = findRegions("Dresden", gazetteer);
    const neukirchen = gazetteer.byKey.get("06634017");
    expect(dresden && writtenRegion(dresden, gazetteer)).toBe("Dresden");
    expect(neukirchen && writtenRegion(neukirchen, gazetteer)).toBe("Neukirchen (Hessen)");
  });

  it("always means this region", () => {
    for (const region of gazetteer.byKey.values()) {
      expect(resolveRegion(writtenRegion(region, gazetteer), gazetteer)).toEqual({ outcome: "found", region });
    }
  });
});
