import type { Statistics } from "./statistics.ts";

/** What the page shows of the statistics; the files hold the rest. */
export interface ShownStatistics extends Statistics {
  /** How many places have a rank; `places` are the first of them. */
  readonly rankedPlaces: number;
}

const mostPlaces = 15;

/** Cuts off what only files hold: the long tail of places. */
export function shownStatistics(statistics: Statistics): ShownStatistics {
  return {
    ...statistics,
    places: statistics.places.slice(0, mostPlaces),
    rankedPlaces: statistics.places.length,
  };
}
