import { beginningsIn } from "./beginnings.ts";

// German compounds, taken apart so that "Karte" finds "Bezahlkarte". Splitting against a vocabulary of known words
// follows Koehn and Knight, "Empirical Methods for Compound Splitting" (EACL 2003), with the fewest parts as the measure.

/** Letters that German puts between the parts of a compound: "Verwaltung-s-leistung", "Straße-n-beleuchtung". */
const linkingElements = ["", "s", "es", "n", "en", "er", "e"] as const;
/** Endings of inflected words, the longer first; see `stemOf` for "n". */
const endings = ["innen", "ern", "em", "en", "er", "es", "e", "s"] as const;
const stemAtLeast = 4;
/** What looks like a last part and is an ending: "Lots-innen", "Studier-enden", "teil-weise". */
const endingLikeWord = /^(?:innen|ende[nmrs]?|weise)$/;
/** Adjectives that end compounds. Other words in small letters are verbs and participles: "verein-bart", "zuge-wiesen". */
const adjectives = [
  /^(?:abhangig|arm|basiert|bedingt|bedurftig|berechtigt|betrieben|bezogen|dicht|eigen|fahig|fern|fest)(?:e[mnrs]?)?$/,
  /^(?:frei|freundlich|gebunden|gefuhrt|gerecht|gesteuert|gestutzt|intensiv|intern|konform|kritisch)(?:e[mnrs]?)?$/,
  /^(?:lastig|leer|lesbar|nah|neutral|offen|orientiert|pflichtig|politisch|rechtlich|relevant)(?:e[mnrs]?)?$/,
  /^(?:schwach|sicher|spezifisch|stark|tauglich|technisch|ubergreifend|unterstutzt|weit|willig)(?:e[mnrs]?)?$/,
  /^(?:wirksam|wirtschaftlich)(?:e[mnrs]?)?$/,
] as const;
const shortestPart = 4;
/** What may stand between a known stem and the next part: an ending and a linking element, or one of them. */
const ends = new Set(["", "n", ...endings].flatMap((ending) => linkingElements.map((link) => ending + link)));
const longestEnd = Math.max(...[...ends].map(({ length }) => length));

/** A word that is being taken apart. */
interface Word {
  readonly plain: string;
  readonly folded: string;
  readonly isLastPart: (part: string) => boolean;
  /** What is known of its rests, by the places where they begin. */
  readonly memo: Map<number, readonly number[] | undefined>;
}

/** Takes one word apart: "Bezahlkarte" gives "bezahl" and "karte"; a word that is no compound gives nothing. */
export type SplitCompound = (word: string) => readonly string[];

// Taking letters apart is dear, and there are few that have to be.
const foldedLetters = new Map<string, string>();

function foldLetter(letter: string): string {
  const known = foldedLetters.get(letter);
  if (known !== undefined) return known;
  const folded = letter === "ß" ? "ss" : letter.normalize("NFD").replace(/\p{M}/gu, "");
  foldedLetters.set(letter, folded);
  return folded;
}

/** Lower case, umlauts as their base letters, so that "Häuser" meets "Haus". */
export function foldWord(word: string): string {
  const small = word.toLowerCase();
  return isAscii(small) ? small : small.replace(/\P{ASCII}/gu, foldLetter);
}

function isAscii(word: string): boolean {
  return !/\P{ASCII}/u.test(word);
}

/** Lower case, "ß" as the two letters that it is searched by. */
function plainWord(word: string): string {
  return word.toLowerCase().replace(/ß/g, "ss").normalize("NFC");
}

/**
 * A word without its ending, as far as at least four letters remain. "n" alone goes only where German adds it, so that
 * "Person" stays more than "Perso". Called for every piece of every word: a regular expression takes ten times as long.
 */
function stemOf(word: string): string {
  for (const ending of endings) {
    if (word.length >= stemAtLeast + ending.length && word.endsWith(ending)) return word.slice(0, -ending.length);
  }
  return word.length > stemAtLeast && /[elr]n$/.test(word) ? word.slice(0, -1) : word;
}

