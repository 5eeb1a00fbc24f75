import type { PagefindCounts, PagefindRecord } from "./pagefind.ts";

type Filters = PagefindRecord["filters"];

/** Adds numbers of hits by filter and value up; those of the second list are taken off. */
export function sumOf(added: readonly PagefindCounts[], takenOff: readonly PagefindCounts[] = []): PagefindCounts {
  const sums: Record<string, Record<string, number>> = {};
  const add = (counts: PagefindCounts, sign: 1 | -1): void => {
    for (const [filter, values] of Object.entries(counts)) {
      const sum = sums[filter] ?? {};
      for (const [value, count] of Object.entries(values)) sum[value] = (sum[value] ?? 0) + sign * count;
      sums[filter] = sum;
    }
  };
  for (const counts of added) add(counts, 1);
  for (const counts of takenOff) add(counts, -1);
  return sums;
}

/** The filter values of one hit as counts: one of each. */
export function countsOfHit(filters: Filters): PagefindCounts {
  return Object.fromEntries(
    Object.entries(filters).map(([filter, values = []]) => [
      filter,
      Object.fromEntries(values.map((value) => [value, 1])),
    ]),
  );
}
