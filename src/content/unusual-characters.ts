/** Greek and Cyrillic: only words with such letters are looked at more closely. */
const otherScript = /[\u0370-\u03ff\u0400-\u052f]/;
const word = /[\p{L}\p{M}]+/gu;
/** Signs of units, which stand before or behind Latin letters by right: "μm", "kΩ". */
const units = /[μΩ]/g;

/**
 * Letters that are none to search engines and screen readers: bold and italic ones of mathematics, as social networks are
 * full of, ligatures out of PDF files, letters of full width, and signs of private fonts.
 */
const noLetters = /[\ufb00-\ufb06\uff01-\uff5e\ue000-\uf8ff\u{1d400}-\u{1d7ff}]/gu;

/** A letter with its dots or accents as signs of their own, as PDF files and names of files on a Mac have them. */
const accented = /\p{L}\p{M}{1,8}/gu;

/** An unusual sign in a line of text. */
export interface UnusualCharacter {
  readonly sign: string;
  /** Counted from 1. */
  readonly column: number;
  /** "alien" is a letter of another script within a word, "parted" one that consists of several signs. */
  readonly kind: "no letter" | "alien" | "parted";
  /** The word in which an alien letter stands; otherwise the sign. */
  readonly word: string;
}

/**
 * The signs of a line that look like letters of ours and are none, each once, where it first stands. Letters of two scripts
 * within a word are what Unicode calls "mixed-script confusables", see https://www.unicode.org/reports/tr39/#Mixed_Script_Detection
 */
export function unusualCharacters(line: string): readonly UnusualCharacter[] {
  if (/^[\t -~äöüÄÖÜß–„“]*$/.test(line)) return []; // most lines
  const found = [...signsWithin(line, noLetters, "no letter"), ...alienLetters(line), ...partedLetters(line)];
  const first = new Map<string, UnusualCharacter>();
  for (const one of found) if (!first.has(one.sign)) first.set(one.sign, one);
  return [...first.values()].sort((a, b) => a.column - b.column);
}

function signsWithin(line: string, signs: RegExp, kind: UnusualCharacter["kind"]): readonly UnusualCharacter[] {
  return [...line.matchAll(signs)].map(({ 0: sign, index }) => ({ sign, column: index + 1, kind, word: sign }));
}

function alienLetters(line: string): readonly UnusualCharacter[] {
  if (!otherScript.test(line)) return [];
  return [...line.matchAll(word)].flatMap(({ 0: letters, index }) => {
    if (!/\p{Script=Latin}/u.test(letters)) return [];
    const aliens = letters.replace(units, "u").matchAll(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu);
    return [...aliens].map(
      ({ 0: sign, index: within }): UnusualCharacter => ({
        sign,
        column: index + within + 1,
        kind: "alien",
        word: letters,
      }),
    );
  });
}

/** Some letters of other languages have no form in one sign: they are in order. */
function partedLetters(line: string): readonly UnusualCharacter[] {
  return signsWithin(line, accented, "parted").filter(({ sign }) => sign.normalize("NFC") !== sign);
}

/** What editors write instead of an unusual sign; undefined where nobody knows. */
export function usualForm({ kind, sign }: UnusualCharacter): string | undefined {
  const usual = sign.normalize(kind === "parted" ? "NFC" : "NFKC");
  return kind === "alien" || usual === sign ? undefined : usual;
}

/** What is wrong with an unusual sign; German. */
export function describeUnusual({ kind, sign, word }: UnusualCharacter): string {
  const codes = [...sign].map((part) => `U+${part.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`);
  if (kind === "alien") {
    return `Im Wort „${word}" ist „${sign}" (${codes}) ein Buchstabe einer anderen Schrift, der nur so aussieht.`;
  }
  if (kind === "no letter") {
    return `Das Zeichen „${sign}" (${codes}) erkennen Suche und Vorleseprogramme nicht als Buchstaben.`;
  }
  return `Das „${sign.normalize("NFC")}" ist hier aus mehreren Zeichen zusammengesetzt (${codes.join(" und ")}).`;
}
