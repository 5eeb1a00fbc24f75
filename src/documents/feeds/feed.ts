import { homeAddress } from "../../archive/addresses.ts";
import { lastModified } from "../../archive/archive.ts";
import { type ArchiveList, listsOf } from "../../archive/lists.ts";
import type { Site } from "../../archive/site.ts";
import type { Entry } from "../../content/entry.ts";
import type { SiteFrame } from "../../content/site-frame.ts";
import { tagUri } from "../tag-uri.ts";
import { type FeedItem, feedItem } from "./feed-item.ts";

/** How many items a feed holds. */
export const newestInFeed = 30;

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
export function feedsOf(site: Site): readonly FeedContent[] {
  const { frame, archive } = site;
  const idOf = (address: string): string => tagUri(site, address);
  const { description, origin, pathPrefix, publisher } = frame;
  const items = new Map<Entry, FeedItem>(); // many lists hold the same reports
  const itemOf = (entry: Entry): FeedItem => {
    const item = items.get(entry) ?? feedItem(entry, idOf);
    items.set(entry, item);
    return item;
  };
  return listsOf(archive).map(({ address, title, entries }) => {
    const newest = newestOf(entries).map(itemOf);
    return {
      frame: { origin, pathPrefix, publisher },
      id: idOf(address),
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
