import { monthName } from "../../content/date-words.ts";
import { foldWord } from "../word-parts.ts";
import type { Years } from "./period.ts";
import type { SearchState } from "./state.ts";
import { spellingsOf } from "./word-forms.ts";

const months: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0")).map((number) => [
    foldWord(monthName(`2000-${number}`).replace(" 2000", "")),
    number,
  ]),
);

/** What people write before a month or a year. */
const before = /^(?:im|in|aus|vom|von|seit|dem|monat|jahr|jahre)$/i;

/**
 * Given a search whose words name a year of the archive, or a month of one, returns the search that takes it for a period:
 * "Hessen Mai 2025" gives "Hessen" in May 2025. Texts of reports seldom say when they were written.
 */
export function withPeriodOfQuery(state: SearchState, { first, last }: Years): SearchState | undefined {
  if (state.von || state.bis || /["„“”«»]/.test(state.q)) return undefined;
  const words = state.q.split(/\s+/).filter(Boolean);
  const years = words.filter((word) => /^20\d\d$/.test(word) && Number(word) >= first && Number(word) <= last);
  const [year] = years;
  if (year === undefined || years.length > 1) return undefined;
  const yearAt = words.indexOf(year);
  const month = spellingsOf(words[yearAt - 1] ?? "").flatMap((spelling) => months.get(spelling) ?? [])[0];
  let from = month ? yearAt - 1 : yearAt;
  while (from > 0 && before.test(words[from - 1] ?? "")) from -= 1;
  const moment = month ? `${year}-${month}` : year;
  const q = [...words.slice(0, from), ...words.slice(yearAt + 1)].join(" ");
  return { ...state, q, von: moment, bis: moment };
}
