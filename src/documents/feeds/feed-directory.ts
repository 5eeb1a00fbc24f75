import { localitiesAddress, localitiesOfLandAddress, weeksAddress } from "../../archive/addresses.ts";
import type { Archive } from "../../archive/archive.ts";
import { type ArchiveList, type ListKind, listsOf } from "../../archive/lists.ts";

/** A list that has a feed. */
export type FollowedList = Pick<ArchiveList, "address" | "name" | "title">;

/** The lists of a Land. */
export interface LandFeeds {
  readonly whole: FollowedList;
  readonly topics: readonly FollowedList[];
  readonly localities: readonly FollowedList[];
  /** The part of the page of all places that leads to the pages of these. */
  readonly localitiesAddress: string;
}

/** All lists that have feeds, in the order in which readers look for them. Changes with the lists, not with their reports. */
export interface FeedDirectory {
  /** All reports, the nationwide ones, and the weeks. */
  readonly general: readonly FollowedList[];
  readonly topics: readonly FollowedList[];
  readonly lands: readonly LandFeeds[];
  readonly organisations: readonly FollowedList[];
}

const weeks = { address: weeksAddress, name: "Wochenüberblick", title: "Wochenüberblick" };

export function feedDirectory(archive: Archive): FeedDirectory {
  const lists = listsOf(archive);
  const of = (kind: ListKind, land?: ArchiveList["land"]): readonly ArchiveList[] =>
    lists.filter((list) => list.kind === kind && (land === undefined || list.land === land));
  return {
    general: [...[...of("all"), ...of("nationwide")].map(followed), weeks],
    topics: byName(of("topic")),
    lands: [...of("land")].sort(compareNames).map((list) => ({
      whole: followed(list),
      topics: byName(of("landTopic", list.land)),
      localities: byName(of("locality", list.land)),
      localitiesAddress: list.land ? localitiesOfLandAddress(list.land) : localitiesAddress,
    })),
    organisations: byName(of("organisation")),
  };
}

function followed({ address, name, title }: ArchiveList): FollowedList {
  return { address, name, title };
}

function byName(lists: readonly ArchiveList[]): readonly FollowedList[] {
  return [...lists].sort(compareNames).map(followed);
}

const german = new Intl.Collator("de");

function compareNames(a: ArchiveList, b: ArchiveList): number {
  return german.compare(a.name, b.name);
}