/**
 * Given the words that may be parts of compounds, and those that only look like compounds, returns a function that
 * takes a word apart into parts of at least four letters. A word in small letters is taken for no noun. What only looks
 * like a compound stays whole as a part, too: "Projektplattform" holds "Plattform", and that is not flat.
 */
export function compoundSplitter(vocabulary: Iterable<string>, neverSplit: Iterable<string>): SplitCompound {
  const words = [...vocabulary].map(plainWord);
  const wholes = [...neverSplit].map(plainWord);
  const known = new Set([...words, ...wholes].filter((word) => word.length >= shortestPart).map(stemOf));
  // "Bau" and "Amt" are too short to be searched for, but compounds begin with them.
  const short = new Set(words.filter((word) => word.length === shortestPart - 1));
  const whole = new Set(wholes.map((word) => stemOf(foldWord(word))));

  // "Haus" may be "häuser", but "Züge" is no "zuge".
  const isKnown = (part: string): boolean =>
    part.length >= shortestPart && (known.has(stemOf(part)) || (!isAscii(part) && known.has(stemOf(foldWord(part)))));
  const isFirstPart = (part: string): boolean =>
    short.has(part) ||
    linkingElements.some((link) => part.endsWith(link) && isKnown(part.slice(0, part.length - link.length)));
  const endsNoun = (part: string): boolean => isKnown(part) && !endingLikeWord.test(part);
  const endsAdjective = (part: string): boolean => adjectives.some((one) => one.test(foldWord(part)));

  const stemsAt = beginningsIn(known, stemAtLeast);
  /** The places where a part that begins at one may end: behind a known stem, its ending and a linking element. */
  function cutsAfter(word: string, folded: string, from: number): readonly number[] {
    const cuts = new Set<number>();
    if (short.has(word.slice(from, from + shortestPart - 1))) cuts.add(from + shortestPart - 1);
    const lengths = folded === word ? stemsAt(word, from) : [...stemsAt(word, from), ...stemsAt(folded, from)];
    for (const length of lengths) {
      const stemEnd = from + length;
      for (let cut = stemEnd; cut <= Math.min(stemEnd + longestEnd, word.length - shortestPart); cut += 1) {
        if (ends.has(word.slice(stemEnd, cut)) && !cuts.has(cut) && isFirstPart(word.slice(from, cut))) cuts.add(cut);
      }
    }
    return [...cuts].sort((a, b) => a - b);
  }

  /**
   * The places at which the rest of a word is cut into the fewest parts; undefined when it cannot be taken apart. Of
   * several the last, since an "s" in between belongs to the left: "Unternehmens-konto" holds no "Skonto".
   */
  function split(word: Word, from: number): readonly number[] | undefined {
    if (word.memo.has(from)) return word.memo.get(from);
    let best: readonly number[] | undefined = from > 0 && word.isLastPart(word.plain.slice(from)) ? [] : undefined;
    if (best === undefined) {
      for (const cut of cutsAfter(word.plain, word.folded, from)) {
        const rest = split(word, cut);
        if (rest && (best === undefined || rest.length + 1 <= best.length)) best = [cut, ...rest];
      }
    }
    word.memo.set(from, best);
    return best;
  }

  return (word) => {
    const plain = plainWord(word);
    const folded = foldWord(plain);
    if (plain.length < 2 * shortestPart - 1 || whole.has(stemOf(folded))) return [];
    const isLastPart = /^\p{Lu}/u.test(word) ? endsNoun : endsAdjective;
    const cuts = split({ plain, folded, isLastPart, memo: new Map() }, 0);
    if (!cuts || cuts.length === 0) return [];
    return [0, ...cuts]
      .map((cut, index) => plain.slice(cut, cuts[index]))
      .filter((part) => part.length >= shortestPart);
  };
}
