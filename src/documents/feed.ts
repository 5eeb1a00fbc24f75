import { homeAddress, landsAddress, localitiesAddress, topicsAddress } from "../archive/addresses.ts";
import { lastModified } from "../archive/archive.ts";
import { type ArchiveList, listsOf } from "../archive/lists.ts";
import type { Site } from "../archive/site.ts";
import { dayOf } from "../content/dates.ts";
import type { Correction, Entry } from "../content/entry.ts";
import type { SiteFrame } from "../content/site-frame.ts";

const newestInFeed = 30;

/** What a report is about: the name of a Land, place or topic, and the address of the page that lists all of its sort. */
export interface FeedCategory {
  readonly name: string;
  readonly scheme: string;
}

/** What a feed says of a report. */
export interface FeedItem {
  /** Stays the same when the report or the whole site moves. */
  readonly id: string;
  /** Without path prefix, like all addresses here. */
  readonly address: string;
  readonly title: string;
  readonly teaser: string;
  /** HTML whose links are those of the report's own page. */
  readonly body: string;
  readonly corrections: readonly Correction[];
  /** ISO instants in UTC. */
  readonly published: string;
  readonly updated: string;
  readonly categories: readonly FeedCategory[];
}

/** What a feed of a list says, in whatever format. */
export interface FeedContent {
  readonly frame: Pick<SiteFrame, "origin" | "pathPrefix" | "publisher">;
  readonly id: string;
  /** Says what the feed holds: "Nachrichten aus Sachsen – Ortsmarke". */
  readonly title: string;
  /** Only of the feed of all reports. */
  readonly description?: string;
  /** The page of the list. */
  readonly address: string;
  /** ISO instant in UTC. */
  readonly updated: string;
  /** The reports that were published last, newest first. */
  readonly items: readonly FeedItem[];
}

/** The feed of every list. */
export function feedsOf({ frame, config, archive }: Site): readonly FeedContent[] {
  const host = config.firstHost ?? new URL(frame.origin).hostname;
  const { description, origin, pathPrefix, publisher } = frame;
  const items = new Map<Entry, FeedItem>(); // many lists hold the same reports
  const itemOf = (entry: Entry): FeedItem => {
    const item = items.get(entry) ?? feedItem(entry, host);
    items.set(entry, item);
    return item;
  };
  return listsOf(archive).map(({ address, title, entries }) => {
    const newest = newestOf(entries).map(itemOf);
    return {
      frame: { origin, pathPrefix, publisher },
      id: `tag:${host},2026:${address}`,
      title: feedTitle({ address, title }, frame),
      ...(address === homeAddress && { description }),
      address,
      updated: lastModified(newest.map(({ updated }) => ({ modified: updated }))) ?? "1970-01-01T00:00:00.000Z",
      items: newest,
    };
  });
}

/** What the feed of a list is called: the name of the site, and before it what the list holds if that is not all. */
export function feedTitle(
  { address, title }: Pick<ArchiveList, "address" | "title">,
  { name }: Pick<SiteFrame, "name">,
): string {
  return address === homeAddress ? name : `${title} – ${name}`;
}

/** The entries that were published last. Lists have them by their dates, and feed readers as they come in. */
function newestOf(entries: readonly Entry[]): readonly Entry[] {
  if (entries.every(({ embargo }) => embargo === undefined)) return entries.slice(0, newestInFeed);
  return entries
    .filter(({ embargo }, index) => index < newestInFeed || embargo !== undefined)
    .sort((a, b) => Date.parse(b.published) - Date.parse(a.published))
    .slice(0, newestInFeed);
}

function feedItem(entry: Entry, host: string): FeedItem {
  const { address, aliases, day, kicker, title, teaser, body, corrections, published } = entry;
  return {
    // Made of the first address, RFC 4151.
    id: `tag:${host},${day}:${aliases[0] ?? address}`,
    address,
    title: `${kicker}: ${title}`,
    teaser,
    body,
    corrections,
    published: inUtc(Date.parse(published)),
    updated: updatedOf(entry),
    categories: categoriesOf(entry),
  };
}

/**
 * When a report last changed, in UTC. Editors give the day of a correction and not its time: what comes on the day of
 * publication, and the second one of a later day, counts a second more, or feed readers would not notice it.
 */
function updatedOf({ corrections, published, modified }: Entry): string {
  if (corrections.length === 0) return inUtc(Date.parse(modified));
  const lastDay = dayOf(modified);
  const ofLastDay = corrections.filter(({ date }) => date === lastDay).length;
  const unnoticed = modified === published ? ofLastDay : Math.max(0, ofLastDay - 1);
  return inUtc(Date.parse(modified) + unnoticed * 1_000);
}

function inUtc(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

function categoriesOf({ nationwide, lands, localities, kreise, topics }: Entry): readonly FeedCategory[] {
  const of = (scheme: string, names: Iterable<string>): readonly FeedCategory[] =>
    [...names].map((name) => ({ name, scheme }));
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
