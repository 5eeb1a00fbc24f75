import type { Site } from "../site.ts";
import { type RunningYear, runningYear } from "./running-year.ts";
import type { Statistics } from "./statistics.ts";

/** What the page shows of the statistics; the files hold the rest. */
export interface ShownStatistics extends Statistics {
  /** How many places have a rank; `places` are the first of them. */
  readonly rankedPlaces: number;
  /** Undefined where all years are over. */
  readonly running: RunningYear | undefined;
}

const mostPlaces = 15;

/** Cuts off what only files hold, the long tail of places, and says which year is not over yet. */
export function shownStatistics({ statistics, archive, now }: Site): ShownStatistics {
  return {
    ...statistics,
    places: statistics.places.slice(0, mostPlaces),
    rankedPlaces: statistics.places.length,
    running: runningYear(archive, now),
  };
}
