import type { Entry } from "../content/entry.ts";

const lastCorrection = ({ corrections }: Entry): string =>
  corrections
    .map(({ date }) => date)
    .sort()
    .at(-1) ?? "";

/** Given reports, returns those that have been corrected, the one corrected last first. */
export function correctedEntries(entries: readonly Entry[]): readonly Entry[] {
  return entries
    .filter(({ corrections }) => corrections.length > 0)
    .sort((a, b) => lastCorrection(b).localeCompare(lastCorrection(a)));
}
