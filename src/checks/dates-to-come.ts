import { dayAfter, dayOf, earliest, instant, isAfter } from "../content/dates.ts";
import type { Entry } from "../content/entry.ts";
import { likelyDaysAhead, likelyEventDaysAhead } from "../content/unlikely-dates.ts";

/** Checks compare a date with the present, or with a day so many days after it; a check that does has its number here. */
const daysAhead = [0, likelyDaysAhead, likelyEventDaysAhead];

/**
 * The next instant at which a check may say something else of the dates in heads by itself, ISO with Berlin offset;
 * undefined when there is none. Dates that are past are judged for good.
 */
export function nextDateCheck(entries: readonly Entry[], now: string): string | undefined {
  const today = dayOf(now);
  const toCome = new Set(entries.flatMap(datesOf).filter((date) => date.slice(0, 10) >= today));
  const instants = [...toCome].flatMap((date) => [
    instant(date),
    ...daysAhead.map((days) => instant(dayAfter(date.slice(0, 10), -days))),
  ]);
  return earliest(instants.filter((one) => isAfter(one, now)));
}

/** All dates in the head of an entry: days, and instants with Berlin offset. */
function datesOf({ dated, embargo, updated, corrections, withdrawn, sources, events }: Entry): readonly string[] {
  const dates = [
    ...[dated, embargo, updated, withdrawn?.date],
    ...[...corrections, ...sources].map(({ date }) => date),
    ...events.flatMap(({ date, end }) => [date, end]),
  ];
  return dates.filter((date) => date !== undefined);
}
