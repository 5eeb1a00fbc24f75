import { landsAddress, localitiesAddress, topicsAddress } from "../../archive/addresses.ts";
import { firstAddress } from "../../archive/first-address.ts";
import { type LeadPicture, leadPicture, type Picture } from "../../archive/picture.ts";
import { withdrawnReport } from "../../archive/withdrawn.ts";
import { dayOf, secondsAfter } from "../../content/dates.ts";
import type { Correction, Entry, NewsEvent, Source } from "../../content/entry.ts";
import { withdrawnNotice } from "./withdrawn-notice.tsx";

/** What a report is about: the name of a Land, place or topic, and what all of its sort have in common. */
interface FeedCategory {
  readonly name: string;
  /** Stays the same when the site moves. */
  readonly scheme: string;
}

/** What a feed says of a report. */
export interface FeedItem {
  /** Stays the same when the report or the whole site moves. */
  readonly id: string;
  /** Without path prefix, like all addresses here. */
  readonly address: string;
  readonly title: string;
  /** Not there at all where the report is withdrawn. */
  readonly teaser?: string;
  readonly image?: LeadPicture;
  /** HTML whose links are those of the report's own page. */
  readonly body: string;
  readonly corrections: readonly Correction[];
  readonly sources: readonly Source[];
  readonly events: readonly NewsEvent[];
  /** ISO instants with Berlin offset: readers of UTC would take the midnight of a day for the day before. */
  readonly published: string;
  readonly updated: string;
  readonly categories: readonly FeedCategory[];
}

/**
 * @param idOf makes an identifier of an address
 * @param picture the files of its image
 */
export function feedItem(entry: Entry, idOf: (address: string) => string, picture?: Picture): FeedItem {
  const { address, kicker, title, teaser, image, body, corrections, sources, events, published } = entry;
  const place = { id: idOf(firstAddress(entry)), address, published, updated: updatedOf(entry) };
  const nothing = { corrections: [], sources: [], events: [], categories: [] };
  const withdrawn = withdrawnReport(entry);
  // Who subscribed has its text already: only an item that has changed takes it from them.
  if (withdrawn) return { ...place, ...nothing, ...withdrawnNotice(withdrawn) };
  return {
    ...place,
    title: `${kicker}: ${title}`,
    teaser,
    ...(picture && image && { image: leadPicture(picture, image) }),
    body,
    corrections,
    sources,
    events,
    categories: categoriesOf(entry, idOf),
  };
}

/**
 * When a report last changed. Editors give the day of a correction, or of a withdrawal, and not its time: what comes on the
 * day of publication, and the second one of a later day, counts a second more, or feed readers would not notice it.
 */
function updatedOf({ corrections, withdrawn, published, modified }: Entry): string {
  const days = [...corrections, ...(withdrawn ? [withdrawn] : [])].map(({ date }) => date);
  if (days.length === 0) return modified;
  const lastDay = dayOf(modified);
  const ofLastDay = days.filter((day) => day === lastDay).length;
  return secondsAfter(modified, modified === published ? ofLastDay : Math.max(0, ofLastDay - 1));
}

function categoriesOf(
  { nationwide, lands, localities, kreise, topics }: Entry,
  idOf: (address: string) => string,
): readonly FeedCategory[] {
  const of = (scheme: string, names: Iterable<string>): readonly FeedCategory[] =>
    [...names].map((name) => ({ name, scheme: idOf(scheme) }));
  const places = new Set([...localities, ...kreise].map(({ name }) => name));
  return [
    ...of(landsAddress, [...(nationwide ? ["Bundesweit"] : []), ...lands.map(({ name }) => name)]),
    ...of(localitiesAddress, places),
    ...of(
      topicsAddress,
      topics.map(({ label }) => label),
    ),
  ];
}
