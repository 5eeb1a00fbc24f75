import { type Facet, facets } from "../facets.ts";
import { readMoment } from "./period.ts";
import { parseQuery } from "./query.ts";

const orders = ["relevanz", "neueste"] as const;
export type Order = (typeof orders)[number];

/** A parameter of an address: "ort" and "kassel". */
type Parameter = readonly [name: Facet | "von" | "bis", value: string];

/** All that a reader has asked for; the address of the page says the same. */
export interface SearchState {
  /** As typed. */
  readonly q: string;
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
  /** "", "2025", "2025-05" or "2025-05-09". */
  readonly von: string;
  readonly bis: string;
  /** Filters of which this site knows nothing; see `understood`. */
  readonly unknown: readonly Parameter[];
  /** What the reader chose; undefined: what fits, see `orderOf`. */
  readonly sortierung: Order | undefined;
}

const nothing = { land: [], ort: [], thema: [], organisation: [], art: [] } as const;

/** Given the query of an address ("?q=karte&land=sachsen"), returns what it asks for; parameters that are none of the search are passed over. */
export function parseState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const moment = (name: string): string => readMoment(parameters.get(name) ?? "") ?? "";
  const isUnread = (name: string): boolean => Boolean(parameters.get(name)) && moment(name) === "";
  return {
    q: parameters.get("q") ?? "",
    chosen: chosenFrom((facet) => [...new Set(parameters.getAll(facet).filter(Boolean))]),
    von: moment("von"),
    bis: moment("bis"),
    unknown: (["von", "bis"] as const).filter(isUnread).map((name) => [name, parameters.get(name) ?? ""]),
    sortierung: orders.find((order) => order === parameters.get("sortierung")),
  };
}

/** The inverse of `parseState`: "?q=karte&land=sachsen", or nothing when nothing is asked for. */
export function printState(state: SearchState): string {
  const parameters = new URLSearchParams();
  if (state.q.trim()) parameters.append("q", state.q.trim());
  for (const facet of facets) for (const value of state.chosen[facet]) parameters.append(facet, value);
  if (state.von) parameters.append("von", state.von);
  if (state.bis) parameters.append("bis", state.bis);
  for (const [name, value] of state.unknown) parameters.append(name, value);
  if (state.sortierung && state.sortierung !== usualOrder(state)) parameters.append("sortierung", state.sortierung);
  const query = parameters.toString();
  return query && `?${query}`;
}

/** Says whether something is typed of which nothing can be searched for: a first letter, "z. B.", punctuation. */
export function isUnsearchable({ q }: SearchState): boolean {
  return parseQuery(q)?.term === "";
}

/** The same without words that cannot be searched for: who has typed one letter still sees what was there before. */
export function searchable(state: SearchState): SearchState {
  return isUnsearchable(state) ? { ...state, q: "" } : state;
}

/** Chooses a value of a facet, or gives it up. */
export function toggled(state: SearchState, facet: Facet, value: string): SearchState {
  const values = state.chosen[facet];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return { ...state, chosen: { ...state.chosen, [facet]: next } };
}

/** What can be given up as a whole: the values of a facet, or the period. */
export type Limit = Facet | "zeitraum";

/** The limits that a reader has set. */
export function limitsOf(state: SearchState): readonly Limit[] {
  const chosen: readonly Limit[] = facets.filter((facet) => state.chosen[facet].length > 0);
  return state.von || state.bis ? [...chosen, "zeitraum"] : chosen;
}

export function withoutLimit(state: SearchState, limit: Limit): SearchState {
  if (limit === "zeitraum") return { ...state, von: "", bis: "" };
  return { ...state, chosen: { ...state.chosen, [limit]: [] } };
}

export function withoutLimits(state: SearchState): SearchState {
  return { ...state, chosen: nothing, von: "", bis: "", unknown: [] };
}

/** By relevance where there is a search word, unless the reader wants the newest first; without one always newest first. */
export function orderOf(state: SearchState): Order {
  const usual = usualOrder(state);
  return usual === "neueste" ? usual : (state.sortierung ?? usual);
}

function usualOrder({ q }: SearchState): Order {
  return parseQuery(q) === undefined ? "neueste" : "relevanz";
}

/** Values for all facets. */
export function chosenFrom(values: (facet: Facet) => readonly string[]): SearchState["chosen"] {
  return {
    land: values("land"),
    ort: values("ort"),
    thema: values("thema"),
    organisation: values("organisation"),
    art: values("art"),
  };
}
