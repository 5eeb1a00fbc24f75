import { range } from "d3-array";
import type { Archive } from "../archive.ts";

/** How many reports a year ("2025") or a month ("2025-05") has. */
export interface PeriodCount {
  readonly period: string;
  readonly count: number;
}

/** The reports of every year from the first to the last that has some, oldest first. */
export function yearCounts({ years }: Pick<Archive, "years">): readonly PeriodCount[] {
  const counts = new Map(years.map(({ subject, entries }) => [subject, entries.length]));
  return yearsBetween(years.at(-1)?.subject, years[0]?.subject).map((period) => ({
    period,
    count: counts.get(period) ?? 0,
  }));
}

/** The reports of every month from the first to the last that has some, oldest first. */
export function monthCounts({ months }: Pick<Archive, "months">): readonly PeriodCount[] {
  const counts = new Map(months.map(({ subject, entries }) => [subject, entries.length]));
  const [first = "", last = ""] = [months.at(-1)?.subject, months[0]?.subject];
  return yearsBetween(first.slice(0, 4), last.slice(0, 4))
    .flatMap((year) => monthNumbers.map((number) => `${year}-${number}`))
    .filter((period) => period >= first && period <= last)
    .map((period) => ({ period, count: counts.get(period) ?? 0 }));
}

/** "01" to "12". */
export const monthNumbers: readonly string[] = range(1, 13).map((number) => String(number).padStart(2, "0"));

function yearsBetween(first: string | undefined, last: string | undefined): readonly string[] {
  return first && last ? range(Number(first), Number(last) + 1).map((year) => String(year).padStart(4, "0")) : [];
}
