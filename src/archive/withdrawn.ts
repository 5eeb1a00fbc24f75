import { longDate } from "../content/date-words.ts";
import { dayOf } from "../content/dates.ts";
import type { Entry } from "../content/entry.ts";
import { kickerOf } from "../content/kicker.ts";

/** What may still be said of a report that the editors have withdrawn. */
export interface WithdrawnReport {
  /** Without path prefix. */
  readonly address: string;
  /** What is left of a report whose title shall not be read any more: "Dresden: Bericht vom 9. Mai 2025". */
  readonly name: string;
  /** ISO day since when it could be read. */
  readonly published: string;
  /** ISO day on which it was withdrawn. */
  readonly date: string;
  readonly reason: string;
}

/** Given an entry, returns what may be said of it if it is withdrawn. A Dachzeile that editors wrote is withdrawn, too. */
export function withdrawnReport(entry: Entry): WithdrawnReport | undefined {
  const { address, localities, lands, organisations, day, published, withdrawn } = entry;
  if (!withdrawn) return undefined;
  const name = `${kickerOf(localities, lands, organisations)}: Bericht vom ${longDate(day)}`;
  return { address, name, published: dayOf(published), ...withdrawn };
}

/** Given withdrawn entries, returns what may be said of them. */
export function withdrawnReports(entries: readonly Entry[]): readonly WithdrawnReport[] {
  return entries.flatMap((entry) => withdrawnReport(entry) ?? []);
}
