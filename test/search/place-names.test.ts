import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { placeNames } from "../../src/search/place-names.ts";
import { gazetteer } from "../builders/reference.ts";

describe("the names of all places", () => {
  const { folder, files } = placeNames(gazetteer);

  it("stand in one file for each letter, whose address says what is in them", () => {
    expect(folder).toMatch(/^\/suche\/orte\.[0-9a-f]{10}\/$/);
    expect(files.map(({ address }) => address.slice(folder.length)).sort()).toEqual(
      [..."abcdefghijklmnopqrstuvwxyz"].filter((letter) => letter !== "y").map((letter) => `${letter}.json`),
    );
  });

  it("are light enough for phones", () => {
    for (const { json } of files) expect(gzipSync(json).length).toBeLessThan(12_000);
  });

  it("come with the Länder in which places of that name lie", () => {
    const h = JSON.parse(files.find(({ address }) => address.endsWith("/h.json"))?.json ?? "{}");
    expect(h["Halle"]).toEqual(expect.arrayContaining(["nordrhein-westfalen", "sachsen-anhalt"]));
    expect(h["Halle (Saale)"]).toEqual(["sachsen-anhalt"]);
  });
});
