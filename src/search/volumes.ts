import type { Entry } from "../content/entry.ts";

/** Entries that share one index. */
export interface Volume {
  /** Its folder below `/pagefind/`: "2001-2013", "2026". */
  readonly name: string;
  /** Newest first. */
  readonly entries: readonly Entry[];
}

/** A volume with the most files that the texts of its entries may take; undefined: one for each entry. */
export interface BoundVolume extends Volume {
  readonly textFiles: number | undefined;
}

/** Up to so many entries one index is small enough for everything. */
const entriesInOneVolume = 5_000;

/**
 * Divides entries, newest first, into volumes that do not overlap in time, newest volume first. The newest year is a
 * volume of its own, so that a new entry concerns only that one; closed years are bound, oldest first, into volumes of
 * at least `limit` entries, and the years left over wait together until they are enough.
 */
export function volumesOf(entries: readonly Entry[], limit = entriesInOneVolume): readonly Volume[] {
  if (entries.length <= limit) return entries.length === 0 ? [] : [{ name: nameOf(entries), entries }];
  const years = [...new Set(entries.map(({ day }) => day.slice(0, 4)))];
  const [newest = "", ...closed] = years;
  const inYear = (year: string): readonly Entry[] => entries.filter(({ day }) => day.startsWith(year));

  const bound: Entry[][] = [];
  let open: Entry[] = [];
  for (const year of closed.reverse()) {
    open = [...inYear(year), ...open];
    if (open.length >= limit) {
      bound.push(open);
      open = [];
    }
  }
  if (open.length > 0) bound.push(open);
  return [inYear(newest), ...bound.reverse()].map((members) => ({ name: nameOf(members), entries: members }));
}

/** "2026" or "2001-2013". */
function nameOf(newestFirst: readonly Entry[]): string {
  const last = newestFirst[0]?.day.slice(0, 4) ?? "";
  const first = newestFirst.at(-1)?.day.slice(0, 4) ?? "";
  return first === last ? last : `${first}-${last}`;
}

/**
 * Shares a number of files among the volumes of closed years by their numbers of entries, where they have more entries
 * than that. The newest volume keeps one file for each entry: a new entry would change every file that holds several.
 * What closed years get does not depend on it, so that they stay as they are when an entry is added.
 * @param volumes newest first
 */
export function bindTexts(volumes: readonly Volume[], closedTextFiles = Infinity): readonly BoundVolume[] {
  const closed = volumes.slice(1).reduce((sum, { entries }) => sum + entries.length, 0);
  return volumes.map((volume, index) => {
    const share = Math.max(1, Math.floor((closedTextFiles * volume.entries.length) / closed));
    return { ...volume, textFiles: index > 0 && closed > closedTextFiles ? share : undefined };
  });
}
