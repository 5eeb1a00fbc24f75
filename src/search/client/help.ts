import { type Findings, find } from "./find.ts";
import { type KnownPlace, knownPlaces } from "./known-place.ts";
import { isReversed } from "./period.ts";
import { parseQuery } from "./query.ts";
import { isUnsearchable, limitsOf, type SearchState, withoutLimits } from "./state.ts";
import { suggestionsFor } from "./suggestions.ts";
import type { OpenArchive } from "./use-archive.ts";

/** Ways on for a reader who has found nothing; each leads to hits. */
export interface Help {
  readonly suggestions: readonly SearchState[];
  /** How much there is without all filters, where it helps to give them all up and does not help to give up one. */
  readonly withoutAll: number;
  /** How much there is without one of several words. */
  readonly withoutWord: readonly { readonly word: string; readonly state: SearchState; readonly total: number }[];
  /** A place that the words name, from which there is no report. */
  readonly place: KnownPlace | undefined;
}

/** Nobody names more words of which one is too much, and each is tried out. */
const wordsAtMost = 6;

/** Looks for ways on from a search that has found nothing, and tries them out. */
export async function helpFor(
  { volumes, names, vocabulary, placesByName }: OpenArchive,
  state: SearchState,
  { without }: Findings,
): Promise<Help> {
  const totalOf = async (tried: SearchState): Promise<number> =>
    (await find(volumes, tried, names, vocabulary)).hits.length;
  const isLimited = limitsOf(state).length > 0;
  const total = isLimited ? await totalOf(withoutLimits(state)) : 0;
  const withoutAll = without.length > 0 ? 0 : total;
  // Words that find something under other filters, or in a period that does not end before it begins, are no errors.
  if (state.q === "" || total > 0 || isReversed(state.von, state.bis)) return { ...noHelp, withoutAll };

  const [withoutWord, place] = await Promise.all([withoutOneWord(), placeWithoutReports()]);
  if (place) return { ...noHelp, withoutAll, withoutWord, place };
  const suggested = suggestionsFor(state.q, names, await vocabulary()).map((q) => ({ ...state, q }));
  const under = await having(suggested, totalOf);
  const suggestions = under.length > 0 || !isLimited ? under : await having(suggested.map(withoutLimits), totalOf);
  return { suggestions, withoutAll, withoutWord, place };

  async function withoutOneWord(): Promise<Help["withoutWord"]> {
    const words = state.q.split(/\s+/).filter(Boolean);
    if (words.length < 2 || words.length > wordsAtMost || parseQuery(state.q)?.isPhrase) return [];
    const tried = words.map(async (word, place) => {
      const shorter = { ...state, q: words.filter((_, index) => index !== place).join(" ") };
      return { word, state: shorter, total: isUnsearchable(shorter) ? 0 : await totalOf(shorter) };
    });
    return (await Promise.all(tried)).filter((one) => one.total > 0);
  }

  async function placeWithoutReports(): Promise<KnownPlace | undefined> {
    for (const known of await knownPlaces(state.q, names, placesByName)) {
      if ((await totalOf({ ...withoutLimits(state), q: known.name })) === 0) return known;
    }
    return undefined;
  }
}

const noHelp: Help = { suggestions: [], withoutAll: 0, withoutWord: [], place: undefined };

/** Those states that lead to hits. */
async function having(
  states: readonly SearchState[],
  totalOf: (state: SearchState) => Promise<number>,
): Promise<readonly SearchState[]> {
  const totals = await Promise.all(states.map(totalOf));
  return states.filter((_, index) => (totals[index] ?? 0) > 0);
}
