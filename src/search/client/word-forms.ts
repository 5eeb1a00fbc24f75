// Which words are forms of one another: both without an ending that German gives to words of their kind. "Karten" is a form
// of "Karte", but "Landung" is none of "Land": nouns do not take "-ung" as an ending.
import { foldWord } from "../word-parts.ts";

/** A word as it may be spelled: "Müller" gives "muller"; "Mueller" gives "mueller" and "muller". */
export type Spellings = readonly string[];

export function spellingsOf(word: string): Spellings {
  const folded = foldWord(word);
  const short = folded.replace(/([aou])e/g, "$1");
  return short === folded ? [folded] : [folded, short];
}

/** Endings that take one another's place, and what the word before them has to look like. */
type Declension = readonly (readonly [before: RegExp, ...endings: string[]])[];

const noun: Declension = [
  [/./, "", "e", "em", "en", "er", "ern", "es", "s"],
  [/.{3}[elr]$/, "n"],
  [/.{4}$/, "ens", "in", "innen"],
  [/nis$/, "se", "sen", "ses"],
];
const verb: Declension = [
  [/.{4}$/, "en", "end", "ende", "enden", "ender", "endes"],
  [/.{3}[lr]$/, "n"],
  [/.{3}[^dt]$/, "t", "te", "ten"],
  [/.{3}[dt]$|[^aeiou][mn]$/, "et", "ete", "eten"],
  [/.{5}$/, "ung", "ungen"],
];
/** Of nouns and names alone. */
const others: readonly Declension[] = [
  // Zentrum and Zentren, Thema and Themen, Konto and Konten, but no Studio for Studien.
  [[/.{4}$/, "um", "ums", "en"]],
  [[/.{4}$/, "a", "en"]],
  [[/.{3}[^i]$/, "o", "os", "en"]],
  // People and things from Dresden, Halle and Hannover.
  [[/.{4}$/, "en", "ner", "ners", "nern", "nerin", "nerinnen"]],
  [[/.{4}$/, "e", "enser", "ensern", "enserin"]],
  [[/.{4}$/, "", "aner", "anern", "anerin"]],
];
const declensions: readonly Declension[] = [noun, verb, ...others];

/** Little words, folded: they have no endings, so that "Kanne" is no form of "kann", and "Ware" none of "war". */
const littleWords = new Set(
  (
    "aber alle als also aus bei beim bin bis das dass dein dem den denn der des die dies doch dort durch ein fur gegen hat " +
    "hatte hier ihm ihn ihr ist kann kein mag man mehr mein mit muss nach neben nicht noch nun nur oder ohne seit sehr sein " +
    "sich sie sind soll sowie uber und uns unter viel vom von vor wann war was wegen weil wem wen wenn wer wie will wir zum zur"
  ).split(" "),
);

/** Of the nouns with an umlaut only these take "-er": "Burg" has no "Bürger". "Darmstädter" come from Darmstadt. */
const takesUmlautAndEr = new RegExp(
  `(?:${[
    "amt|bad|band|blatt|buch|dach|dorf|fach|fass|gehalt|gewand|glas|grab|gras|gut|haus|holz|horn|huhn|kalb|korn|kraut",
    "lamm|land|loch|mal|mann|maul|mund|pfand|rad|rand|schloss|stadt|strauch|tal|tum|volk|wald|wort|wurm",
  ].join("|")})$`,
);

/** A word without one of its endings. */
interface Stem {
  readonly text: string;
  /** With "ae", "oe", "ue" for umlauts. */
  readonly withUmlauts: string;
  readonly ending: string;
  readonly declension: Declension;
}

/** A word made ready for being compared with others. */
export interface Word {
  readonly spellings: Spellings;
  /** Lower case, with "ae", "oe", "ue" for umlauts. */
  readonly withUmlauts: string;
  readonly isCapitalised: boolean;
  readonly stems: () => readonly Stem[];
}

export function readWord(word: string): Word {
  const spellings = spellingsOf(word);
  const withUmlauts = foldWord(
    word
      .normalize("NFC")
      .toLowerCase()
      .replace(/[äöü]/g, (letter) => `${letter}e`),
  );
  const isLittle = spellings.some((spelling) => littleWords.has(spelling));
  let stems: readonly Stem[] | undefined;
  return {
    spellings,
    withUmlauts,
    isCapitalised: /^\p{Lu}/u.test(word),
    // Most words of a text begin in another way than those that are looked for.
    stems: () => (stems ??= isLittle ? [] : spellings.flatMap((spelling) => stemsOf(spelling, withUmlauts))),
  };
}

