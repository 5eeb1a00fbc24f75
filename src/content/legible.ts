import { withoutInvisible } from "./invisible-characters.ts";

/** Longer messages hold a value that nobody reads to its end. */
const most = 1200;

/**
 * A message that quotes what somebody has written, fit to be shown: without signs that would command a terminal or turn the
 * direction of writing, and of a bounded length.
 */
export function legible(message: string): string {
  const shown = withoutInvisible(message.length > most ? cut(message) : message);
  return shown.replaceAll(/[\t\n\r]+/g, " ");
}

/** What is wrong stands before and behind what is quoted. */
function cut(message: string): string {
  return `${message.slice(0, most / 2)} … ${message.slice(-most / 3)}`;
}
