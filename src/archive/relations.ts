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
const reach = 10;
const relatedAtMost = 5;
const chainOnEitherSide = 3;

/** Given an archive, returns a function that tells how one of its entries stands to the others. */
export function relationsIn(archive: Archive): (entry: Entry) => Relations {
  const position = new Map(archive.entries.map((entry, index) => [entry, index]));
  const lists = indexLists(archive);

  return (entry) => {
    const index = position.get(entry) ?? -1;
    const around = lists(entry).flatMap((list) => neighbourhood(list, entry, position));
    const chain = chainOf(entry, lists(entry, "localities"), position);
    const related = [...new Set(around)]
      .filter((other) => other !== entry && !chain.includes(other))
      .map((other) => ({ other, kinship: kinship(entry, other), days: Math.abs(daysBetween(entry.day, other.day)) }))
      .sort(
        (a, b) =>
          b.kinship - a.kinship || a.days - b.days || (position.get(a.other) ?? 0) - (position.get(b.other) ?? 0),
      )
      .slice(0, relatedAtMost)
      .map(({ other }) => other);
    return { earlier: archive.entries[index + 1], later: archive.entries[index - 1], chain, related };
  };
}

/** The lists that an entry stands in. */
function indexLists(archive: Archive) {
  const subjects = new Map<object, readonly Entry[]>(
    [archive.localities, archive.organisations, archive.topics, archive.lands].flatMap((groups) =>
      groups.map(({ subject, entries }) => [subject, entries] as const),
    ),
  );
  return (entry: Entry, only?: "localities"): readonly (readonly Entry[])[] => {
    const named = only
      ? entry.localities
      : [...entry.localities, ...entry.organisations, ...entry.topics, ...entry.lands];
    const lists = named.map((subject) => subjects.get(subject) ?? []);
    return entry.nationwide && !only ? [...lists, archive.nationwide] : lists;
  };
}

/** The part of a list around an entry. */
function neighbourhood(list: readonly Entry[], entry: Entry, position: ReadonlyMap<Entry, number>): readonly Entry[] {
  const at = indexIn(list, entry, position);
  return list.slice(Math.max(0, at - reach), at + reach + 1);
}

/** Where an entry stands in a sorted list, by bisection. */
function indexIn(list: readonly Entry[], entry: Entry, position: ReadonlyMap<Entry, number>): number {
  const wanted = position.get(entry) ?? 0;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const candidate = list[middle];
    if (candidate && (position.get(candidate) ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A shared place weighs more than a shared organisation, topic and Land together, and so on down. */
function kinship(a: Entry, b: Entry): number {
  const shared = (left: readonly object[], right: readonly object[]): number =>
    Number(left.some((subject) => right.includes(subject)));
  return (
    8 * shared(a.localities, b.localities) +
    4 * shared(a.organisations, b.organisations) +
    2 * shared(a.topics, b.topics) +
    Math.max(shared(a.lands, b.lands), Number(a.nationwide && b.nationwide))
  );
}

/** The reports that share a place and a topic with an entry: the nearest three before and after it, with itself between. */
function chainOf(
  entry: Entry,
  lists: readonly (readonly Entry[])[],
  position: ReadonlyMap<Entry, number>,
): readonly Entry[] {
  const at = position.get(entry) ?? 0;
  const place = (other: Entry): number => position.get(other) ?? 0;
  const onTopic = [...new Set(lists.flat())].filter(
    (other) => other !== entry && other.topics.some((topic) => entry.topics.includes(topic)),
  );
  const newestFirst = onTopic.sort((a, b) => place(a) - place(b));
  const later = newestFirst.filter((other) => place(other) < at).slice(-chainOnEitherSide);
  const earlier = newestFirst.filter((other) => place(other) > at).slice(0, chainOnEitherSide);
  if (later.length + earlier.length === 0) return [];
  return [...later, entry, ...earlier].reverse();
}
