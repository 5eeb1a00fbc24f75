import { type FacetCounts, facets } from "../facets.ts";
import type { PagefindHit } from "./pagefind.ts";
import { parseQuery } from "./query.ts";
import { noWords, type Places, search } from "./search-volumes.ts";
import { type Limit, limitsOf, type SearchState, withoutLimit } from "./state.ts";
import type { Volume } from "./volumes.ts";
import type { Umlauts } from "./word-forms.ts";

/** What has been found, without the texts of the hits. */
export interface Findings {
  readonly hits: readonly PagefindHit[];
  /** How they hold the words. */
  readonly umlauts: Umlauts;
  /** Where nothing was found: how much there would be without one of the limits. */
  readonly without: readonly { readonly limit: Limit; readonly total: number }[];
}

/**
 * Searches all volumes for what a reader asks for. By relevance, reports from places that the query names come first;
 * then what holds its only word before what holds words that begin like it; then the higher score.
 */
export async function find(
  volumes: readonly Volume[],
  state: SearchState,
  names: Places,
  vocabulary = noWords,
): Promise<Findings> {
  const { hits, umlauts } = await search({ volumes, state, vocabulary }, names);
  if (hits.length > 0) return { hits, umlauts, without: [] };
  const totals = limitsOf(state).map(async (limit) => {
    const { hits: others } = await search({ volumes, state: withoutLimit(state, limit), vocabulary }, names);
    return { limit, total: others.length };
  });
  return { hits, umlauts, without: (await Promise.all(totals)).filter(({ total }) => total > 0) };
}

/**
 * Counts what the values of all facets would give. It needs a part of the index that the hits themselves do not need,
 * unless everything is asked for.
 * @param all the counts of the whole archive
 */
export async function count(
  volumes: readonly Volume[],
  state: SearchState,
  all: FacetCounts,
  vocabulary = noWords,
): Promise<FacetCounts> {
  if (!parseQuery(state.q) && limitsOf(state).length === 0) return all;
  await Promise.all(volumes.map((volume) => volume.loadCounts()));
  const [found, ...others] = await Promise.all([
    search({ volumes, state, vocabulary }),
    ...facets.map((facet) =>
      state.chosen[facet].length > 0 ? search({ volumes, state: withoutLimit(state, facet), vocabulary }) : undefined,
    ),
  ]);
  const counts = facets.map((facet, index) => [facet, (others[index] ?? found).counts[facet] ?? {}] as const);
  return Object.fromEntries(counts) as FacetCounts; // one for each facet
}
