import { dayOf, dayOrInstant } from "../content/dates.ts";
import type { Correction, Entry, Source } from "../content/entry.ts";
import type { EntryKind } from "../content/front-matter-schema.ts";
import { landAddress, localityAddress, nationwideAddress, organisationAddress, topicAddress } from "./addresses.ts";
import { type Card, cardOf } from "./card.ts";
import { eventsSeenAt, type SeenEvent } from "./events.ts";
import { type LeadPicture, leadPicture, type Picture } from "./picture.ts";
import type { ShownEntry } from "./publication.ts";
import type { Relations } from "./relations.ts";

interface Tag {
  readonly name: string;
  readonly address: string;
}

interface Neighbour {
  readonly address: string;
  readonly title: string;
}

/** What the page of an entry shows, and nothing more: the same view means the same page. */
export interface EntryView {
  readonly address: string;
  readonly day: string;
  readonly published: string;
  readonly modified: string;
  /** The date line: a day, or an instant where the editors gave a time. */
  readonly date: string;
  /** A day or instant like `date`, where the embargo ended on a later day; not there at all otherwise. */
  readonly appeared?: string;
  readonly kicker: string;
  readonly title: string;
  readonly teaser: string;
  readonly kind: EntryKind;
  /** The day of the last change or correction after publication. */
  readonly updated: string | undefined;
  /** Not there at all where there is no image. */
  readonly image?: LeadPicture;
  readonly body: string;
  readonly corrections: readonly Correction[];
  readonly sources: readonly Source[];
  readonly events: readonly SeenEvent[];
  readonly tags: readonly { readonly label: string; readonly tags: readonly Tag[] }[];
  /** Official keys of its places, for machines. */
  readonly locations: readonly { readonly name: string; readonly key: string }[];
  readonly chain: readonly (Neighbour & { readonly day: string; readonly current: boolean })[];
  readonly related: readonly Card[];
  readonly earlier: Neighbour | undefined;
  readonly later: Neighbour | undefined;
  /** See `ShownEntry`. */
  readonly marks?: readonly string[];
}

function neighbour(entry: Entry | undefined): Neighbour | undefined {
  return entry && { address: entry.address, title: entry.title };
}

/** Given an entry, how it stands to others, an instant and the files of its image, returns what its page shows then. */
export function entryView(
  entry: ShownEntry,
  { earlier, later, chain, related }: Relations,
  now: string,
  picture?: Picture | undefined,
): EntryView {
  const appearedOnItsDay = dayOf(entry.published) === entry.day;
  const lands = entry.lands.map((land) => ({ name: land.name, address: landAddress(land) }));
  return {
    address: entry.address,
    day: entry.day,
    published: entry.published,
    modified: entry.modified,
    date: dayOrInstant(appearedOnItsDay ? entry.published : entry.dated),
    ...(appearedOnItsDay ? {} : { appeared: dayOrInstant(entry.published) }),
    kicker: entry.kicker,
    title: entry.title,
    teaser: entry.teaser,
    kind: entry.kind,
    updated: entry.modified === entry.published ? undefined : dayOf(entry.modified),
    ...(picture && entry.image && { image: leadPicture(picture, entry.image) }),
    body: entry.body,
    corrections: entry.corrections,
    sources: entry.sources,
    events: eventsSeenAt(entry.events, now),
    tags: [
      {
        label: "Orte",
        tags: entry.localities.map((region) => ({ name: region.name, address: localityAddress(region) })),
      },
      {
        label: "Länder",
        tags: entry.nationwide ? [{ name: "Bundesweit", address: nationwideAddress }, ...lands] : lands,
      },
      { label: "Themen", tags: entry.topics.map((topic) => ({ name: topic.label, address: topicAddress(topic) })) },
      {
        label: "Organisationen",
        tags: entry.organisations.map((body) => ({ name: body.name, address: organisationAddress(body) })),
      },
    ],
    locations: [...entry.localities, ...entry.lands].map(({ name, key }) => ({ name, key })),
    chain: chain.map(({ address, title, day }) => ({ address, title, day, current: address === entry.address })),
    related: related.map(cardOf),
    earlier: neighbour(earlier),
    later: neighbour(later),
    ...(entry.marks && { marks: entry.marks }),
  };
}
