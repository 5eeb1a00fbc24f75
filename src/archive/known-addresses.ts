import { distance } from "fastest-levenshtein";
import { dayAfter, dayOf, daysBetween, instant } from "../content/dates.ts";
import type { Entry } from "../content/entry.ts";
import { slugOf } from "../regions/fold.ts";
import { isPublished, type PublicationRules } from "./publication.ts";

/** An address that readers know and that no longer answers. */
export interface LostAddress {
  readonly address: string;
  /** The entry that still has the address, but is now a draft or embargoed. */
  readonly hidden: Entry | undefined;
  /** The entry that most likely has moved away from the address. */
  readonly moved: Entry | undefined;
}

/** The addresses of an entry that answer: its own and its earlier ones. */
function addressesOf({ address, aliases }: Entry): readonly string[] {
  return [address, ...aliases];
}

/** All addresses of entries that answer at an instant; withdrawn entries answer with a notice. */
export function publishedAddresses(entries: readonly Entry[], rules: PublicationRules): readonly string[] {
  return entries.filter((entry) => isPublished(entry, rules)).flatMap(addressesOf);
}

/** So many lost addresses are looked for; more are no mistake in a file, but the ledger of another archive. */
const soughtAtMost = 50;

/** Compares addresses that readers know with the entries, and says which of them no longer answer. */
export function lostAddresses(
  known: Iterable<string>,
  entries: readonly Entry[],
  rules: PublicationRules,
): readonly LostAddress[] {
  const readers = new Set(known);
  const answering = new Set(publishedAddresses(entries, rules));
  const lost = [...readers].filter((address) => !answering.has(address));
  if (lost.length === 0) return [];
  const held = new Map(
    entries
      .filter((entry) => !isPublished(entry, rules))
      .flatMap((entry) => addressesOf(entry).map((at) => [at, entry])),
  );
  // What has moved has an address that nobody knows yet.
  const fresh = entries.filter((entry) => isPublished(entry, rules) && !readers.has(entry.address));
  return lost.map((address, index) => {
    const hidden = held.get(address);
    return { address, hidden, moved: hidden || index >= soughtAtMost ? undefined : movedFrom(address, fresh) };
  });
}

/** Entries that readers could see for more than so many days, although none of their addresses is among the known ones. */
export function overdueEntries(
  known: ReadonlyMap<string, unknown>,
  entries: readonly Entry[],
  rules: PublicationRules,
  days: number,
): readonly Entry[] {
  const today = dayOf(rules.now);
  return unknownEntries(known, entries, rules).filter(({ published }) => daysBetween(dayOf(published), today) > days);
}

/**
 * The next instant at which one more entry is overdue, see `overdueEntries`, as long as no other may be seen; ISO, undefined
 * when none will be.
 */
export function nextOverdueEntry(
  known: ReadonlyMap<string, unknown>,
  entries: readonly Entry[],
  rules: PublicationRules,
  days: number,
): string | undefined {
  const today = dayOf(rules.now);
  const [first] = unknownEntries(known, entries, rules)
    .map(({ published }) => dayAfter(dayOf(published), days + 1))
    .filter((day) => day > today)
    .sort();
  return first && instant(first);
}

/** Entries that readers can see, although none of their addresses is among the known ones. */
function unknownEntries(
  known: ReadonlyMap<string, unknown>,
  entries: readonly Entry[],
  rules: PublicationRules,
): readonly Entry[] {
  return entries.filter(
    (entry) => !addressesOf(entry).some((address) => known.has(address)) && isPublished(entry, rules),
  );
}

/** The day on which the latest entry was published of those whose addresses are known; undefined when there is none. */
export function knownUntil(known: ReadonlyMap<string, unknown>, entries: readonly Entry[]): string | undefined {
  const days = entries
    .filter((entry) => addressesOf(entry).some((address) => known.has(address)))
    .map(({ published }) => dayOf(published));
  return days.sort().at(-1);
}

/** From this likeness on two addresses are taken for those of one report; 1 is the same short name in another month. */
const alike = 0.5;

/** The entry that most likely stood at an address: by its short name, by the words of its title, by its month. */
function movedFrom(address: string, candidates: readonly Entry[]): Entry | undefined {
  const slug = address.split("/").at(-2) ?? "";
  const month = address.slice(0, "/2025/05/".length);
  const ranked = candidates
    .map((entry) => ({ entry, likeness: likenessOf(slug, entry) + (entry.address.startsWith(month) ? 0.25 : 0) }))
    .sort((a, b) => b.likeness - a.likeness);
  const [best] = ranked;
  return best && best.likeness >= alike ? best.entry : undefined;
}

function likenessOf(slug: string, { slug: other, title }: Entry): number {
  const spelling = 1 - distance(slug, other) / Math.max(slug.length, other.length);
  const words = slug.split("-");
  const known = new Set([...other.split("-"), ...slugOf(title).split("-")]);
  const shared = words.filter((word) => known.has(word)).length / words.length;
  return Math.max(spelling, shared);
}
