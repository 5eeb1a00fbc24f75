import { sparingAddresses } from "../content/addresses-in-text.ts";

/** Makes the text of an entry ready for the index. */
export type Prose = (html: string) => string;

/** Blanks as they may stand in an abbreviation: none, or one that keeps its parts together. */
const blank = "[\\s\\u00a0\\u202f]?";

function pattern(abbreviation: string): string {
  return abbreviation
    .split(/\s+/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join(blank);
}

/** "z. B." and "z.B." are one. */
const withoutBlanks = (abbreviation: string): string => abbreviation.replace(/\s/g, "");

/** Letters that stand alone, with the dot of an abbreviation; no "E-Mail", "Käpt’n" or "Q&A". */
const crumb = /(?<![\p{L}\d&;\p{Pd}'’])\p{L}\.?(?![\p{L}\d;&\p{Pd}'’])/gu;

/**
 * Given abbreviations and what they stand for, returns a function that prepares safe HTML for the index: it writes
 * abbreviations out and leaves out notes for screen readers and letters that stand alone. Pagefind falls back to the
 * longest indexed beginning of a word that it does not know, so that such crumbs would make every nonsense find something.
 */
export function proseWriter(writtenOut: Readonly<Record<string, string>>): Prose {
  const words = new Map(Object.entries(writtenOut).map(([short, long]) => [withoutBlanks(short), long]));
  // One pattern for all, the longer first: "i. d. R." begins like "i. d.".
  const longestFirst = Object.keys(writtenOut).sort((a, b) => b.length - a.length);
  const any = new RegExp(`(?<![\\p{L}\\d])(?:${longestFirst.map(pattern).join("|")})(?![\\p{L}\\d])`, "gu");
  const withoutCrumbs = (text: string): string =>
    (words.size > 0 ? text.replace(any, (found) => words.get(withoutBlanks(found)) ?? found) : text)
      .replace(crumb, "")
      // Pagefind parts words only at the hyphen that keyboards have.
      .replaceAll("\u2011", "-");
  return (html) =>
    `>${html}<`
      .replace(/<span class="visually-hidden">[^<]*<\/span>/g, "")
      .replace(/>([^<]+)</g, (_whole, text: string) => `>${sparingAddresses(text, withoutCrumbs)}<`)
      .slice(1, -1);
}
