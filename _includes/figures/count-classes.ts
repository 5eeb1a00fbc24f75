import { bisectRight, range } from "d3-array";

/** Counts that are shown alike, both ends included. */
export interface CountClass {
  readonly from: number;
  readonly to: number;
}

const mostClasses = 4;

/**
 * Up to four classes with about as many members each (quarters), the lowest first, for the counts above nought. A class
 * begins with a count that there is, so that none is empty.
 */
export function countClasses(counts: readonly number[]): readonly CountClass[] {
  const sorted = counts.filter((count) => count > 0).sort((a, b) => a - b);
  const beginnings = range(mostClasses).flatMap((at) => sorted[Math.floor((at * sorted.length) / mostClasses)] ?? []);
  const from = [...new Set(beginnings)];
  return from.map((beginning, at) => {
    const next = from[at + 1] ?? Number.POSITIVE_INFINITY;
    return { from: beginning, to: Math.max(...sorted.filter((count) => count < next)) };
  });
}

/** How dark a count is shown: 0 for no reports, up to 4 for the highest class, however many there are. */
export function shadeOf(count: number, classes: readonly CountClass[]): number {
  const number = bisectRight(
    classes.map(({ from }) => from),
    count,
  );
  return classes.length === 0 ? 0 : Math.round((number * mostClasses) / classes.length);
}
