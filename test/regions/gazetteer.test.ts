import { describe, expect, it } from "vitest";
import { createGazetteer, withoutAddition } from "../../src/regions/gazetteer.ts";
import { gazetteer } from "../builders/reference.ts";

const localities = [...gazetteer.byKey.values()].filter((region) => region.kind !== "land");
const places = localities.filter((region) => region.kind === "place");

describe("the real gazetteer", () => {
  it("has the 16 Länder, each at its own place of the tile map", () => {
    expect(gazetteer.lands).toHaveLength(16);
    for (const property of ["key", "code", "nuts", "slug"] as const) {
      expect(new Set(gazetteer.lands.map((land) => land[property])).size).toBe(16);
    }
    expect(new Set(gazetteer.lands.map(({ tile }) => `${tile.column}/${tile.row}`)).size).toBe(16);
  });

  it("gives every place and Kreis an address of its own", () => {
    const slugs = new Map<string, string>();
    const shared = localities.filter(({ slug, key }) => slugs.has(slug) || !slugs.set(slug, key));
    expect(shared).toEqual([]);
    expect(localities.filter(({ slug }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([]);
  });

  it("knows the Kreis of every place but the kreisfreie Städte, whose keys end in 000", () => {
    expect(places.filter(({ kreis, key }) => kreis === undefined && !key.endsWith("000"))).toEqual([]);
    expect(places.filter(({ kreis, key }) => kreis !== undefined && !key.startsWith(kreis.key))).toEqual([]);
  });

  it("puts every place and Kreis into the Land of its key", () => {
    expect(localities.filter(({ key, land }) => !key.startsWith(land.key))).toEqual([]);
    expect(places.filter(({ kreis, land }) => kreis !== undefined && kreis.land !== land)).toEqual([]);
  });

  it("has places in every Land, and all of the larger cities", () => {
    expect(new Set(places.map(({ land }) => land.code)).size).toBe(16);
    const large = places.filter(({ population }) => (population ?? 0) > 500_000).map(({ name }) => name);
    expect(large).toEqual(
      expect.arrayContaining([
        ...["Berlin", "Hamburg", "München", "Köln", "Frankfurt am Main", "Stuttgart", "Düsseldorf"],
        ...["Leipzig", "Dortmund", "Essen", "Bremen", "Dresden", "Hannover", "Nürnberg"],
      ]),
    );
  });
});

describe("withoutAddition", () => {
  it.each([
    ["Frankfurt am Main", "Frankfurt"],
    ["Halle (Saale)", "Halle"],
    ["Röbel/Müritz", "Röbel"],
    ["Neustadt an der Weinstraße", "Neustadt"],
    ["Bad Homburg vor der Höhe", "Bad Homburg"],
    ["Dresden", "Dresden"],
  ])("calls %s %s", (name, short) => {
    expect(withoutAddition(name)).toBe(short);
  });
});

describe("createGazetteer", () => {
  const header = "key\tname\tkreis\tpopulation\tlat\tlon\n";
  const states = [{ key: "14", code: "SN", nuts: "DED", name: "Sachsen", tile: [4, 4] as const }];
  const nothing = { municipalities: [], associations: [], aliases: {} };

  it("refuses a municipality in no Land", () => {
    expect(() => createGazetteer(`${header}99000000\tNirgends\t\t1\t0\t0\n`, states, nothing)).toThrow("99000000");
  });

  it("leaves out the aliases of a place that it does not know", () => {
    const { byName } = createGazetteer(header, states, { ...nothing, aliases: { "14612000": ["Elbflorenz"] } });
    expect(byName.has("elbflorenz")).toBe(false);
  });

  it("lets the hand-kept file correct a name of the generated table", () => {
    const table = `${header}14612000\tDresden-Mitte\t\t1000\t0\t0\n`;
    const corrected = { ...nothing, municipalities: [{ key: "14612000", name: "Dresden" }] };
    expect(createGazetteer(table, states, corrected).byKey.get("14612000")).toMatchObject({
      name: "Dresden",
      population: 1000,
    });
  });
});
