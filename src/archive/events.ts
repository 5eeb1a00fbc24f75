import { dayAfter, earliest, instant, isAfter } from "../content/dates.ts";
import type { Entry, NewsEvent } from "../content/entry.ts";

/** A deadline or date, and the report that announces it. */
export interface Announcement {
  readonly event: NewsEvent;
  readonly entry: Entry;
}

/** An event of a report at some instant. */
export type SeenEvent = NewsEvent & {
  /** Not there at all as long as it is not over. */
  readonly isPast?: true;
};

/** So many past events are still shown: lists of an archive of many years stay short. */
const pastShown = 50;

/** All deadlines and dates of some reports. */
function announcements(entries: readonly Entry[]): readonly Announcement[] {
  return entries.flatMap((entry) => entry.events.map((event) => ({ event, entry })));
}

/** Compares events by when they begin, soonest first. */
export function byBeginning(a: NewsEvent, b: NewsEvent): number {
  return Date.parse(instant(a.date)) - Date.parse(instant(b.date));
}

/** Soonest first; of two at the same instant file and title decide, so that the order is total. */
function soonestFirst(a: Announcement, b: Announcement): number {
  const difference = byBeginning(a.event, b.event);
  if (difference !== 0) return difference;
  const [first, second] = [a, b].map(({ entry, event }) => `${entry.file} ${event.title}`) as [string, string]; // of two
  return first < second ? -1 : first > second ? 1 : 0;
}

/**
 * The instant from which on an event is past, ISO with Berlin offset: the midnight after its last day, its end, or the
 * beginning where only that is known, as calendars take it (RFC 5545, 3.6.1).
 */
export function endOfEvent({ date, end = date }: NewsEvent): string {
  return end.includes("T") ? end : instant(dayAfter(end, 1));
}

/** Events, in their order, with whether they are over at an instant. */
export function eventsSeenAt(events: readonly NewsEvent[], now: string): readonly SeenEvent[] {
  return events.map((event) => (isAfter(endOfEvent(event), now) ? event : { ...event, isPast: true }));
}

/** The events of some reports at an instant: those that are not over, soonest first, and the last past ones, newest first. */
export function eventsAt(
  entries: readonly Entry[],
  now: string,
): { readonly upcoming: readonly Announcement[]; readonly past: readonly Announcement[] } {
  const all = [...announcements(entries)].sort(soonestFirst);
  const isUpcoming = ({ event }: Announcement): boolean => isAfter(endOfEvent(event), now);
  return {
    upcoming: all.filter(isUpcoming),
    past: all
      .filter((one) => !isUpcoming(one))
      .reverse()
      .slice(0, pastShown),
  };
}

/**
 * Those of some places that the title of an event names, as words of their own: "in Halle", but not "Hallenser". A report on
 * Dresden may announce a deadline of the Bund; where an event takes place, only its own title can say.
 */
export function placesNamedIn<Named extends { readonly name: string }>(
  { title }: NewsEvent,
  places: readonly Named[],
): readonly Named[] {
  const words = (text: string): string => ` ${text.replaceAll(/[^\p{L}\p{N}-]+/gu, " ").trim()} `;
  return places.filter(({ name }) => words(title).includes(words(name)));
}

/** The next instant at which an event of some reports is over, ISO; undefined when none is to come. */
export function nextEndOfEvent(entries: readonly Entry[], now: string): string | undefined {
  return earliest(
    announcements(entries)
      .map(({ event }) => endOfEvent(event))
      .filter((end) => isAfter(end, now)),
  );
}
