/** Given a text and a place in it, returns the lengths of all known words that begin there, the shortest first. */
export type WordsAt = (text: string, from: number) => readonly number[];

/**
 * Given words of at least so many letters, returns a function that finds those with which the rest of a text begins.
 * The words are sorted, so that each letter of the text narrows the range of those that may still be meant.
 */
export function beginningsIn(words: Iterable<string>, shortest: number): WordsAt {
  const sorted = [...words].sort(); // by UTF-16 units, as they are compared below
  /** Where the words stand that share their first letters. */
  const ranges = new Map<string, { readonly low: number; high: number }>();
  for (const [index, word] of sorted.entries()) {
    const first = word.slice(0, shortest);
    const range = ranges.get(first);
    if (range) range.high = index + 1;
    else ranges.set(first, { low: index, high: index + 1 });
  }

  /** The first index between two, whose word has at least this unit at this depth. */
  function firstWith(unit: number, depth: number, low: number, high: number): number {
    let [from, to] = [low, high];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((sorted[middle] as string).charCodeAt(depth) < unit) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  return (text, from) => {
    const lengths: number[] = [];
    let { low, high } = ranges.get(text.slice(from, from + shortest)) ?? nowhere;
    for (let length = shortest; low < high; length += 1) {
      // Of words with the same beginning the one that ends here stands first; it has no further letter.
      if ((sorted[low] as string).length === length) {
        lengths.push(length);
        low += 1;
      }
      if (from + length >= text.length) break;
      const unit = text.charCodeAt(from + length);
      low = firstWith(unit, length, low, high);
      high = firstWith(unit + 1, length, low, high);
    }
    return lengths;
  };
}

const nowhere = { low: 0, high: 0 } as const;
