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

/** The nouns of a text: capitalised words that do not begin a sentence. */
export function nounsOf(text: string): readonly string[] {
  return [...text.matchAll(/(?<=[\p{Ll}\d,] )\p{Lu}\p{Ll}{2,}(?!\p{L})/gu)].map(([noun]) => noun);
}

/**
 * Given all entries and the editors' list, returns a function that finds the further words of one entry: the parts of
 * its compounds, taken apart against the archive's own nouns and the list, and the synonyms of what it says.
 */
export function furtherWordsIn(entries: readonly Entry[], words: SearchWords): (entry: Entry) => FurtherWords {
  const nouns = new Set(entries.flatMap((entry) => nounsOf(textOf(entry))));
  // "Freiburg" is no castle.
  const names = entries.flatMap((entry) =>
    [...entry.localities, ...entry.kreise, ...entry.lands].map(({ name }) => name),
  );
  const split = compoundSplitter([...nouns, ...words.parts], [...words.never_split, ...names]);
  const synonymsOf = synonymFinder(words.synonyms);
  const memo = new Map<string, readonly string[]>();

  /** The parts of a word and the parts of those: "Glasfaseranschluss" has "Glasfaser", and that has "Faser". */
  function partsWithin(compound: string): readonly string[] {
    return split(compound).flatMap((part) => [part, ...partsWithin(part)]);
  }

  /** The parts of a word; of "Gebärdensprach-Avatar" also those between hyphens. */
  function partsOf(compound: string): readonly string[] {
    const known = memo.get(compound);
    if (known) return known;
    const pieces = compound.split("-");
    const parts = pieces.flatMap((piece) => (piece.length >= 7 ? partsWithin(piece) : []));
    const all = pieces.length > 1 ? [...pieces.filter((piece) => piece.length >= 3), ...parts] : parts;
    memo.set(compound, all);
    return all;
  }

  return (entry) => {
    const text = textOf(entry);
    const found = [...new Set([...text.matchAll(word)].map(([match]) => match))];
    const own = new Set(found.map((match) => foldWord(match)));
    const parts = new Set(found.flatMap(partsOf).filter((part) => !own.has(foldWord(part))));
    return { parts: [...parts], synonyms: synonymsOf(text, found) };
  };
}
