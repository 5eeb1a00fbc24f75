import { type Announcement, placesNamedIn } from "../../archive/events.ts";
import { firstAddress } from "../../archive/first-address.ts";
import type { Site } from "../../archive/site.ts";
import { dayAfter, dayOf, daysBetween } from "../../content/dates.ts";
import { digestOf } from "../../content/entry-store.ts";
import { absolute } from "../json-ld.ts";
import { identifierHost } from "../tag-uri.ts";

/** A deadline or date as calendars show it. */
export interface CalendarEvent {
  /** The same for as long as the event is: with it, calendars find what they have already. */
  readonly uid: string;
  readonly title: string;
  /** ISO day of an event of whole days, or instant with offset. */
  readonly start: string;
  /** Like `start`, exclusive: the day after the last one. Not there at all where only the beginning is known. */
  readonly end?: string;
  readonly location?: string;
  readonly description: string;
  /** Absolute. */
  readonly url: string;
  /** When the report was published or last changed: calendars ask for it, and builds look at no clock. ISO instant. */
  readonly stamp: string;
  /** Grows when the report has changed. */
  readonly sequence: number;
}

/** Given an announced event, returns it as calendars show it. */
export function calendarEvent(site: Pick<Site, "config" | "frame">, announcement: Announcement): CalendarEvent {
  const { event, entry } = announcement;
  const report = absolute(site.frame, entry.address);
  // Where an event takes place, only its own title can say: a report from one place may announce what happens elsewhere.
  const location = placesNamedIn(event, entry.localities)
    .map(({ name }) => name)
    .join(", ");
  return {
    uid: eventUid(site, announcement),
    title: event.title,
    ...timeOf(announcement),
    ...(location && { location }),
    description: `${entry.teaser}\n\nBericht: ${report}`,
    url: event.url ?? report,
    stamp: entry.modified,
    sequence: sequenceOf(entry),
  };
}

/**
 * Calendars take a postponement only with a higher number than they know (RFC 5546, 2.1.4). No build knows how often a report
 * was changed, but when it was last: its days since then never decrease, and grow with every change that says its day.
 */
function sequenceOf({ published, modified }: Announcement["entry"]): number {
  return daysBetween(dayOf(published), dayOf(modified));
}

/** The identifier of an event, in calendars and for machines. */
export function eventUid(site: Pick<Site, "config" | "frame">, announcement: Announcement): string {
  return `${uidOf(announcement)}@${identifierHost(site)}`;
}

/**
 * What an event is: the first address of its report and its own title. Neither another order in the report, nor a new
 * address of it, nor a postponement make another event of it. Those of the same title are counted by their dates: where one
 * of them is postponed beyond the next, they change places, and as calendars take both anew, each date stands there once.
 */
function uidOf({ event, entry }: Announcement): string {
  const namesakes = entry.events
    .filter(({ title }) => title === event.title)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  return digestOf([firstAddress(entry), event.title, namesakes.indexOf(event)].join(" "));
}

/** An event is one of whole days unless calendars can be told its times: they know no day without a time beside a time. */
function timeOf({ event: { date, end = date } }: Announcement): Pick<CalendarEvent, "start" | "end"> {
  const [firstDay, lastDay] = [date.slice(0, 10), end.slice(0, 10)];
  if (!date.includes("T") || (!end.includes("T") && lastDay !== firstDay))
    return { start: firstDay, end: dayAfter(lastDay, 1) };
  return end.includes("T") && end !== date ? { start: date, end } : { start: date };
}
