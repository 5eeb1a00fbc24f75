import ical, { escape as escapeText, foldLines, ICalEventTransparency } from "ical-generator";
import { berlinTime } from "../../content/dates.ts";
import type { CalendarEvent } from "./calendar-event.ts";

/** A file for calendars, to be imported or subscribed to. */
export interface Calendar {
  readonly name: string;
  /** The page that shows the same events; absolute. */
  readonly url: string;
  /** Past ones first. */
  readonly events: readonly CalendarEvent[];
}

const zone = "Europe/Berlin";

/** The clocks of Berlin since 1996, when summer time came to end in October; from the tz database. */
const zoneComponent = `BEGIN:VTIMEZONE
TZID:${zone}
BEGIN:DAYLIGHT
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
`.replaceAll("\n", "\r\n");

const oneDay = 86_400; // seconds

/**
 * Given a calendar, returns it as iCalendar; RFC 5545. It names no METHOD: that of a publication (RFC 5546, 3.2.1) demands an
 * ORGANIZER with an address for each event, and reports do not say who organises what they announce.
 */
export function iCalendar({ name, url, events }: Calendar): string {
  const calendar = ical({
    prodId: { company: "Ortsmarke", product: "Termine", language: "DE" },
    name: escapeText(name, false), // the library escapes the texts of events only
    url,
    ttl: oneDay,
  });
  for (const { uid, title, start, end, location, description, url: address, stamp, sequence } of events) {
    const isWholeDays = !start.includes("T");
    calendar.createEvent({
      id: uid,
      summary: title,
      start: berlinTime(start),
      ...(end && { end: berlinTime(end) }),
      // A civil time stays right even if the law of summer time changes.
      ...(isWholeDays ? { allDay: true } : { timezone: zone }),
      // A deadline keeps nobody busy all day.
      ...(isWholeDays && { transparency: ICalEventTransparency.TRANSPARENT }),
      ...(location && { location }),
      description,
      url: address,
      stamp: berlinTime(stamp),
      lastModified: berlinTime(stamp),
      sequence,
    });
  }
  // The library writes a zone for a calendar only together with stamps in it, but these have to be in UTC. With its zone, a
  // calendar without events has the component that the standard asks for.
  return `${withPlainAddresses(calendar.toString()).replace(/(?<=\r\n)(?=BEGIN:VEVENT|END:VCALENDAR)/, zoneComponent)}\r\n`;
}

/** The library escapes addresses as it does texts; RFC 5545, 3.3.13, has them as they are. */
function withPlainAddresses(text: string): string {
  const lines = text.replaceAll("\r\n ", "").split("\r\n");
  return foldLines(
    lines.map((line) => (line.startsWith("URL;") ? line.replaceAll(/\\([\\;,])/g, "$1") : line)).join("\r\n"),
  );
}
