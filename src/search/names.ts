import type { Archive } from "../archive/archive.ts";
import type { Entry } from "../content/entry.ts";
import { kindNames } from "../content/kind-names.ts";
import { type Facet, type FacetCounts, facets } from "./facets.ts";
import { nounFinder } from "./further-words.ts";
import { foldWord } from "./word-parts.ts";

/** What the search page must know to name its filters and to suggest words; keys are filter values. */
export interface SearchNames extends Readonly<Record<Facet, Readonly<Record<string, string>>>> {
  /** How many reports each value has in the whole archive. */
  readonly counts: FacetCounts;
  /** Länder by their official codes: "HE" is "hessen". */
  readonly landCodes: Readonly<Record<string, string>>;
  /** Address, without path prefix, of a JSON list of words of the archive, for readers who find nothing. */
  readonly words: string;
  /** Address, without path prefix, of the folder of `PlaceNames`. */
  readonly places: string;
}

/** Enough to correct most typing errors, few enough to be loaded when little is found. */
const wordsAtMost = 3_000;

/** Words of headlines, in whatever letters: "DigitalPakt", "E-Akte". */
function headlineWords(title: string): readonly string[] {
  return [...title.matchAll(/\p{L}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*/gu)]
    .map(([word]) => word)
    .filter(({ length }) => length >= 4);
}

/** Whether it stands in the text as it is, see `nounFinder`. */
const isWhole = (noun: string): boolean => !noun.endsWith("-");

/** Nouns of entries and words of headlines as they are written: most frequent first, of equally frequent ones those of headlines. */
export function frequentWords(entries: readonly Entry[], nounsIn = nounFinder()): readonly string[] {
  const reports = new Map<string, { word: string; count: number; isInHeadline: boolean }>();
  for (const entry of entries) {
    const ofHeadline = headlineWords(entry.title);
    const inHeadline = new Set(ofHeadline.map(foldWord));
    const words = new Map([...ofHeadline, ...nounsIn(entry).filter(isWhole)].map((noun) => [foldWord(noun), noun]));
    for (const [folded, word] of words) {
      const { count, isInHeadline } = reports.get(folded) ?? { count: 0, isInHeadline: false };
      reports.set(folded, { word, count: count + 1, isInHeadline: isInHeadline || inHeadline.has(folded) });
    }
  }
  return [...reports.values()]
    .sort((a, b) => b.count - a.count || Number(b.isInHeadline) - Number(a.isInHeadline) || (a.word < b.word ? -1 : 1))
    .slice(0, wordsAtMost)
    .map(({ word }) => word);
}

/** One value of a facet: its key, its name, and the reports that have it. */
type Value = readonly [key: string, name: string, entries: readonly Entry[]];

/**
 * Given an archive, returns what its search can filter by.
 * @param words see `SearchNames`, as for places
 */
export function searchNames(archive: Archive, words: string, places: string): SearchNames {
  const { entries, lands, localities, topics, organisations, nationwide } = archive;
  const values: Readonly<Record<Facet, readonly Value[]>> = {
    land: [
      ...lands.map(({ subject: { slug, name }, entries: own }): Value => [slug, name, own]),
      ["bundesweit", "Bundesweit", nationwide],
    ],
    ort: localities.map(({ subject: { slug, name }, entries: own }) => [slug, name, own]),
    thema: topics.map(({ subject: { key, label }, entries: own }) => [key, label, own]),
    organisation: organisations.map(({ subject: { key, name }, entries: own }) => [key, name, own]),
    art: Object.entries(kindNames).map(([kind, name]) => [kind, name, entries.filter((entry) => entry.kind === kind)]),
  };
  const ofAll = <Content>(content: (value: Value) => Content): Readonly<Record<Facet, Record<string, Content>>> => {
    const records = facets.map((facet) => [
      facet,
      Object.fromEntries(values[facet].map((value) => [value[0], content(value)])),
    ]);
    return Object.fromEntries(records); // one for each facet
  };
  return {
    ...ofAll(([, name]) => name),
    counts: ofAll(([, , own]) => own.length),
    landCodes: Object.fromEntries(lands.map(({ subject: { code, slug } }) => [code, slug])),
    words,
    places,
  };
}
