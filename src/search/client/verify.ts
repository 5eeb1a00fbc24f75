// Where no word of the index matches, Pagefind falls back to the longest one that begins the query ("Bürgerkrieg" finds
// "Bürger"), and words without even that it passes over. So hits have to show that they hold what was asked for.
import { foldWord } from "../word-parts.ts";
import { withoutPunctuation } from "./query.ts";

/** A word as it may be spelled: "Müller" gives "muller"; "Mueller" gives "mueller" and "muller". */
export type Spellings = readonly string[];

export function spellingsOf(word: string): Spellings {
  const folded = foldWord(word);
  const short = folded.replace(/([aou])e/g, "$1");
  return short === folded ? [folded] : [folded, short];
}

/** Says whether a word of a text is a form of a searched one: "Karten" of "Karte", "Bürgerämter" of "Buergeramt". */
export function isFormOf(textWord: Spellings, searched: Spellings): boolean {
  return searched.some((word) => textWord.some((text) => text.startsWith(word) || sharesStem(text, word)));
}

function sharesStem(text: string, word: string): boolean {
  const atLeast = Math.max(4, word.length - 3);
  return text.length >= word.length - 3 && text.length >= atLeast && text.startsWith(word.slice(0, atLeast));
}

/** Says whether every searched word stands in some of the texts in some form. */
export function holdsAll(words: readonly string[], texts: readonly string[]): boolean {
  const held = wordsOf(texts).map(spellingsOf);
  return words.map(spellingsOf).every((searched) => held.some((word) => isFormOf(word, searched)));
}

/** Says whether every searched word begins a word of the texts: stricter, since "Regen" and "regelmäßig" share a stem. */
export function holdsBeginnings(words: readonly string[], texts: readonly string[]): boolean {
  const held = wordsOf(texts).flatMap(spellingsOf);
  return words
    .map(spellingsOf)
    .every((searched) => searched.some((word) => held.some((text) => text.startsWith(word))));
}

/** The words of texts, compounds with hyphens also in one piece: "E-Akte" gives "EAkte", "E" and "Akte". */
function wordsOf(texts: readonly string[]): readonly string[] {
  const words = new Set<string>();
  for (const text of texts) {
    for (const piece of text.split(/\s+/)) {
      words.add(withoutPunctuation(piece));
      for (const part of piece.split(/[^\p{L}\p{N}\p{M}]+/u)) words.add(part);
    }
  }
  words.delete("");
  return [...words];
}
