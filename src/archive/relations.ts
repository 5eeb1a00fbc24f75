import { daysBetween } from "../content/dates.ts";
import type { Entry } from "../content/entry.ts";
import type { Archive } from "./archive.ts";

/** How one entry stands to the others. */
export interface Relations {
  /** The next entry back in time. */
  readonly earlier: Entry | undefined;
  /** The next entry on in time. */
  readonly later: Entry | undefined;
  /** Reports from the same place on the same topic around this one, oldest first; empty when there are none. */
  readonly chain: readonly Entry[];
  /** Up to five other entries that share a place, organisation, topic or Land. */
  readonly related: readonly Entry[];
}

/** How many entries of each shared list are looked at on either side: keeps the work, and what one new entry changes, small. */
const reach = 5;
const relatedAtMost = 5;
const chainOnEitherSide = 3;

/** Entries by their positions in the archive, newest first: numbers are compared far faster than entries. */
type Positions = readonly number[];

/** Given an archive, returns a function that tells how one of its entries stands to the others. */
export function relationsIn({ entries, ...archive }: Archive): (entry: Entry) => Relations {
  const position = new Map(entries.map((entry, index) => [entry, index]));
  const firstDay = entries.at(-1)?.day ?? "";
  const days = entries.map(({ day }) => daysBetween(firstDay, day));
  const groups = [archive.localities, archive.organisations, archive.topics, archive.lands].flat();
  const listOf = new Map<object, Positions>(groups.map(({ subject, entries: members }) => [subject, at(members)]));
  const nationwide = at(archive.nationwide);

  function at(members: readonly Entry[]): Positions {
    return members.map((entry) => position.get(entry) ?? -1);
  }

  function lists(subjects: readonly object[]): readonly Positions[] {
    return subjects.map((subject) => listOf.get(subject) ?? []);
  }

  const entryAt = (index: number): Entry => entries[index] as Entry; // every position is that of an entry

  /** The reports that share a place and a topic with an entry: the nearest three before and after it, with itself between. */
  function chainAround(entry: Entry, own: number): Positions {
    const isOnTopic = (index: number): boolean => isShared(entry.topics, entryAt(index).topics);
    const later = new Set<number>();
    const earlier = new Set<number>();
    for (const list of lists(entry.localities)) {
      const middle = indexIn(list, own);
      for (const index of nearest(list, middle - 1, -1, isOnTopic)) later.add(index);
      for (const index of nearest(list, middle + 1, 1, isOnTopic)) earlier.add(index);
    }
    if (later.size + earlier.size === 0) return [];
    const ascending = (indices: Iterable<number>): number[] => [...indices].sort((a, b) => a - b);
    return [
      ...ascending(later).slice(-chainOnEitherSide),
      own,
      ...ascending(earlier).slice(0, chainOnEitherSide),
    ].reverse();
  }

  /** The next of kin: by what is shared, then by days between, then the newer one. */
  function relatedTo(entry: Entry, own: number, chain: Positions): Positions {
    const subjects = [...entry.localities, ...entry.organisations, ...entry.topics, ...entry.lands];
    const candidates = new Set<number>();
    for (const list of entry.nationwide ? [...lists(subjects), nationwide] : lists(subjects)) {
      const middle = indexIn(list, own);
      for (let index = Math.max(0, middle - reach); index <= Math.min(list.length - 1, middle + reach); index += 1) {
        candidates.add(list[index] as number); // within the list
      }
    }
    candidates.delete(own);
    for (const index of chain) candidates.delete(index);
    // One number to compare: kinship is below 16, days and positions below ten millions.
    const rank = (index: number): number =>
      (16 - kinship(entry, entryAt(index))) * 1e14 + Math.abs((days[own] ?? 0) - (days[index] ?? 0)) * 1e7 + index;
    const ranked = [...candidates].map((index) => [rank(index), index] as const).sort(([a], [b]) => a - b);
    return ranked.slice(0, relatedAtMost).map(([, index]) => index);
  }

  return (entry) => {
    const own = position.get(entry) ?? -1;
    const chain = chainAround(entry, own);
    return {
      earlier: entries[own + 1],
      later: entries[own - 1],
      chain: chain.map(entryAt),
      related: relatedTo(entry, own, chain).map(entryAt),
    };
  };
}

/** The first few of a list from a place on in one direction that suit. */
function nearest(list: Positions, from: number, step: 1 | -1, suits: (index: number) => boolean): Positions {
  const found: number[] = [];
  for (let at = from; at >= 0 && at < list.length && found.length < chainOnEitherSide; at += step) {
    const index = list[at] as number; // within the list
    if (suits(index)) found.push(index);
  }
  return found;
}

/** Where a position stands in a sorted list, or where it would stand, by bisection. */
function indexIn(list: Positions, wanted: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Says whether two lists have something in common; both are short. */
function isShared(left: readonly object[], right: readonly object[]): boolean {
  for (const subject of left) if (right.includes(subject)) return true;
  return false;
}

/** A shared place weighs more than a shared organisation, topic and Land together, and so on down. */
function kinship(a: Entry, b: Entry): number {
  return (
    8 * Number(isShared(a.localities, b.localities)) +
    4 * Number(isShared(a.organisations, b.organisations)) +
    2 * Number(isShared(a.topics, b.topics)) +
    Number(isShared(a.lands, b.lands) || (a.nationwide && b.nationwide))
  );
}
