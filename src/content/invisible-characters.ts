/** Signs that turn the direction of writing, and spaces without width, as a class of a regular expression without flags. */
export const invisibleClass = "[\\u200b\\u200c\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]";

/**
 * Signs that a reader cannot see, but that change or reverse what stands around them: those of the class, control
 * characters, and joiners. Soft hyphens, and what joins several emoji to one, are in order.
 */
const invisible = new RegExp(
  `[^\\P{Cc}\\t\\n\\r]|${invisibleClass}|(?<!\\p{Extended_Pictographic}[\\ufe0f\\p{Emoji_Modifier}]?)\\u200d`,
  "u",
);

/** Says whether a text contains signs that cannot be seen and do not belong there. */
export function hasInvisibleCharacters(text: string): boolean {
  return invisible.test(text);
}

/** Where in a line the first of these signs stands. */
export interface InvisibleCharacter {
  /** Counted from 1. */
  readonly column: number;
  /** The word around it, with dots for what cannot be seen: "Zero…width"; with its neighbours where it stands between words. */
  readonly around: string;
}

/** The first sign of a line that cannot be seen; undefined when there is none. */
export function invisibleIn(line: string): InvisibleCharacter | undefined {
  const index = line.search(invisible);
  if (index === -1) return undefined;
  const shown = line.replace(new RegExp(invisible.source, "gu"), "…");
  // What stands before the first sign is as long as it was.
  const [before = ""] = /\S*$/.exec(line.slice(0, index)) ?? [];
  const [word = ""] = /^…\S*/.exec(shown.slice(index)) ?? [];
  const [around] = /[\p{L}\p{N}]/u.test(before + word)
    ? [before + word]
    : [shown.slice(Math.max(0, index - 20), index + 20)];
  return { column: index + 1, around: around.trim() };
}
