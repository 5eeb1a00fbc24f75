import { facets } from "../facets.ts";
import type { SearchNames } from "../names.ts";
import { beginningWith } from "./beginning-words.ts";
import { sumOf } from "./counts.ts";
import { type Meant, meantOf } from "./meant.ts";
import type { PagefindFilter, PagefindHit } from "./pagefind.ts";
import { periodFilter, touches, type Years } from "./period.ts";
import { bestFirst, pilesOf } from "./piles.ts";
import { placesNamed } from "./places.ts";
import { parseQuery, type Query } from "./query.ts";
import { type Order, orderOf, type SearchState } from "./state.ts";
import type { Volume, VolumeAnswer } from "./volumes.ts";

export type Places = Pick<SearchNames, "ort" | "land">;

/** Loads words of the archive, the more frequent first. */
export type Vocabulary = () => Promise<readonly string[]>;

export const noWords: Vocabulary = async () => [];

/** Where is searched, and by what. */
export interface Searched {
  readonly volumes: readonly Volume[];
  readonly state: SearchState;
  readonly vocabulary: Vocabulary;
}

/** Finds the hits of a search in all volumes, and counts them. */
export async function search(searched: Searched, places?: Places): Promise<Meant> {
  const { volumes, state } = searched;
  const query = parseQuery(state.q);
  if (!query) {
    const answers = await askAll(volumes, state, query, "neueste");
    const counts = sumOf(answers.map(({ filters }) => filters));
    return { hits: inOneList(answers), counts, isCut: false, umlauts: "exact" };
  }
  const found = await searchFor(query, searched, places);
  return found.hits.length === 0 && query.apart ? await searchFor(query.apart, searched, places) : found;
}

async function searchFor(query: Query, searched: Searched, places: Places | undefined): Promise<Meant> {
  const { volumes, state } = searched;
  const [answers, dated, named] = await Promise.all([
    askAll(volumes, state, query, "relevanz"),
    orderOf(state) === "neueste" ? askAll(volumes, state, query, "neueste") : undefined,
    places ? fromNamedPlaces(query, volumes, state, places) : new Set<string>(),
  ]);
  const piles = pilesOf(answers);
  const ordered = dated ? inOneList(dated) : placesFirst(bestFirst(piles), named);
  // Two letters that are a word, like "KI", are hardly the beginning of another.
  const isShortWord = (query.words.at(-1)?.length ?? 0) <= 2 && piles.some(({ isSame }) => isSame);
  const mayBegin = !query.isPhrase && !isShortWord;
  const meant = await meantOf(piles, ordered, query, { mayBegin });
  if (!meant.isCut || !mayBegin) return meant;
  const likely = await begunWith(query, searched);
  return likely.size > 0 ? await meantOf(piles, ordered, query, { mayBegin, likely }) : meant;
}

/**
 * The identifiers of the hits that hold words of the archive with which the last word begins. Of that Pagefind's stemmer may
 * leave so little that they drown among others: "Prozen" is the beginning of "Prozess" to it.
 */
async function begunWith(query: Query, { volumes, state, vocabulary }: Searched): Promise<ReadonlySet<string>> {
  const words = beginningWith(query.words.at(-1) ?? "", await vocabulary());
  const answers = words.map((word) => {
    const term = [...query.words.slice(0, -1), word].join(" ");
    return askAll(volumes, state, { ...query, term }, "neueste");
  });
  return new Set((await Promise.all(answers)).flatMap(inOneList).map(({ id }) => id));
}

/** The identifiers of the hits from places that the query names. */
async function fromNamedPlaces(
  query: Query,
  volumes: readonly Volume[],
  state: SearchState,
  places: Places,
): Promise<ReadonlySet<string>> {
  const named = placesNamed(query.words, places).filter(({ facet }) => state.chosen[facet].length === 0);
  const answers = named.map(({ facet, values }) =>
    askAll(volumes, { ...state, chosen: { ...state.chosen, [facet]: values } }, query, "neueste"),
  );
  return new Set((await Promise.all(answers)).flatMap(inOneList).map(({ id }) => id));
}

/** The answers of all volumes, newest first. */
async function askAll(
  volumes: readonly Volume[],
  state: SearchState,
  query: Query | undefined,
  order: Order,
): Promise<readonly VolumeAnswer[]> {
  if (volumes.length === 0) return [];
  const filter = filterOf(state, yearsOf(volumes));
  const concerned = volumes.filter((volume) => touches(state.von, state.bis, volume));
  return await Promise.all(concerned.map((volume) => volume.ask(query, filter, order)));
}

/** Volumes do not overlap in time, so that newest first is one after another. */
function inOneList(answers: readonly VolumeAnswer[]): readonly PagefindHit[] {
  return answers.flatMap(({ results }) => results);
}

/** Values of a facet are alternatives; facets and period must all be right. */
function filterOf({ chosen, von, bis }: SearchState, years: Years): PagefindFilter {
  const values = facets.flatMap((facet) =>
    chosen[facet].length > 0 ? [[facet, { any: chosen[facet] }] as const] : [],
  );
  return { ...Object.fromEntries(values), ...periodFilter(von, bis, years) };
}

/** The same hits, those of a set before the others. */
function placesFirst(hits: readonly PagefindHit[], named: ReadonlySet<string>): readonly PagefindHit[] {
  return named.size === 0
    ? hits
    : [...hits.filter(({ id }) => named.has(id)), ...hits.filter(({ id }) => !named.has(id))];
}

export function yearsOf(volumes: readonly Years[]): Years {
  return {
    first: Math.min(...volumes.map(({ first }) => first)),
    last: Math.max(...volumes.map(({ last }) => last)),
  };
}
