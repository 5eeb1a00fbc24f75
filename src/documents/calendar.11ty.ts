import { calendarAddress, eventsAddress, homeAddress, landAddress } from "../archive/addresses.ts";
import { type Announcement, eventsAt } from "../archive/events.ts";
import type { Entry } from "../content/entry.ts";
import { type Calendar, iCalendar } from "./calendar.ts";
import { calendarEvent } from "./calendar-event.ts";
import { absolute } from "./json-ld.ts";
import { documentRoute, type Page } from "./route.ts";

/** One calendar of the site and of each Land, to subscribe to, and one of each report with events, to import. */
export default documentRoute<Calendar>({
  pages: ({ frame, archive, now }) => {
    const page = (of: string, name: string, shownOn: string, announced: readonly Announcement[]): Page<Calendar> => ({
      url: calendarAddress(of),
      props: {
        name: `${frame.name}: ${name}`,
        url: absolute(frame, shownOn),
        events: announced.map((one) => calendarEvent(frame, one)),
      },
    });
    /** What the page of events shows of them. */
    const shown = (entries: readonly Entry[]): readonly Announcement[] => {
      const { upcoming, past } = eventsAt(entries, now);
      return [...past.toReversed(), ...upcoming];
    };
    return [
      page(homeAddress, "Termine", eventsAddress, shown(archive.entries)),
      ...archive.lands.map(({ subject: land, entries }) =>
        page(landAddress(land), `Termine ${land.origin}`, eventsAddress, shown(entries)),
      ),
      ...archive.entries
        .filter(({ events }) => events.length > 0)
        .map((entry) => page(entry.address, entry.title, entry.address, announcementsOf(entry))),
    ];
  },
  render: iCalendar,
});

function announcementsOf(entry: Entry): readonly Announcement[] {
  return entry.events.map((event) => ({ event, entry }));
}
