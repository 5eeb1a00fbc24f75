// Where no word of the index matches, Pagefind falls back to the longest one that begins the query ("Bürgerkrieg" finds
// "Bürger"), and words without even that it passes over; stems are short, so that "Regen" finds "Region". So hits have to show
// that they hold what was asked for.
import { withoutPunctuation } from "./query.ts";
import { beginsWith, isFormOf, readWord, type Umlauts, type Word } from "./word-forms.ts";

/** How texts hold the words of a query: all in some form, or the last one only as the beginning of a word. */
export type Holding = "forms" | "beginning";

/** How words have to be held. */
export interface HoldingRules {
  /** Whether the last word may be one that the reader is still typing. */
  readonly mayBegin: boolean;
  readonly umlauts?: Umlauts;
}

/**
 * Says how texts hold all words of a query; undefined when they do not.
 * @param synonyms of what the texts say: who looks for a Halle means no Hallenbad, so that of these more than a beginning is typed
 */
export function holdingOf(
  words: readonly string[],
  texts: readonly string[],
  { mayBegin, umlauts = "folded" }: HoldingRules,
  synonyms: readonly string[] = [],
): Holding | undefined {
  const searched = words.map(readWord);
  const ofTexts = readTexts(texts);
  const ofSynonyms = readTexts(synonyms);
  const isHeld = (word: Word): boolean => [...ofTexts, ...ofSynonyms].some((held) => isFormOf(held, word, umlauts));
  const [last] = searched.slice(-1);
  if (!last || !searched.slice(0, -1).every(isHeld)) return undefined;
  if (isHeld(last)) return "forms";
  const begins = (held: Word): boolean => beginsWith(held, last, umlauts);
  const isBegun = ofTexts.some(begins) || ofSynonyms.some((held) => isNearlyWhole(last, held) && begins(held));
  return mayBegin && isBegun ? "beginning" : undefined;
}

/** Reports are looked at again and again while somebody types. */
const textsRead = new WeakMap<readonly string[], readonly Word[]>();

function readTexts(texts: readonly string[]): readonly Word[] {
  const read = textsRead.get(texts) ?? wordsOf(texts).map(readWord);
  textsRead.set(texts, read);
  return read;
}

function isNearlyWhole(typed: Word, whole: Word): boolean {
  return typed.withUmlauts.length >= whole.withUmlauts.length * 0.75;
}

/** More pieces than a compound has: an address. */
const piecesAtMost = 6;

/** Between the pieces of a compound: hyphens and the like, or a capital letter inside ("LiebeLeipzig", but no "RegMo"). */
const seam = /[^\p{L}\p{N}\p{M}]+|(?<=\p{L}\p{Ll}{3})(?=\p{Lu}\p{Ll}{3})/u;

/** The words of texts, compounds with seams also in one piece: "E-Akte" gives "EAkte", "E" and "Akte". */
function wordsOf(texts: readonly string[]): readonly string[] {
  const words = new Set<string>();
  for (const text of texts) {
    for (const stretch of text.split(/\s+/)) {
      words.add(withoutPunctuation(stretch));
      const pieces = stretch.split(seam).filter(Boolean);
      for (const run of runsOf(pieces.slice(0, piecesAtMost))) words.add(run.join(""));
    }
  }
  words.delete("");
  return [...words];
}

/** All stretches of neighbours: of "a b c" these are "a", "a b", "a b c", "b", "b c", "c". */
export function runsOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return items.flatMap((_, start) => items.slice(start).map((_item, index) => items.slice(start, start + index + 1)));
}
