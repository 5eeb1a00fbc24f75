/** Signs that turn the direction of writing, and spaces without width, as a class of a regular expression without flags. */
export const invisibleClass =
  "[\\u061c\\u180e\\u200b\\u200c\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff\\ufff9-\\ufffb\\ufffe\\uffff]";

/** Letters that only programs read, see https://www.unicode.org/reports/tr51/#def_emoji_tag_sequence: flags hold a few. */
const tags = "(?<!\\u{1f3f4}[\\u{e0020}-\\u{e007f}]{0,7})[\\u{e0000}-\\u{e007f}]";

/**
 * Signs that a reader cannot see, but that change or reverse what stands around them: those of the class, control
 * characters, halves of characters, tags, and joiners. Soft hyphens, and what joins several emoji to one, are in order.
 */
const invisible = new RegExp(
  `[^\\P{Cc}\\t\\n\\r]|\\p{Cs}|${tags}|${invisibleClass}|(?<!\\p{Extended_Pictographic}[\\ufe0f\\p{Emoji_Modifier}]?)\\u200d`,
  "u",
);

/** Says whether a text contains signs that cannot be seen and do not belong there. */
export function hasInvisibleCharacters(text: string): boolean {
  return invisible.test(text);
}

/** The text with a dot for each of these signs. */
export function withoutInvisible(text: string): string {
  return hasInvisibleCharacters(text) ? text.replace(new RegExp(invisible.source, "gu"), "…") : text;
}

/** Where in a line the first of these signs stands. */
export interface InvisibleCharacter {
  /** Counted from 1. */
  readonly column: number;
  /** The word around it, with dots for what cannot be seen: "Zero…width"; with its neighbours where it stands between words. */
  readonly around: string;
}

/** More of a word is not shown. */
const longestWord = 60;

/** The first sign of a line that cannot be seen; undefined when there is none. */
export function invisibleIn(line: string): InvisibleCharacter | undefined {
  const index = line.search(invisible);
  if (index === -1) return undefined;
  const from = Math.max(0, index - longestWord);
  const [before = ""] = /\S*$/.exec(line.slice(from, index)) ?? [];
  const rest = withoutInvisible(line.slice(index, index + longestWord));
  const [word = ""] = /^…\S*/.exec(rest) ?? [];
  const [around] = /[\p{L}\p{N}]/u.test(before + word)
    ? [before + word]
    : [line.slice(Math.max(0, index - 20), index) + rest.slice(0, 20)];
  return { column: index + 1, around: around.trim() };
}
