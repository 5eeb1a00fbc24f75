import type { EntryRecord } from "../../../src/documents/open-data/entry-record.ts";

/** A date as editors write it: German clocks, no zone. */
const civil = (date: string): string => date.replace(/[+-]\d{2}:\d{2}$/, "");

/** The Länder that have to be named because no place of the report lies in them, or all, where their order demands it. */
function namedLands({ lands, places }: EntryRecord): readonly string[] {
  const implied = [...new Set(places.map(({ land }) => land))];
  const codes = lands.map(({ code }) => code);
  return codes.join() === implied.join() ? [] : codes;
}

/**
 * The news file that a record stands for: its path below the news directory, and its text. Whoever moves an archive
 * elsewhere can do it like this; YAML takes values as JSON.
 */
export function reportOf(record: EntryRecord): { readonly path: string; readonly text: string } {
  const { file, date, updated, embargo, kind, kicker, title, teaser, nationwide, places, sources, events, image } =
    record;
  const head = {
    title,
    date: civil(date),
    teaser,
    region: [...namedLands(record), ...places.map(({ key }) => key), ...(nationwide ? ["bundesweit"] : [])],
    topics: record.topics.map(({ key }) => key),
    kicker,
    organisations: record.organisations.map(({ key }) => key),
    kind,
    sources,
    events: events.map((event) => ({ ...event, date: civil(event.date), ...(event.end && { end: civil(event.end) }) })),
    image: image && { src: image.src, alt: image.alt, credit: image.credit, license: image.license },
    updated,
    corrections: record.corrections,
    embargo: embargo && civil(embargo),
    aliases: record.aliases,
  };
  const lines = Object.entries(head).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${JSON.stringify(value)}`],
  );
  return { path: file, text: ["---", ...lines, "---", "", record.text, ""].join("\n") };
}
