import type { SearchNames } from "../names.ts";
import { type Findings, find, type Vocabulary } from "./find.ts";
import { isReversed } from "./period.ts";
import { limitsOf, type SearchState, withoutLimits } from "./state.ts";
import { suggestionsFor } from "./suggestions.ts";
import type { Volume } from "./volumes.ts";

/** Ways on for a reader who has found nothing; each leads to hits. */
export interface Help {
  readonly suggestions: readonly SearchState[];
  /** How much there is without all filters, where it helps to give them all up and does not help to give up one. */
  readonly withoutAll: number;
}

/** Looks for ways on from a search that has found nothing, and tries them out. */
export async function helpFor(
  volumes: readonly Volume[],
  state: SearchState,
  names: SearchNames,
  { without }: Findings,
  vocabulary: Vocabulary,
): Promise<Help> {
  const totalOf = async (tried: SearchState): Promise<number> =>
    (await find(volumes, tried, names, vocabulary)).hits.length;
  const isLimited = limitsOf(state).length > 0;
  const total = isLimited ? await totalOf(withoutLimits(state)) : 0;
  const withoutAll = without.length > 0 ? 0 : total;
  // Words that find something under other filters, or in a period that does not end before it begins, are no errors.
  if (state.q === "" || total > 0 || isReversed(state.von, state.bis)) return { suggestions: [], withoutAll };

  const suggested = suggestionsFor(state.q, names, await vocabulary()).map((q) => ({ ...state, q }));
  const under = await having(suggested, totalOf);
  const suggestions = under.length > 0 || !isLimited ? under : await having(suggested.map(withoutLimits), totalOf);
  return { suggestions, withoutAll };
}

/** Those states that lead to hits. */
async function having(
  states: readonly SearchState[],
  totalOf: (state: SearchState) => Promise<number>,
): Promise<readonly SearchState[]> {
  const totals = await Promise.all(states.map(totalOf));
  return states.filter((_, index) => (totals[index] ?? 0) > 0);
}
