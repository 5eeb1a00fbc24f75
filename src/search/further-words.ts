import type { Entry } from "../content/entry.ts";
import type { FurtherWords } from "./record.ts";
import type { SearchWords } from "./search-words.ts";
import { synonymFinder } from "./synonyms.ts";
import { synonymsByWord } from "./synonyms-by-word.ts";
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

/**
 * The nouns of a text: capitalised words that do not begin a sentence. Those that begin a compound with a hyphen have it, too,
 * since they need not be words of their own: "Gebärdensprach-" of "Gebärdensprach-Avatar".
 */
function nounsOf(text: string): readonly string[] {
  return [...text.matchAll(/(?<=[\p{Ll}\d,][ \u00a0])\p{Lu}\p{Ll}{2,}(?!\p{L})-?/gu)].map(([noun]) => noun);
}

/** Finds the nouns of an entry, each once. */
export type NounFinder = (entry: Entry) => readonly string[];

/**
 * A finder that looks through every entry but once: all volumes, and the words that are suggested, want the same nouns.
 * @param known says what was found in an entry before
 */
export function nounFinder(known: (entry: Entry) => readonly string[] | undefined = () => undefined): NounFinder {
  const found = new WeakMap<Entry, readonly string[]>();
  return (entry) => {
    const nouns = found.get(entry) ?? known(entry) ?? [...new Set(nounsOf(textOf(entry)))];
    found.set(entry, nouns);
    return nouns;
  };
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
export function wordPartsIn(
  entries: readonly Entry[],
  words: SearchWords,
  nounsIn = nounFinder(),
): (word: string) => readonly string[] {
  const nouns = new Set(entries.flatMap((entry) => nounsIn(entry).map((noun) => noun.replace("-", ""))));
  const split = compoundSplitter([...nouns, ...words.parts], [...words.never_split, ...placeNamesOf(entries)]);
  const partsOfParts = new Map<string, readonly string[]>();

  /** The parts of a word and the parts of those: "Glasfaseranschluss" has "Glasfaser", and that has "Faser". */
  function partsWithin(compound: string): readonly string[] {
    return split(compound).flatMap((part) => {
      // Words are many, but made of the same parts.
      const further = partsOfParts.get(part) ?? partsWithin(asNoun(part));
      partsOfParts.set(part, further);
      return [part, ...further];
    });
  }

  return (compound) => {
    const pieces = compound.split("-");
    const parts = pieces.flatMap((piece) => (piece.length >= 7 ? partsWithin(piece) : []));
    return pieces.length > 1 ? [...pieces.filter((piece) => piece.length >= 3), ...parts] : parts;
  };
}

/** A spelling of words in small letters without umlauts, and the entry in which it was met last. */
interface Spelling {
  metIn: Entry | undefined;
}

/** A word of texts, or a part of one. Entries are compared millions of times: marks take a tenth of the time of sets. */
interface KnownWord extends Spelling {
  readonly text: string;
  readonly spelling: Spelling;
}

/**
 * Given all entries and the editors' list, returns a function that finds the further words of one entry: the parts of
 * its compounds, and the synonyms of what it says.
 */
export function furtherWordsIn(
  entries: readonly Entry[],
  words: SearchWords,
  nounsIn = nounFinder(),
): (entry: Entry) => FurtherWords {
  const split = wordPartsIn(entries, words, nounsIn);
  const synonymsOf = synonymFinder(words.synonyms);
  const spellings = new Map<string, Spelling>();
  const known = new Map<string, KnownWord>();
  const parts = new Map<KnownWord, readonly KnownWord[]>();

  function wordOf(text: string): KnownWord {
    let one = known.get(text);
    if (one) return one;
    const folded = foldWord(text);
    const spelling = spellings.get(folded) ?? { metIn: undefined };
    spellings.set(folded, spelling);
    one = { text, spelling, metIn: undefined };
    known.set(text, one);
    return one;
  }

  function partsOf(compound: KnownWord): readonly KnownWord[] {
    const found = parts.get(compound) ?? split(compound.text).map(wordOf);
    parts.set(compound, found);
    return found;
  }

  return (entry) => {
    const text = textOf(entry);
    const own: KnownWord[] = [];
    for (const found of text.match(word) ?? []) {
      const one = wordOf(found);
      if (one.metIn !== entry) own.push(one);
      one.metIn = entry;
      one.spelling.metIn = entry;
    }
    const added: string[] = [];
    for (const compound of own) {
      for (const part of partsOf(compound)) {
        if (part.metIn !== entry && part.spelling.metIn !== entry) added.push(part.text);
        part.metIn = entry;
      }
    }
    const folded = foldWord(text);
    const synonyms = synonymsOf(
      folded,
      own.map((one) => one.text),
    );
    return { parts: added, synonyms: synonymsByWord(text, folded, synonyms, words.synonyms) };
  };
}
