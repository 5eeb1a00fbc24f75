import { isAfter } from "../content/dates.ts";
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

/** The next instant at which an embargo ends, so that the site would change by itself; ISO, undefined when none. */
export function nextEmbargoEnd(entries: readonly Entry[], now: string): string | undefined {
  const ends = entries.flatMap(({ draft, embargo }) => (!draft && embargo && isAfter(embargo, now) ? [embargo] : []));
  return ends.reduce<string | undefined>(
    (next, end) => (next === undefined || isAfter(next, end) ? end : next),
    undefined,
  );
}
