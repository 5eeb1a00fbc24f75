import type { Event, WithContext } from "schema-dts";
import type { EntryView } from "../archive/entry-view.ts";
import { placesNamedIn } from "../archive/events.ts";
import type { SiteFrame } from "../content/site-frame.ts";
import { absolute, administrativeArea } from "./json-ld.ts";

/**
 * The events of a report for search engines; https://schema.org/Event. They say no more than the report: neither who
 * organises them nor how people attend. Search engines take none without a place: a deadline is none, and where an event takes
 * place, only its own title can say; https://developers.google.com/search/docs/appearance/structured-data/event
 */
export function eventRecords(frame: SiteFrame, view: EntryView): readonly WithContext<Event>[] {
  const report = absolute(frame, view.address);
  const localities = view.locations.filter(({ key }) => key.length > 2); // no Länder: "Wettbewerb Digitales Hessen"
  return view.events.flatMap((event) => {
    const { title, date, end, url } = event;
    const places = placesNamedIn(event, localities);
    if (places.length === 0) return [];
    return {
      "@context": "https://schema.org",
      "@type": "Event",
      name: title,
      startDate: date,
      ...(end && { endDate: end }),
      description: view.teaser,
      url: url ?? report,
      subjectOf: { "@type": "CreativeWork", headline: view.title, url: report },
      inLanguage: "de",
      location: places.map(administrativeArea),
    };
  });
}
