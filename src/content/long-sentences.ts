import { wordsOf } from "./resemblance.ts";

const segmenter = new Intl.Segmenter("de", { granularity: "sentence" });

/** A sentence and the number of its words. */
export interface LongSentence {
  readonly sentence: string;
  readonly words: number;
}

/** Characters of a paragraph that are looked at: the segmenter of V8 takes the square of the number of sentences. */
const longestParagraph = 10_000;

/** The sentences of a text that have more words than allowed. */
export function longSentencesIn(text: string, most: number): readonly LongSentence[] {
  return [...segmenter.segment(text.slice(0, longestParagraph))]
    .map(({ segment }) => ({ sentence: segment.trim(), words: wordsOf(segment).length }))
    .filter(({ words }) => words > most);
}
