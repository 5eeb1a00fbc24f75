/** The words of a text, in lower case. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Every sequence of three words of a text; of a shorter one the whole. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  if (words.length <= 3) return new Set([words.join(" ")]);
  return new Set(words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`));
}

/**
 * How much two sets have in common, from 0 to 1: what both hold, divided by what either holds. Of the shingles of two
 * texts this is their resemblance; see A. Broder, "On the resemblance and containment of documents" (1997),
 * https://doi.org/10.1109/SEQUEN.1997.666900
 */
export function resemblance(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = commonTo(a, b);
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}

/** How much of the smaller of two sets the other one holds, from 0 to 1: the containment of a short text in a long one. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : commonTo(a, b) / smaller;
}

function commonTo(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const value of few) if (many.has(value)) common += 1;
  return common;
}
