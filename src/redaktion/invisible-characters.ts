/**
 * Signs that come along when text is copied and that the check refuses, as a class of a regular expression without flags;
 * what else there is stands in `content/invisible-characters.ts`.
 */
export const invisibleCharacters = "[\\u200b\\u200c\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]";
