/** Greek and Cyrillic: only words with such letters are looked at more closely. */
const otherScript = /[\u0370-\u03ff\u0400-\u052f]/;
const word = /[\p{L}\p{M}]+/gu;
/** Signs of units, which stand before or behind Latin letters by right: "μm", "kΩ". */
const units = /[μΩ]/g;

/**
 * Letters that are none to search engines and screen readers: bold and italic ones of mathematics, as social networks are
 * full of, ligatures out of PDF files, letters of full width, signs of private fonts, and what an unreadable sign becomes.
 */
const noLetters = /[\ufb00-\ufb06\uff01-\uff5e\ue000-\uf8ff\ufffd\u{1d400}-\u{1d7ff}]/u;

/** An unusual sign in a line of text. */
export interface UnusualCharacter {
  readonly sign: string;
  /** Counted from 1. */
  readonly column: number;
  /** The word in which a letter of another script stands; undefined for signs that are unusual anywhere. */
  readonly word: string | undefined;
}

/**
 * The first sign of a line that looks like a letter of ours and is none. Letters of two scripts within a word are what
 * Unicode calls "mixed-script confusables", see https://www.unicode.org/reports/tr39/#Mixed_Script_Detection
 */
export function unusualCharacter(line: string): UnusualCharacter | undefined {
  const found = noLetters.exec(line);
  if (found) return { sign: found[0], column: found.index + 1, word: undefined };
  if (!otherScript.test(line)) return undefined;
  for (const { 0: letters, index } of line.matchAll(word)) {
    if (!/\p{Script=Latin}/u.test(letters)) continue;
    const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}]/u.exec(letters.replace(units, "u"));
    if (foreign) return { sign: foreign[0], column: index + foreign.index + 1, word: letters };
  }
  return undefined;
}
