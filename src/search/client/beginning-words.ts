import { beginsWith, readWord } from "./word-forms.ts";

/** More are not asked for. */
const atMost = 6;

/**
 * Given a word that may lack its last letters, returns words that begin with it, none of which begins with another of them.
 * @param vocabulary words of the archive, the more frequent first
 */
export function beginningWith(typed: string, vocabulary: readonly string[]): readonly string[] {
  const searched = readWord(typed);
  const chosen: string[] = [];
  for (const word of vocabulary) {
    const read = readWord(word);
    if (beginsWith(read, searched) && !chosen.some((other) => beginsWith(read, readWord(other)))) chosen.push(word);
    if (chosen.length === atMost) break;
  }
  return chosen;
}
