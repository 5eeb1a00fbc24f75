import { distance } from "fastest-levenshtein";
import { facets } from "../facets.ts";
import type { SearchNames } from "../names.ts";
import { foldWord } from "../word-parts.ts";
import { withoutPunctuation } from "./query.ts";
import { spellingsOf } from "./verify.ts";

const atMost = 4;

/**
 * Given a query that finds nothing, returns queries that a reader may have meant: a word replaced by a near one.
 * @param vocabulary words of the archive
 */
export function suggestionsFor(typed: string, names: SearchNames, vocabulary: readonly string[]): readonly string[] {
  const known = knownWords(names, vocabulary);
  const words = typed.split(/\s+/).filter(Boolean);
  return words
    .flatMap((word, index) =>
      nearest(withoutPunctuation(word), known).map(({ form, errors }) => ({
        query: words.map((other, place) => (place === index ? form : other)).join(" "),
        errors,
      })),
    )
    .sort((a, b) => a.errors - b.errors)
    .slice(0, atMost)
    .map(({ query }) => query);
}

/** Words of the archive and of all names, by their folded forms; written as in names where they stand in one. */
function knownWords(names: SearchNames, vocabulary: readonly string[]): ReadonlyMap<string, string> {
  const ofNames = facets.flatMap((facet) => Object.values(names[facet])).flatMap((name) => name.split(/[\s,()/]+/));
  return new Map([...vocabulary, ...ofNames].filter((word) => word.length >= 4).map((word) => [foldWord(word), word]));
}

/** The known words of which at most a third of the letters differ, nearest first; none if the word itself is known. */
function nearest(
  word: string,
  known: ReadonlyMap<string, string>,
): readonly { readonly form: string; readonly errors: number }[] {
  const spellings = spellingsOf(word);
  if (word.length < 4 || spellings.some((spelling) => known.has(spelling))) return [];
  const limit = Math.max(1, Math.floor(word.length / 3.5));
  return [...known]
    .map(([folded, form]) => ({ form, errors: Math.min(...spellings.map((spelling) => distance(spelling, folded))) }))
    .filter(({ errors }) => errors <= limit)
    .sort((a, b) => a.errors - b.errors)
    .slice(0, atMost);
}
