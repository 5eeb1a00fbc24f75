import { eventsAddress, jsonAddress } from "../../archive/addresses.ts";
import { eventsAt } from "../../archive/events.ts";
import type { Site } from "../../archive/site.ts";
import { eventUid } from "../calendar/calendar-event.ts";
import { absolute } from "../json-ld.ts";
import { documentRoute } from "../route.ts";
import { checked } from "./checked.ts";
import type { EventsRecord } from "./events-record.ts";
import { licenseOf } from "./license-of.ts";
import { schemaAddress } from "./schema-addresses.ts";

/** The deadlines and dates of all reports as JSON, beside their page, with what it shows. */
export default documentRoute<EventsRecord>({
  pages: (site) => [{ url: jsonAddress(eventsAddress), props: eventsOf(site) }],
  render: (record) => `${JSON.stringify(checked("events", record, record.url))}\n`,
});

function eventsOf(site: Site): EventsRecord {
  const { frame, config, archive, now } = site;
  const { upcoming, past } = eventsAt(archive.entries, now);
  return {
    $schema: absolute(frame, schemaAddress("events")),
    url: absolute(frame, eventsAddress),
    events: [...past.toReversed(), ...upcoming].map((announcement) => ({
      uid: eventUid(site, announcement),
      ...announcement.event,
      report: absolute(frame, announcement.entry.address),
      lands: announcement.entry.lands.map(({ code }) => code),
    })),
    license: licenseOf(config),
  };
}
