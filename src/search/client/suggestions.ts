import { distance } from "fastest-levenshtein";
import { facets } from "../facets.ts";
import type { SearchNames } from "../names.ts";
import { foldWord } from "../word-parts.ts";
import { withoutPunctuation } from "./query.ts";
import { spellingsOf } from "./word-forms.ts";

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

/**
 * Words of the archive and of all names, by their folded forms; written as in names where they stand in one. Names of several
 * words are there in one piece as well: "regioit" may mean "regio iT".
 */
function knownWords(names: SearchNames, vocabulary: readonly string[]): ReadonlyMap<string, string> {
  const allNames = facets.flatMap((facet) => Object.values(names[facet]));
  const ofNames = allNames.flatMap((name) => name.split(/[\s,()/]+/));
  const inOnePiece = allNames.filter((name) => /^\S+( \S+){1,2}$/.test(name));
  return new Map([
    ...inOnePiece.map((name) => [foldWord(withoutPunctuation(name.replaceAll(" ", ""))), name] as const),
    ...[...vocabulary, ...ofNames].filter(({ length }) => length >= 4).map((word) => [foldWord(word), word] as const),
  ]);
}

interface Near {
  readonly form: string;
  readonly errors: number;
}

/**
 * The known words of which at most a third of the letters differ, nearest first; none if the word itself is known, and
 * only itself if it is written in several.
 */
function nearest(word: string, known: ReadonlyMap<string, string>): readonly Near[] {
  if (word.length < 4) return [];
  const spellings = spellingsOf(word);
  const same = spellings.flatMap((spelling) => known.get(spelling) ?? []);
  if (same.length > 0) {
    return same.filter((form) => form.includes(" ")).map((form) => ({ form, errors: 0 }));
  }
  const limit = Math.max(1, Math.floor(word.length / 3.5));
  return [...known]
    .map(([folded, form]) => ({ form, errors: Math.min(...spellings.map((spelling) => distance(spelling, folded))) }))
    .filter(({ errors }) => errors <= limit)
    .sort((a, b) => a.errors - b.errors)
    .slice(0, atMost);
}
