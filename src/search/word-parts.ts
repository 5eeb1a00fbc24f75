// German compounds, taken apart so that "Karte" finds "Bezahlkarte". Splitting against a vocabulary of known words
// follows Koehn and Knight, "Empirical Methods for Compound Splitting" (EACL 2003), with the fewest parts as the measure.

/** Letters that German puts between the parts of a compound: "Verwaltung-s-leistung", "Straße-n-beleuchtung". */
const linkingElements = ["", "s", "es", "n", "en", "er", "e"] as const;
/** Endings of inflected words; "n" alone only where German adds it, so that "Person" stays more than "Perso". */
const ending = /(?<=.{4})(?:ern|em|en|er|es|e|s|(?<=[elr])n)$/;
const shortestPart = 4;

/** Takes one word apart: "Bezahlkarte" gives "bezahl" and "karte"; a word that is no compound gives nothing. */
export type SplitCompound = (word: string) => readonly string[];

/** Lower case, umlauts as their base letters, so that "Häuser" meets "Haus". */
export function foldWord(word: string): string {
  return word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/ß/g, "ss");
}

/** A word without its ending, as far as at least four letters remain. */
function stemOf(folded: string): string {
  return folded.replace(ending, "");
}

/**
 * Given the words that may be parts of compounds, and those that only look like compounds, returns a function that
 * takes a word apart into parts of at least four letters.
 */
export function compoundSplitter(vocabulary: Iterable<string>, neverSplit: Iterable<string>): SplitCompound {
  const all = [...vocabulary].map(foldWord);
  const known = new Set(all.filter((word) => word.length >= shortestPart).map(stemOf));
  // "Bau" and "Amt" are too short to be searched for, but compounds begin with them.
  const short = new Set(all.filter((word) => word.length === shortestPart - 1));
  const whole = new Set([...neverSplit].map((word) => stemOf(foldWord(word))));

  const isKnown = (part: string): boolean => part.length >= shortestPart && known.has(stemOf(part));
  const isFirstPart = (part: string): boolean =>
    short.has(part) ||
    linkingElements.some((link) => part.endsWith(link) && isKnown(part.slice(0, part.length - link.length)));

  /** The fewest parts of the rest of a word from a place on; undefined when it cannot be taken apart. */
  function split(
    word: string,
    from: number,
    memo: Map<number, readonly number[] | undefined>,
  ): readonly number[] | undefined {
    if (memo.has(from)) return memo.get(from);
    let best: readonly number[] | undefined = from > 0 && isKnown(word.slice(from)) ? [] : undefined;
    if (best === undefined) {
      for (let cut = from + shortestPart - 1; cut <= word.length - shortestPart; cut += 1) {
        if (!isFirstPart(word.slice(from, cut))) continue;
        const rest = split(word, cut, memo);
        if (rest && (best === undefined || rest.length + 1 < best.length)) best = [cut, ...rest];
      }
    }
    memo.set(from, best);
    return best;
  }

  return (word) => {
    // Folding "ß" makes two letters of one: cuts are counted in the word with "ss".
    const plain = word.toLowerCase().replace(/ß/g, "ss").normalize("NFC");
    const folded = foldWord(word);
    if (plain.length < 2 * shortestPart - 1 || whole.has(stemOf(folded))) return [];
    const cuts = split(folded, 0, new Map());
    if (!cuts || cuts.length === 0) return [];
    return [0, ...cuts]
      .map((cut, index) => plain.slice(cut, cuts[index]))
      .filter((part) => part.length >= shortestPart);
  };
}
