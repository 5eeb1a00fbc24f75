import { wordsOf } from "./resemblance.ts";

const segmenter = new Intl.Segmenter("de", { granularity: "sentence" });

/** A sentence and the number of its words. */
export interface LongSentence {
  readonly sentence: string;
  readonly words: number;
}

/** The sentences of a text that have more words than allowed. */
export function longSentencesIn(text: string, most: number): readonly LongSentence[] {
  return [...segmenter.segment(text)]
    .map(({ segment }) => ({ sentence: segment.trim(), words: wordsOf(segment).length }))
    .filter(({ words }) => words > most);
}
