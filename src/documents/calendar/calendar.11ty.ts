import { calendarAddress, eventsAddress, homeAddress, landAddress } from "../../archive/addresses.ts";
import { eventsAt } from "../../archive/events.ts";
import type { Entry } from "../../content/entry.ts";
import { absolute } from "../json-ld.ts";
import { documentRoute, type Page } from "../route.ts";
import { type Calendar, iCalendar } from "./calendar.ts";
import { calendarEvent } from "./calendar-event.ts";

/** One calendar of the site and of each Land, to subscribe to, and one of each report with events, to import. */
export default documentRoute<Calendar>({
  pages: (site) => {
    const { frame, archive, now } = site;
    /** The same events of some reports as the page of events would show. */
    const page = (of: string, name: string, shownOn: string, entries: readonly Entry[]): Page<Calendar> => {
      const { upcoming, past } = eventsAt(entries, now);
      const events = [...past.toReversed(), ...upcoming].map((one) => calendarEvent(site, one));
      return {
        url: calendarAddress(of),
        props: { name: `${frame.name}: ${name}`, url: absolute(frame, shownOn), events },
      };
    };
    return [
      page(homeAddress, "Termine", eventsAddress, archive.entries),
      ...archive.lands.map(({ subject: land, entries }) =>
        page(landAddress(land), `Termine ${land.origin}`, eventsAddress, entries),
      ),
      ...archive.entries
        .filter(({ events }) => events.length > 0)
        .map((entry) => page(entry.address, entry.title, entry.address, [entry])),
    ];
  },
  render: iCalendar,
});
