import { dayOf, instant } from "../../content/dates.ts";
import type { Archive } from "../archive.ts";

/** A year that is not over yet, so that its number stands beside those of whole years as it is so far. */
export interface RunningYear {
  readonly year: string;
  /** The day of the newest report: until then its reports are counted. */
  readonly until: string;
}

/** The year of the newest report, unless it is over at an instant (ISO). */
export function runningYear({ entries }: Pick<Archive, "entries">, now: string): RunningYear | undefined {
  const until = entries[0]?.day;
  const year = until?.slice(0, 4);
  return until && year && year >= dayOf(now).slice(0, 4) ? { year, until } : undefined;
}

/** The next instant at which the year of the newest report is over, ISO with Berlin offset; undefined when it is already. */
export function nextEndOfYear(archive: Pick<Archive, "entries">, now: string): string | undefined {
  const running = runningYear(archive, now);
  return running && instant(`${Number(running.year) + 1}-01-01`);
}
