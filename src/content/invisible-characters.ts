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
