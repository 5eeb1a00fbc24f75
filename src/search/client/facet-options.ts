import type { Facet } from "../facets.ts";

/** One value that a reader can filter by. */
export interface FacetOption {
  readonly value: string;
  readonly name: string;
  /** How many hits it has under all other filters. */
  readonly count: number;
  readonly isChosen: boolean;
}

const collator = new Intl.Collator("de");

/** The values of a facet that lead to hits, and those that are chosen; Länder by name, all others most hits first. */
export function facetOptions(
  facet: Facet,
  names: Readonly<Record<string, string>>,
  counts: Readonly<Record<string, number>>,
  chosen: readonly string[],
): readonly FacetOption[] {
  const byName = (a: FacetOption, b: FacetOption): number => collator.compare(a.name, b.name);
  return Object.entries(names)
    .map(([value, name]) => ({ value, name, count: counts[value] ?? 0, isChosen: chosen.includes(value) }))
    .filter(({ count, isChosen }) => count > 0 || isChosen)
    .sort((a, b) => (facet === "land" ? byName(a, b) : b.count - a.count || byName(a, b)));
}
