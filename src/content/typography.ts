import MarkdownIt from "markdown-it";
import { sparingAddresses } from "./addresses-in-text.ts";

/** German quotation marks, outer and inner ones, in the order in which markdown-it wants them. */
export const quotes = "„“‚‘";
/** markdown-it with nothing but its quotation marks: for plain texts, in which `*` and `[` are just characters. */
export const typesetter = new MarkdownIt("zero", { typographer: true, quotes }).enable("smartquotes");

const nbsp = "\u00a0";
const narrow = "\u202f";
const months = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember";
const units = "Prozent|Euro|Cent|Uhr|Millionen|Milliarden|Mio\\.|Mrd\\.|Tage|Stunden|km|kB|MB|GB|%|€";

/** One rule of German typesetting: what it finds and what it puts. Order matters only for the dashes. A line may end at a blank. */
const rules: readonly (readonly [RegExp, string])[] = [
  // Gedankenstrich and Bis-Strich.
  [/(?<=\s)--?(?=\s)/g, "–"],
  [/(?<=\d) ?-- ?(?=\d)/g, "–"],
  [/(?<!\.)\.{3}(?!\.)/g, "…"],
  // Abbreviations of several parts are set with a narrow space: z. B., d. h., u. Ä., i. d. R., e. V.
  [/(?<![\p{L}\d./])(\p{Ll})\.[ \n]?(?=(?:\p{Ll}{1,2}|\p{Lu})\.)/gu, `$1.${narrow}`],
  [/(?<=\u202f[A-Za-z]\.)[ \n]?(?=[A-Za-z]\.)/g, narrow],
  // What belongs together is not torn apart at the end of a line.
  [/(§§?|Art\.|Abs\.|Nr\.|Az\.|S\.|Kap\.)[ \n](?=\d)/g, `$1${nbsp}`],
  [new RegExp(`\\b(\\d{1,2}\\.)[ \n](?=(?:${months})\\b)`, "g"), `$1${nbsp}`],
  [new RegExp(`(?<=\\d)[ \n](?=(?:${units})(?![\\p{L}]))`, "gu"), nbsp],
  [/\b(Dr\.|Prof\.|St\.)[ \n](?=\p{Lu})/gu, `$1${nbsp}`],
  // Apostrophes inside words: "Käpt'n".
  [/(?<=\p{L})'(?=\p{L})/gu, "’"],
  // Quotations that were opened the German way and closed with the key on the keyboard.
  [/„([^"„“]*)"/g, "„$1“"],
  [/‚([^'‚‘]*)'/g, "‚$1‘"],
];

/**
 * Given plain text, returns it with German dashes, narrow spaces in "z. B." and no-break spaces in "§ 5", "9. Mai". Addresses
 * stay as they are: nobody could use them.
 */
export function germanTypography(text: string): string {
  return sparingAddresses(text, (prose) =>
    rules.reduce((current, [pattern, replacement]) => current.replace(pattern, replacement), prose),
  );
}
