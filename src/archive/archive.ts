import { weekOf } from "../content/dates.ts";
import type { Entry } from "../content/entry.ts";
import type { Organisation, Topic, Vocabularies } from "../content/vocabularies.ts";
import type { Land, Locality } from "../regions/region.ts";

/** The entries on one subject, newest first. */
export interface Group<Subject> {
  readonly subject: Subject;
  readonly entries: readonly Entry[];
}

/** Every list that the site shows, sorted and grouped once. All lists are newest first unless they say otherwise. */
export interface Archive extends GroupedEntries {
  /** Entries whose address answers with a notice; they stand in no list. */
  readonly withdrawn: readonly Entry[];
  /** The lists in which withdrawn entries would stand. */
  readonly ofWithdrawn: GroupedEntries;
}

/** Entries in every list to which they belong. */
export interface GroupedEntries {
  readonly entries: readonly Entry[];
  /** By "2025", newest year first. */
  readonly years: readonly Group<string>[];
  /** By "2025-05", newest month first. */
  readonly months: readonly Group<string>[];
  /** By "2025-W19", newest week first. */
  readonly weeks: readonly Group<string>[];
  /** All 16, in the order of `states.yaml`, with or without entries. */
  readonly lands: readonly Group<Land>[];
  /** Places and Kreise that entries name or imply, by name. */
  readonly localities: readonly Group<Locality>[];
  /** All topics of the vocabulary, in its order, with or without entries. */
  readonly topics: readonly Group<Topic>[];
  /** Organisations that entries name, by name. */
  readonly organisations: readonly Group<Organisation>[];
  readonly landTopics: readonly Group<{ readonly land: Land; readonly topic: Topic }>[];
  readonly nationwide: readonly Entry[];
}

const german = new Intl.Collator("de");

/** Newest first; of two at the same instant the file path decides, so that the order is total. */
export function newestFirst(a: Entry, b: Entry): number {
  // Offsets differ between summer and winter: instants are compared, not their texts.
  const difference = Date.parse(b.dated) - Date.parse(a.dated);
  if (difference !== 0) return difference;
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}

/** Sorts and groups published entries, each once. */
export function createArchive(published: readonly Entry[], lands: readonly Land[], { topics }: Vocabularies): Archive {
  const sorted = [...published].sort(newestFirst);
  const withdrawn = sorted.filter((entry) => entry.withdrawn !== undefined);
  const grouped = (entries: readonly Entry[]): GroupedEntries => groupedEntries(entries, lands, [...topics.values()]);
  return {
    ...grouped(sorted.filter((entry) => entry.withdrawn === undefined)),
    withdrawn,
    ofWithdrawn: grouped(withdrawn),
  };
}

function groupedEntries(entries: readonly Entry[], lands: readonly Land[], topics: readonly Topic[]): GroupedEntries {
  const byLand = groupBy(entries, (entry) => entry.lands);
  const byTopic = groupBy(entries, (entry) => entry.topics);
  return {
    entries,
    years: groupBy(entries, ({ day }) => [day.slice(0, 4)]),
    months: groupBy(entries, ({ day }) => [day.slice(0, 7)]),
    weeks: groupBy(entries, ({ day }) => [weekOf(day)]),
    lands: lands.map((land) => groupOf(byLand, land)),
    localities: byName(groupBy(entries, (entry) => new Set([...entry.localities, ...entry.kreise]))),
    topics: topics.map((topic) => groupOf(byTopic, topic)),
    organisations: byName(groupBy(entries, (entry) => entry.organisations)),
    landTopics: byLand.flatMap(({ subject: land, entries: ofLand }) =>
      groupBy(ofLand, (entry) => entry.topics).map((group) => ({
        subject: { land, topic: group.subject },
        entries: group.entries,
      })),
    ),
    nationwide: entries.filter((entry) => entry.nationwide),
  };
}

/** Groups entries by the subjects that each names; groups in the order in which the subjects first appear. */
function groupBy<Subject>(
  entries: readonly Entry[],
  subjectsOf: (entry: Entry) => Iterable<Subject>,
): Group<Subject>[] {
  const groups = new Map<Subject, Entry[]>();
  for (const entry of entries) {
    for (const subject of subjectsOf(entry)) {
      const group = groups.get(subject);
      if (group) group.push(entry);
      else groups.set(subject, [entry]);
    }
  }
  return [...groups].map(([subject, members]) => ({ subject, entries: members }));
}

function groupOf<Subject>(groups: readonly Group<Subject>[], subject: Subject): Group<Subject> {
  return groups.find((group) => group.subject === subject) ?? { subject, entries: [] };
}

function byName<Subject extends { readonly name: string }>(groups: Group<Subject>[]): readonly Group<Subject>[] {
  return groups.sort((a, b) => german.compare(a.subject.name, b.subject.name));
}

/** The years in which there are entries, newest first. */
function yearsOf(entries: readonly Entry[]): readonly string[] {
  return [...new Set(entries.map(({ day }) => day.slice(0, 4)))];
}

/** How many of its entries the first page of a list shows whose older ones stand on the pages of their years. */
export const newestOnListPage = 20;

/** A list that needs no pages for its years stands whole on one page up to this length: nobody likes pages of one report. */
export const wholeOnListPage = 100;

/** Whether every year of a list has a page, or only the years of a list too long for one page. */
export type YearPages = "always" | "when long";

/** The years of a list that have pages of their own, newest first. */
export function yearsWithPages(entries: readonly Entry[], years: YearPages): readonly string[] {
  return isWhole(entries, years) ? [] : yearsOf(entries);
}

/** The entries that the first page of a list shows, newest first. */
export function entriesOnFirstPage(entries: readonly Entry[], years: YearPages): readonly Entry[] {
  return isWhole(entries, years) ? entries : entries.slice(0, newestOnListPage);
}

function isWhole(entries: readonly Entry[], years: YearPages): boolean {
  return years === "when long" && entries.length <= wholeOnListPage;
}

/** When a list last changed: the latest change of its entries, ISO instant; undefined for an empty list. */
export function lastModified(entries: readonly Pick<Entry, "modified">[]): string | undefined {
  return entries.reduce<string | undefined>(
    (latest, { modified }) => (latest === undefined || Date.parse(modified) > Date.parse(latest) ? modified : latest),
    undefined,
  );
}
