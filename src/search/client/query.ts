/** What a reader has typed, ready for Pagefind. */
export interface Query {
  /** What Pagefind is asked for; in straight quotes where the reader wants exactly these words. Empty: nothing can be found. */
  readonly term: string;
  /** Its words without punctuation. */
  readonly words: readonly string[];
  /** Whether the reader wants exactly these words. */
  readonly isPhrase: boolean;
  /** The same with blanks for hyphens: "Punkte-Plan" is no beginning of "Zehn-Punkte-Plan", but both words stand there. */
  readonly apart: Query | undefined;
}

/**
 * Given what was typed, returns a query; undefined when nothing was typed. Letters that stand alone and abbreviations like
 * "z. B." are dropped: they stand in no index, and Pagefind would take them for the beginnings of words. Quotation marks
 * mean a phrase only around everything.
 */
export function parseQuery(typed: string): Query | undefined {
  const text = typed
    .normalize("NFC")
    .replace(/[„“”«»]/g, '"')
    .trim();
  if (text === "") return undefined;
  const isPhrase = /^"[^"]*"$/.test(text);
  const pieces = text
    .replaceAll('"', " ")
    .split(/\s+/)
    .filter((piece) => !isCrumb(piece));
  return queryOf(pieces, isPhrase);
}

function queryOf(pieces: readonly string[], isPhrase: boolean): Query {
  const words = pieces.map(withoutPunctuation);
  const parts = pieces.flatMap((piece) => piece.split(/\p{Pd}/u)).filter(Boolean);
  const hasParts = parts.length > pieces.length && !isPhrase && !parts.some(isCrumb);
  const apart = hasParts ? queryOf(parts, false) : undefined;
  const term = pieces.join(" ");
  return { term: isPhrase && term ? `"${term}"` : term, words, isPhrase, apart };
}

function isCrumb(piece: string): boolean {
  return /^\P{N}?$/u.test(withoutPunctuation(piece)) || /^\p{L}(\.\p{L})*\.?$/u.test(piece);
}

/** As Pagefind reads words: "E-Akte" is "EAkte". */
export function withoutPunctuation(text: string): string {
  return text.replace(/[\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}]/gu, "");
}
