import { homeAddress } from "../../archive/addresses.ts";
import { largestFile } from "../../archive/picture.ts";
import type { Site } from "../../archive/site.ts";
import { dayOrInstant } from "../../content/dates.ts";
import type { Entry } from "../../content/entry.ts";
import type { Land, Locality } from "../../regions/region.ts";
import { absolute } from "../json-ld.ts";
import type { EntryRecord } from "./entry-record.ts";
import { licenseOf } from "./license-of.ts";
import { schemaAddress } from "./schema-addresses.ts";

/** A Land with the codes by which other data name it. */
function landRecord({ key, code, iso, nuts, name }: Land): EntryRecord["lands"][number] {
  return { key, code, iso, nuts, name };
}

function placeRecord(place: Locality): EntryRecord["places"][number] {
  const { key, name, land } = place;
  if (place.kind === "kreis") return { key, keyType: "Kreisschlüssel", name, land: land.code };
  const kreis = place.kreis && { kreis: { key: place.kreis.key, name: place.kreis.name } };
  return { key, keyType: key.length === 9 ? "ARS" : "AGS", name, ...kreis, land: land.code };
}

function imageRecord({ frame, pictures }: Site, { file, image }: Entry): Pick<EntryRecord, "image"> {
  if (!image) return {};
  const picture = pictures.get(file);
  const address = picture && largestFile(picture);
  const { src, ...texts } = image;
  return { image: { src, ...(address !== undefined && { url: absolute(frame, address) }), ...texts } };
}

/** Given a report of a site, returns what machines learn of it; keys without a value are left out. */
export function recordOf(site: Site, entry: Entry): EntryRecord {
  const { frame } = site;
  return {
    $schema: absolute(frame, schemaAddress("entry")),
    url: absolute(frame, entry.address),
    home: absolute(frame, homeAddress),
    file: entry.file,
    date: dayOrInstant(entry.dated),
    published: entry.published,
    modified: entry.modified,
    ...(entry.updated !== undefined && { updated: entry.updated }),
    ...(entry.embargo !== undefined && { embargo: entry.embargo }),
    kind: entry.kind,
    kicker: entry.kicker,
    title: entry.title,
    teaser: entry.teaser,
    nationwide: entry.nationwide,
    lands: entry.lands.map(landRecord),
    places: entry.localities.map(placeRecord),
    topics: entry.topics.map(({ key, label }) => ({ key, name: label })),
    organisations: entry.organisations.map(({ key, name }) => ({ key, name })),
    sources: entry.sources,
    events: entry.events,
    corrections: entry.corrections,
    ...imageRecord(site, entry),
    aliases: entry.aliases,
    text: entry.markdown,
    license: licenseOf(site.config),
  };
}
