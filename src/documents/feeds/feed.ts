import { homeAddress } from "../../archive/addresses.ts";
import { lastModified, newestFirst } from "../../archive/archive.ts";
import { type ArchiveList, listsOf } from "../../archive/lists.ts";
import type { Site } from "../../archive/site.ts";
import { instant } from "../../content/dates.ts";
import type { Entry } from "../../content/entry.ts";
import type { SiteFrame } from "../../content/site-frame.ts";
import { tagUri } from "../tag-uri.ts";
import { type FeedItem, feedItem } from "./feed-item.ts";
import { type FeedRights, feedRights } from "./feed-rights.ts";

/** How many items a feed holds. */
export const newestInFeed = 30;

/** What a feed of a list says, in whatever format. */
export interface FeedContent {
  readonly frame: Pick<SiteFrame, "origin" | "pathPrefix" | "publisher">;
  readonly rights: FeedRights;
  readonly id: string;
  /** Says what the feed holds: "Nachrichten aus Sachsen – Ortsmarke". */
  readonly title: string;
  /** Only of the feed of all reports. */
  readonly description?: string;
  /** The page of the list. */
  readonly address: string;
  /**
   * The latest change of its items, ISO instant with Berlin offset. A report that comes in under an earlier day leaves it as it
   * was: when a file was added, no report says. Feed readers go by the items.
   */
  readonly updated: string;
  /** The reports that were published last, newest first; those among them that are withdrawn as a notice. */
  readonly items: readonly FeedItem[];
}

/** What all feeds of a site have in common. */
export function feedFrame(site: Site): Pick<FeedContent, "frame" | "rights"> {
  const { origin, pathPrefix, publisher } = site.frame;
  return { frame: { origin, pathPrefix, publisher }, rights: feedRights(site) };
}

/** When feeds last changed, given their items. One without items has always been like that. */
export function lastUpdate(items: readonly FeedItem[]): string {
  return lastModified(items.map(({ updated }) => ({ modified: updated }))) ?? instant("1970-01-01");
}

/** The feed of every list. */
export function feedsOf(site: Site): readonly FeedContent[] {
  const { frame, archive, pictures } = site;
  const idOf = (address: string): string => tagUri(site, address);
  const common = feedFrame(site);
  const items = new Map<Entry, FeedItem>(); // many lists hold the same reports
  const itemOf = (entry: Entry): FeedItem => {
    const item = items.get(entry) ?? feedItem(entry, idOf, pictures.get(entry.file));
    items.set(entry, item);
    return item;
  };
  const withdrawn = new Map(listsOf(archive.ofWithdrawn).map(({ address, entries }) => [address, entries]));
  return listsOf(archive).map(({ address, title, entries }) => {
    const newest = newestOf(inOrder(entries, withdrawn.get(address))).map(itemOf);
    return {
      ...common,
      id: idOf(address),
      title: feedTitle({ address, title }, frame),
      ...(address === homeAddress && { description: frame.description }),
      address,
      updated: lastUpdate(newest),
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

/** The entries of a list, and those that would stand in it if they were not withdrawn, newest first. */
function inOrder(entries: readonly Entry[], withdrawn: readonly Entry[] = []): readonly Entry[] {
  return withdrawn.length === 0 ? entries : [...entries, ...withdrawn].sort(newestFirst);
}

/** The entries that were published last. Lists have them by their dates, and feed readers as they come in. */
function newestOf(entries: readonly Entry[]): readonly Entry[] {
  if (entries.every(({ embargo }) => embargo === undefined)) return entries.slice(0, newestInFeed);
  return entries
    .filter(({ embargo }, index) => index < newestInFeed || embargo !== undefined)
    .sort((a, b) => Date.parse(b.published) - Date.parse(a.published))
    .slice(0, newestInFeed);
}
