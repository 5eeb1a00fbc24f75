import type { Entry } from "../content/entry.ts";
import type { FurtherWords } from "./record.ts";
import type { SearchWords } from "./search-words.ts";
import { synonymFinder } from "./synonyms.ts";
import { compoundSplitter, foldWord } from "./word-parts.ts";

const word = /\p{L}[\p{L}\d]*(?:-\p{L}[\p{L}\d]*)*/gu;

/** All that a reader can read of an entry, as plain text. */
export function textOf({ kicker, title, teaser, body }: Entry): string {
  return [kicker, title, teaser, body.replace(/<[^>]+>/g, " ")].join(". ").replace(/&[a-z]+;/g, " ");
}

/** "faser" as "Faser". */
function asNoun(part: string): string {
  return part.charAt(0).toUpperCase() + part.slice(1);
}

/** The nouns of a text: capitalised words that do not begin a sentence. */
function nounsOf(text: string): readonly string[] {
  return [...text.matchAll(/(?<=[\p{Ll}\d,] )\p{Lu}\p{Ll}{2,}(?!\p{L})/gu)].map(([noun]) => noun);
}

// The same for every volume, and for the words that are suggested.
const nounsOfEntries = new WeakMap<Entry, readonly string[]>();

/**
 * The nouns of an entry, each once.
 * @param known those that were found in it before, so that it need not be searched again
 */
export function nounsIn(entry: Entry, known?: readonly string[]): readonly string[] {
  const nouns = nounsOfEntries.get(entry) ?? known ?? [...new Set(nounsOf(textOf(entry)))];
  nounsOfEntries.set(entry, nouns);
  return nouns;
}

/** What kind of region a name means: "Städteregion Aachen". */
const kindOfRegion = /^(?:Landkreis|Kreis|Region|Städteregion|Regionalverband|Verbandsgemeinde)$/;

/** The words of the names of all places, since "Freiburg" is no castle; of "Neustadt am Rübenberge" also "Rübenberge". */
function placeNamesOf(entries: readonly Entry[]): readonly string[] {
  const places = entries.flatMap((entry) => [...entry.localities, ...entry.kreise, ...entry.lands]);
  const names = places.flatMap(({ name }) => [...name.matchAll(/\p{Lu}\p{Ll}+/gu)].map(([part]) => part));
  return [...new Set(names)].filter((name) => !kindOfRegion.test(name));
}

/**
 * Given all entries and the editors' list, returns a function that takes a word apart against the archive's own nouns
 * and the list: all its parts, and those of its pieces between hyphens.
 */
export function wordPartsIn(entries: readonly Entry[], words: SearchWords): (word: string) => readonly string[] {
  const nouns = new Set(entries.flatMap((entry) => nounsIn(entry)));
  const split = compoundSplitter([...nouns, ...words.parts], [...words.never_split, ...placeNamesOf(entries)]);
  const memo = new Map<string, readonly string[]>();

  /** The parts of a word and the parts of those: "Glasfaseranschluss" has "Glasfaser", and that has "Faser". */
  function partsWithin(compound: string): readonly string[] {
    return split(compound).flatMap((part) => [part, ...partsWithin(asNoun(part))]);
  }

  return (compound) => {
    const known = memo.get(compound);
    if (known) return known;
    const pieces = compound.split("-");
    const parts = pieces.flatMap((piece) => (piece.length >= 7 ? partsWithin(piece) : []));
    const all = pieces.length > 1 ? [...pieces.filter((piece) => piece.length >= 3), ...parts] : parts;
    memo.set(compound, all);
    return all;
  };
}

/**
 * Given all entries and the editors' list, returns a function that finds the further words of one entry: the parts of
 * its compounds, and the synonyms of what it says.
 */
export function furtherWordsIn(entries: readonly Entry[], words: SearchWords): (entry: Entry) => FurtherWords {
  const partsOf = wordPartsIn(entries, words);
  const synonymsOf = synonymFinder(words.synonyms);
  const memo = new Map<string, string>();
  const fold = (text: string): string => {
    const folded = memo.get(text) ?? foldWord(text);
    memo.set(text, folded);
    return folded;
  };
  return (entry) => {
    const text = textOf(entry);
    const found = [...new Set(text.match(word))];
    const own = new Set(found.map(fold));
    const parts = new Set(found.flatMap(partsOf).filter((part) => !own.has(fold(part))));
    return { parts: [...parts], synonyms: synonymsOf(text, found) };
  };
}
