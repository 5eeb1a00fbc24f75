import type { Facet } from "../facets.ts";
import type { SearchNames } from "../names.ts";
import { foldWord } from "../word-parts.ts";

/** What a query names of the values of one facet. */
export interface NamedPlaces {
  readonly facet: Facet;
  readonly values: readonly string[];
}

/**
 * The places and Länder that a query names by all words of their names: "ki stade" names Stade. To the index "Stade" is
 * just the beginning of "Stadt"; a reader who types it means the place.
 */
export function placesNamed(
  words: readonly string[],
  names: Pick<SearchNames, "ort" | "land">,
): readonly NamedPlaces[] {
  const typed = new Set(words.map(foldWord));
  const isNamed = (name: string): boolean =>
    name.split(/[^\p{L}\p{N}]+/u).every((word) => word === "" || typed.has(foldWord(word)));
  return (["ort", "land"] as const)
    .map((facet) => ({
      facet,
      values: Object.keys(names[facet]).filter((value) => isNamed(names[facet][value] ?? value)),
    }))
    .filter(({ values }) => values.length > 0);
}