/** No stem is shorter. */
const shortestStem = 3;

function stemsOf(spelling: string, withUmlauts: string): readonly Stem[] {
  return declensions.flatMap((declension) =>
    declension.flatMap(([before, ...endings]) =>
      endings.flatMap((ending) => {
        const text = spelling.slice(0, spelling.length - ending.length);
        if (text.length < shortestStem || !spelling.endsWith(ending) || !before.test(text)) return [];
        return [{ text, withUmlauts: withUmlauts.slice(0, withUmlauts.length - ending.length), ending, declension }];
      }),
    ),
  );
}

/**
 * How exactly umlauts are taken: "exact" tells "Förderung" from "Forderung", "folded" does not, for those who type without
 * umlauts.
 */
export type Umlauts = "exact" | "folded";

/**
 * Says whether a word of a text is a form of a searched one: "Karten" of "Karte", "Bürgerämter" of "Buergeramt". Readers
 * type as they like, but in texts only nouns are capitalised: "Markt" is no form of "Marken".
 */
export function isFormOf(textWord: Word, searched: Word, umlauts: Umlauts = "folded"): boolean {
  const start = (spelling: string): string => spelling.slice(0, shortestStem);
  const isExact = umlauts === "exact";
  if (isExact && textWord.withUmlauts === searched.withUmlauts) return true;
  return searched.spellings.some((spelling) =>
    textWord.spellings.some(
      (text) =>
        (text === spelling && !isExact) ||
        (start(text) === start(spelling) &&
          searched
            .stems()
            .some((stem) => textWord.stems().some((other) => areForms(other, stem, textWord.isCapitalised, isExact)))),
    ),
  );
}

function areForms(textStem: Stem, stem: Stem, isCapitalised: boolean, isExact: boolean): boolean {
  if (textStem.text !== stem.text || textStem.declension !== stem.declension) return false;
  if (isExact && !haveSameUmlauts(textStem, stem, isCapitalised)) return false;
  if (stem.declension === verb && isCapitalised && !(isNounOfVerb(textStem) && isNounOfVerb(stem))) return false;
  if (others.includes(stem.declension) && !isCapitalised) return false;
  const hasEr = /^ern?$/.test(textStem.ending) !== /^ern?$/.test(stem.ending);
  return !hasEr || textStem.withUmlauts === stem.withUmlauts || takesUmlautAndEr.test(stem.text);
}

/** The last vowel, before which nouns keep theirs: "Haus" and "Häuser"; "Garten" and "Gärten" without another ending. */
const lastVowel = /([aou])e?(u?[^aeiou]*(?:e[lnr])?)$/;

/** Whether two stems have the same umlauts, or such as inflected forms of one noun may have. */
function haveSameUmlauts(textStem: Stem, stem: Stem, isCapitalised: boolean): boolean {
  if (textStem.withUmlauts === stem.withUmlauts) return true;
  if (stem.declension === verb) return false;
  if (textStem.ending === stem.ending && !(isCapitalised && /e[lnr]$/.test(stem.text))) return false;
  return textStem.withUmlauts.replace(lastVowel, "$1$2") === stem.withUmlauts.replace(lastVowel, "$1$2");
}

/** "Heiraten", "Auszahlung". */
function isNounOfVerb({ ending }: Stem): boolean {
  return /^e?n$|^ung/.test(ending);
}

/** Shorter beginnings must have the same umlauts: "Burg" does not begin "Bürger", "osnabru" begins "Osnabrück". */
const foldedFrom = 5;

/** Says whether a word of a text begins with a searched one: "Bezahlkarte" with "bezahl". */
export function beginsWith(textWord: Word, searched: Word, umlauts: Umlauts = "folded"): boolean {
  if (textWord.withUmlauts.startsWith(searched.withUmlauts)) return true;
  if (umlauts === "exact") return false;
  return searched.spellings.some(
    (spelling) => spelling.length >= foldedFrom && textWord.spellings.some((text) => text.startsWith(spelling)),
  );
}
