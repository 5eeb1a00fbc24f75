import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Region } from "../../src/regions/region.ts";
import { resolveRegion, unambiguousName } from "../../src/regions/resolve.ts";
import { gazetteer } from "../builders/reference.ts";

/** "place 14612000", "land 14", "ambiguous", "unknown". */
function meaningOf(name: string): string {
  const resolution = resolveRegion(name, gazetteer);
  return resolution.outcome === "found" ? shown(resolution.region) : resolution.outcome;
}

const shown = (region: Region): string =>
  region.kind === "nationwide" ? "nationwide" : `${region.kind} ${region.key}`;

function candidatesOf(name: string): readonly string[] {
  const resolution = resolveRegion(name, gazetteer);
  return resolution.outcome === "ambiguous" ? resolution.candidates.map(shown) : [];
}

function nearestTo(name: string): readonly string[] {
  const resolution = resolveRegion(name, gazetteer);
  return resolution.outcome === "unknown" ? resolution.nearest : [];
}

describe("resolveRegion finds", () => {
  it.each([
    ["a place", "Dresden", "place 14612000"],
    ["a place without umlauts", "Koeln", "place 05315000"],
    ["a place in capitals", "KÖLN", "place 05315000"],
    ["a place with its addition", "Halle (Saale)", "place 15002000"],
    ["a place with its addition in another form", "Halle/Saale", "place 15002000"],
    ["a place by its short name, if one place alone is called so", "Ludwigshafen", "place 07314000"],
    ["a place by an English name", "Munich", "place 09162000"],
    ["a place by name and Land", "Neukirchen (Hessen)", "place 06634017"],
    ["a place by name and code of the Land", "Neukirchen (HE)", "place 06634017"],
    ["a place by name and Kreis", "Neukirchen (Schwalm-Eder-Kreis)", "place 06634017"],
    ["a place called by its title", "Stadt Köln", "place 05315000"],
    ["a place called by a longer title", "Landeshauptstadt Dresden", "place 14612000"],
    ["a place of whose name the title is a part", "Stadt Wehlen", "place 14628370"],
    ["a Land", "Sachsen", "land 14"],
    ["a Land without hyphen", "Baden Wuerttemberg", "land 08"],
    ["a Land by its code", "SN", "land 14"],
    ["a Land by its ISO code", "DE-SN", "land 14"],
    ["a Kreis", "Landkreis Stade", "kreis 03359"],
    ["a Kreis under the form that is not official", "Landkreis Stormarn", "kreis 01062"],
    ["a Kreis without „Landkreis“ when no place is called so", "Nordwestmecklenburg", "kreis 13074"],
    ["the town and not the Kreis of the same name", "Stade", "place 03359038"],
    ["the city and not the Landkreis around it", "München", "place 09162000"],
    ["a Kreis by its earlier name", "Stadtverband Saarbrücken", "kreis 10041"],
    ["the whole of Germany", "bundesweit", "nationwide"],
  ])("%s: %s", (_what, name, meaning) => {
    expect(meaningOf(name)).toBe(meaning);
  });

  it.each([
    ["the AGS of a municipality", "14612000", "place 14612000"],
    ["an AGS whose leading zero YAML dropped", "5315000", "place 05315000"],
    ["the 12-digit ARS of a kreisfreie Stadt", "146120000000", "place 14612000"],
    ["the 12-digit ARS of a municipality of a Verbandsgemeinde", "071415003029", "place 07141029"],
    ["an ARS whose leading zero YAML dropped", "71415003029", "place 07141029"],
    ["the 9-digit ARS of a Verbandsgemeinde", "071415003", "place 071415003"],
    ["the 12-digit ARS of a Verbandsgemeinde", "071415003000", "place 071415003"],
    ["the key of a Kreis", "07141", "kreis 07141"],
    ["the 12-digit ARS of a Kreis", "071410000000", "kreis 07141"],
    ["the key of a Land", "14", "land 14"],
  ])("%s: %s", (_what, key, meaning) => {
    expect(meaningOf(key)).toBe(meaning);
  });

  it.each(["Diez", "Kaisersesch", "Montabaur", "Weißenthurm"])("the Verbandsgemeinde %s beside its town", (name) => {
    expect(meaningOf(name)).toMatch(/^place \d{8}$/);
    expect(meaningOf(`Verbandsgemeinde ${name}`)).toMatch(/^place \d{9}$/);
    expect(meaningOf(`VG ${name}`)).toBe(meaningOf(`Verbandsgemeinde ${name}`));
  });

  it.each(["Berlin", "Hamburg", "Bremen"])("%s as a place that lies in a Land of the same name", (name) => {
    const resolution = resolveRegion(name, gazetteer);
    expect(resolution).toMatchObject({
      outcome: "found",
      region: { kind: "place", name, land: { kind: "land", name } },
    });
  });
});

describe("resolveRegion asks back", () => {
  it("which of two cities is meant", () => {
    expect(candidatesOf("Frankfurt")).toEqual(["place 06412000", "place 12053000"]);
  });

  it("whether a village or the city that everybody calls so is meant", () => {
    expect(candidatesOf("Halle")).toContain("place 15002000");
    expect(candidatesOf("Halle").length).toBeGreaterThan(1);
  });

  it("whether the only village of that name or a larger town with an addition is meant", () => {
    expect(candidatesOf("Mülheim")).toEqual(["place 07231090", "place 05117000"]);
  });

  it("which place is meant when only a title stands before the name", () => {
    expect(candidatesOf("Stadt Frankfurt")).toEqual(candidatesOf("Frankfurt"));
    expect(meaningOf("Stadt Sachsen")).toBe("unknown");
  });

  it("which of many villages is meant", () => {
    expect(candidatesOf("Neukirchen")).toEqual(expect.arrayContaining(["place 06634017", "place 14521410"]));
  });

  it("with near names when it knows none, the likeliest first", () => {
    expect(nearestTo("Sachen")[0]).toBe("Sachsen");
    expect(nearestTo("Drseden")[0]).toBe("Dresden");
    expect(nearestTo("Thüringn")).toEqual(["Thüringen"]);
    expect(nearestTo("Entenhausen an der Knatter")).toEqual([]);
  });

  it.each(["", "x", "99", "99999999", "999999999999", "(Hessen)", "Dresden (Hessen)"])(
    "when there is no such region: %s",
    (name) => {
      expect(meaningOf(name)).toBe("unknown");
    },
  );
});

describe("unambiguousName", () => {
  const regions = [...gazetteer.byKey.values()];

  it("gives every region of the gazetteer a name that means it alone", () => {
    expect(regions.filter((region) => meaningOf(unambiguousName(region, gazetteer)) !== shown(region))).toEqual([]);
  });

  it("still means it alone without umlauts and in capitals", () => {
    const rewritten = fc.constantFrom(
      (name: string) => name.toUpperCase(),
      (name: string) => name.replace(/ä/g, "ae").replace(/ö/g, "oe").replace(/ü/g, "ue").replace(/ß/g, "ss"),
    );
    fc.assert(
      fc.property(fc.constantFrom(...regions), rewritten, (region, rewrite) => {
        expect(meaningOf(rewrite(unambiguousName(region, gazetteer)))).toBe(shown(region));
      }),
      { numRuns: 500 },
    );
  });

  it("falls back on the official key for very few places only", () => {
    expect(regions.filter((region) => unambiguousName(region, gazetteer) === region.key).length).toBeLessThan(10);
  });
});
