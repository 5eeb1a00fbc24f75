import { describe, expect, it } from "vitest";
import { knownPlaces, withArticle } from "../../../src/search/client/known-place.ts";
import { placeNames } from "../../../src/search/place-names.ts";
import { gazetteer } from "../../builders/reference.ts";
import { names } from "./names.ts";

const { folder, files } = placeNames(gazetteer);
const asked: string[] = [];

async function placesByName(letter: string) {
  asked.push(letter);
  return JSON.parse(files.find(({ address }) => address === `${folder}${letter}.json`)?.json ?? "{}");
}

const named = async (typed: string) => await knownPlaces(typed, names, placesByName);

describe("a place from which there is no report", () => {
  it.each([
    ["Kassel", "Kassel", ["hessen"]],
    ["frankfurt am main", "Frankfurt am Main", ["hessen"]],
    ["Frankfurt", "Frankfurt", ["hessen", "brandenburg"]],
    ["Cyberangriff Kassel", "Kassel", ["hessen"]],
    ["koeln", "Köln", ["nordrhein-westfalen"]],
    ["Köln", "Köln", ["nordrhein-westfalen"]],
    ["Wetteraukreis", "Wetteraukreis", ["hessen"]],
    ["Landkreis Kassel", "Landkreis Kassel", ["hessen"]],
  ])("is known by „%s“", async (typed, name, lands) => {
    const [place] = await named(typed);
    expect(place?.name).toBe(name);
    expect([...(place?.lands ?? [])].sort()).toEqual([...lands].sort());
  });

  it("is none that has one, or that nobody knows", async () => {
    expect(await named("Dresden")).toEqual([]);
    expect(await named("Entenhausen")).toEqual([]);
    expect(await named('"!?"')).toEqual([]);
  });

  it("needs only the files of the letters that are typed", async () => {
    asked.length = 0;
    await named("Cyberangriff Kassel");
    expect(asked).toEqual(["c", "k"]);
  });

  it("has its name in a sentence", () => {
    expect(["Kassel", "Landkreis Kassel", "Wetteraukreis", "Verbandsgemeinde Diez"].map(withArticle)).toEqual([
      "Kassel",
      "dem Landkreis Kassel",
      "dem Wetteraukreis",
      "der Verbandsgemeinde Diez",
    ]);
  });
});
