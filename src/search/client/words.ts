import { reportCount } from "../../content/report-count.ts";
import { facets } from "../facets.ts";
import type { SearchNames } from "../names.ts";
import { periodName } from "./period.ts";
import type { Limit, SearchState } from "./state.ts";

/** A title with more filters cannot be read at a glance. */
const namesAtMost = 3;

/** How the filters are called. */
export const limitNames: Readonly<Record<Limit, string>> = {
  land: "Land",
  ort: "Ort",
  thema: "Thema",
  organisation: "Organisation",
  art: "Art",
  zeitraum: "Zeitraum",
};

/** "„Kita“, Hessen, 2025"; nothing for a search without words and filters. */
export function searchName(state: SearchState, names: SearchNames): string {
  const q = state.q.trim();
  const choices = choicesOf(state, names).map(({ name }) => name);
  const shown = choices.length > namesAtMost ? [...choices.slice(0, namesAtMost), "…"] : choices;
  return [...(q ? [`„${q}“`] : []), ...shown].join(", ");
}

/** "12 Berichte gefunden". */
export function foundCount(count: number): string {
  return count === 0 ? "Keine Berichte gefunden" : `${reportCount(count)} gefunden`;
}

/** What a limit allows: "Sachsen oder Bayern", "ab Mai 2025". */
export function limitValue(state: SearchState, limit: Limit, names: SearchNames): string {
  if (limit === "zeitraum") return periodName(state.von, state.bis);
  return state.chosen[limit].map((value) => names[limit][value] ?? value).join(" oder ");
}

/** One thing that a reader has chosen and can give up. */
export interface Choice {
  readonly limit: Limit;
  /** "" for the period. */
  readonly value: string;
  readonly name: string;
}

export function choicesOf(state: SearchState, names: SearchNames): readonly Choice[] {
  const values = facets.flatMap((limit) =>
    state.chosen[limit].flatMap((value) => {
      const name = names[limit][value];
      return name === undefined ? [] : [{ limit, value, name }];
    }),
  );
  if (!state.von && !state.bis) return values;
  return [...values, { limit: "zeitraum", value: "", name: periodName(state.von, state.bis) }];
}
