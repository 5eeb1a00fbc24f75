/** What a reader has typed, ready for Pagefind. */
export interface Query {
  /** What Pagefind is asked for; in straight quotes where the reader wants exactly these words. Empty: nothing can be found. */
  readonly term: string;
  /** Its words without punctuation. */
  readonly words: readonly string[];
}

/**
 * Given what was typed, returns a query; undefined when nothing was typed. Letters that stand alone and abbreviations like
 * "z. B." are dropped: they stand in no index, and Pagefind would take them for the beginnings of words.
 */
export function parseQuery(typed: string): Query | undefined {
  const text = typed
    .normalize("NFC")
    .replace(/[„“”«»]/g, '"')
    .trim();
  if (text === "") return undefined;
  const phrase = /^"([^"]*)"$/.exec(text)?.[1]?.trim();
  const pieces = (phrase ?? text).split(/\s+/).filter((piece) => !isCrumb(piece));
  const words = pieces.map(withoutPunctuation);
  if (words.length === 0) return { term: "", words };
  return phrase === undefined ? { term: pieces.join(" "), words } : { term: `"${phrase}"`, words };
}

function isCrumb(piece: string): boolean {
  return /^\P{N}?$/u.test(withoutPunctuation(piece)) || /^\p{L}(\.\p{L})*\.?$/u.test(piece);
}

/** As Pagefind reads words: "E-Akte" is "EAkte". */
export function withoutPunctuation(text: string): string {
  return text.replace(/[\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}]/gu, "");
}
