import { dateOrTime } from "../content/date-words.ts";
import { earliest, isAfter } from "../content/dates.ts";
import type { Entry } from "../content/entry.ts";

/** Decides what may be seen. */
export interface PublicationRules {
  /** The present, ISO instant. */
  readonly now: string;
  /** Whether drafts and embargoed entries are shown: only in the local preview. */
  readonly preview: boolean;
}

/** Says whether an entry may be seen: no draft, its embargo over. */
export function isPublished({ draft, embargo }: Entry, { now, preview }: PublicationRules): boolean {
  if (preview) return true;
  return !draft && (embargo === undefined || !isAfter(embargo, now));
}

/** An entry as it is shown, with what the preview says of one that readers may not see yet; German. */
export interface ShownEntry extends Entry {
  /** Not there at all where there is nothing to say: a build has no marks. */
  readonly marks?: readonly string[];
}

/** Given all entries, returns those that are shown; those that only the preview shows are marked. */
export function shownEntries(entries: readonly Entry[], rules: PublicationRules): readonly ShownEntry[] {
  const published = { ...rules, preview: false };
  return entries
    .filter((entry) => isPublished(entry, rules))
    .map((entry) => (isPublished(entry, published) ? entry : { ...entry, marks: marksOf(entry, rules.now) }));
}

/** Why readers may not see an entry yet: "Entwurf", "Gesperrt bis 1. Juni 2025, 6 Uhr". */
function marksOf({ draft, embargo }: Entry, now: string): readonly string[] {
  return [
    ...(draft ? ["Entwurf"] : []),
    ...(embargo && isAfter(embargo, now) ? [`Gesperrt bis ${dateOrTime(embargo).replace(".00", "")}`] : []),
  ];
}

/** The next instant at which an embargo ends, so that a report appears by itself; ISO, undefined when none. */
export function nextEmbargoEnd(entries: readonly Entry[], now: string): string | undefined {
  return earliest(
    entries.flatMap(({ draft, embargo }) => (!draft && embargo && isAfter(embargo, now) ? [embargo] : [])),
  );
}
