import { type Facet, type FacetCounts, facets } from "../facets.ts";
import type { SearchNames } from "../names.ts";
import { firstHolding } from "./holding.ts";
import type { PagefindAnswer, PagefindCounts, PagefindFilter, PagefindHit } from "./pagefind.ts";
import { periodFilter, touches, type Years } from "./period.ts";
import { placesNamed } from "./places.ts";
import { parseQuery } from "./query.ts";
import { type Limit, limitsOf, type Order, orderOf, type SearchState, withoutLimit } from "./state.ts";
import { holdsBeginnings } from "./verify.ts";
import type { Volume } from "./volumes.ts";

/** So many of the best hits are looked at to put those first that are meant. */
const lookedAt = 100;

/** What has been found, without the texts of the hits. */
export interface Findings {
  readonly hits: readonly PagefindHit[];
  /** Where nothing was found: how much there would be without one of the limits. */
  readonly without: readonly { readonly limit: Limit; readonly total: number }[];
}

/** Searches all volumes for what a reader asks for; by relevance, reports from places that the query names come first. */
export async function find(
  volumes: readonly Volume[],
  state: SearchState,
  names: Pick<SearchNames, "ort" | "land">,
): Promise<Findings> {
  const years = yearsOf(volumes);
  const all = await askAll(volumes, state, years);
  const order = orderOf(state);
  const inOrder = merged(all, order);
  const hits = order === "neueste" ? inOrder : await meantFirst(placesFirst(inOrder, await namedHits()));

  /** What holds the words of the query comes before what only begins like them. */
  async function meantFirst(ranked: readonly PagefindHit[]): Promise<readonly PagefindHit[]> {
    const words = parseQuery(state.q)?.words ?? [];
    if (words.length === 0) return ranked;
    const best = ranked.slice(0, lookedAt);
    // As many texts as are shown first are loaded anyway.
    const holding = await firstHolding(best, words, holdsBeginnings, { enough: 3, atFirst: 10 });
    return [...holding, ...ranked.filter((hit) => !holding.includes(hit))];
  }

  /** The identifiers of the hits from places that the query names. */
  async function namedHits(): Promise<ReadonlySet<string>> {
    const named = placesNamed(parseQuery(state.q)?.words ?? [], names).filter(
      ({ facet }) => state.chosen[facet].length === 0,
    );
    const answers = await Promise.all(
      named.map(({ facet, values }) =>
        askAll(volumes, { ...state, chosen: { ...state.chosen, [facet]: values } }, years),
      ),
    );
    return new Set(answers.flat().flatMap(({ results }) => results.map(({ id }) => id)));
  }

  return { hits, without: hits.length > 0 ? [] : await totalsWithoutLimits(volumes, state, years) };
}

/**
 * Counts what the values of all facets would give. It needs a part of the index that the hits themselves do not need,
 * unless everything is asked for.
 * @param all the counts of the whole archive
 */
export async function count(volumes: readonly Volume[], state: SearchState, all: FacetCounts): Promise<FacetCounts> {
  if (!parseQuery(state.q) && limitsOf(state).length === 0) return all;
  const years = yearsOf(volumes);
  await Promise.all(volumes.map((volume) => volume.loadCounts()));
  const [answers, ...others] = await Promise.all([
    askAll(volumes, state, years),
    ...facets.map((facet) =>
      state.chosen[facet].length > 0 ? askAll(volumes, withoutLimit(state, facet), years) : undefined,
    ),
  ]);
  const counts = facets.map((facet, index) => [facet, countsOf(others[index] ?? answers, facet)] as const);
  return Object.fromEntries(counts) as FacetCounts; // one for each facet
}

async function totalsWithoutLimits(
  volumes: readonly Volume[],
  state: SearchState,
  years: Years,
): Promise<Findings["without"]> {
  const totals = limitsOf(state).map(async (limit) => {
    const answers = await askAll(volumes, withoutLimit(state, limit), years);
    return { limit, total: answers.reduce((sum, { results }) => sum + results.length, 0) };
  });
  return (await Promise.all(totals)).filter(({ total }) => total > 0);
}

/** The answers of all volumes, newest first. */
async function askAll(
  volumes: readonly Volume[],
  state: SearchState,
  years: Years,
): Promise<readonly PagefindAnswer[]> {
  if (volumes.length === 0) return [];
  const query = parseQuery(state.q);
  const filter = filterOf(state, years);
  const order = orderOf(state);
  const concerned = volumes.filter((volume) => touches(state.von, state.bis, volume));
  return await Promise.all(concerned.map((volume) => volume.ask(query, filter, order)));
}

/** Values of a facet are alternatives; facets and period must all be right. */
function filterOf({ chosen, von, bis }: SearchState, years: Years): PagefindFilter {
  const values = facets.flatMap((facet) =>
    chosen[facet].length > 0 ? [[facet, { any: chosen[facet] }] as const] : [],
  );
  return { ...Object.fromEntries(values), ...periodFilter(von, bis, years) };
}

/**
 * The hits of all volumes in one order. Volumes do not overlap in time, so that newest first is one after another; by
 * relevance the newer volume comes first where scores are equal.
 */
function merged(answers: readonly PagefindAnswer[], order: Order): readonly PagefindHit[] {
  const hits = answers.flatMap(({ results }) => results);
  return order === "neueste" ? hits : hits.sort((a, b) => b.score - a.score);
}

/** The numbers of hits by value of one facet, summed over volumes. */
function countsOf(
  answers: readonly { readonly filters: PagefindCounts }[],
  facet: Facet,
): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const { filters } of answers) {
    for (const [value, count] of Object.entries(filters[facet] ?? {})) sums[value] = (sums[value] ?? 0) + count;
  }
  return sums;
}

/** The same hits, those of a set before the others. */
function placesFirst(hits: readonly PagefindHit[], named: ReadonlySet<string>): readonly PagefindHit[] {
  return named.size === 0
    ? hits
    : [...hits.filter(({ id }) => named.has(id)), ...hits.filter(({ id }) => !named.has(id))];
}

export function yearsOf(volumes: readonly Years[]): Years {
  return {
    first: Math.min(...volumes.map(({ first }) => first)),
    last: Math.max(...volumes.map(({ last }) => last)),
  };
}
