import { containment, shinglesOf, wordsOf } from "./resemblance.ts";

/**
 * So many of the words, and of the sequences of three words, of the teaser stand in a first paragraph that repeats it. In
 * real reports it is half of the words, and a third of the sequences, at most.
 */
const repeatedWords = 0.75;
const repeatedSequences = 0.4;
/** Fewer words are no text: "In Dresden." */
const fewestWords = 5;

/** Says whether a paragraph repeats a teaser, whatever it says besides, or says nothing but a part of it. */
export function repeatsTeaser(paragraph: string, teaser: string): boolean {
  if (!isLikelyWithin(teaser, paragraph)) return false;
  const words = new Set(wordsOf(paragraph));
  return (
    words.size >= fewestWords &&
    containment(new Set(wordsOf(teaser)), words) >= repeatedWords &&
    containment(shinglesOf(teaser), shinglesOf(paragraph)) >= repeatedSequences
  );
}

/** A quick look before sets are compared: most paragraphs share far fewer words with the teaser. */
function isLikelyWithin(teaser: string, paragraph: string): boolean {
  const [short, long] = teaser.length < paragraph.length ? [teaser, paragraph] : [paragraph, teaser];
  const words = short.split(" ");
  return words.filter((word) => long.includes(word)).length >= words.length * 0.4;
}
