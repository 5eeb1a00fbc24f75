import { monthName } from "../../content/date-words.ts";
import { yearsOf } from "./find.ts";
import type { Years } from "./period.ts";
import type { SearchState } from "./state.ts";

interface PeriodFieldsProps {
  readonly state: SearchState;
  readonly volumes: readonly Years[];
  readonly onChoose: (next: SearchState) => void;
}

const recentYears = 6;
const months = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"];

/** One year at a touch, or a period from a month to a month. */
export function PeriodFields({ state, volumes, onChoose }: PeriodFieldsProps) {
  const { first, last } = yearsOf(volumes);
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => String(last - index));
  const { von, bis } = state;
  return (
    <>
      <ul class="period__years">
        {years.slice(0, recentYears).map((year) => {
          const isChosen = von === year && bis === year;
          const next = isChosen ? "" : year;
          return (
            <li key={year}>
              <button
                type="button"
                class="period__year"
                aria-pressed={isChosen}
                onClick={() => onChoose({ ...state, von: next, bis: next })}
              >
                {year}
              </button>
            </li>
          );
        })}
      </ul>
      <MomentFields name="Von" moment={von} years={years} onChoose={(moment) => onChoose({ ...state, von: moment })} />
      <MomentFields name="Bis" moment={bis} years={years} onChoose={(moment) => onChoose({ ...state, bis: moment })} />
    </>
  );
}

interface MomentFieldsProps {
  readonly name: string;
  /** "", "2025", "2025-05" or "2025-05-09". */
  readonly moment: string;
  readonly years: readonly string[];
  readonly onChoose: (moment: string) => void;
}

function MomentFields({ name, moment, years, onChoose }: MomentFieldsProps) {
  const [year = "", month = ""] = moment.split("-");
  const offered = year === "" || years.includes(year) ? years : [...years, year].sort().reverse();
  return (
    <div class="period__moment">
      <span class="period__name" aria-hidden="true">
        {name}
      </span>
      <select
        aria-label={`${name}: Monat`}
        value={month}
        disabled={year === ""}
        onChange={({ currentTarget: { value } }) => onChoose(value ? `${year}-${value}` : year)}
      >
        <option value="">Monat</option>
        {months.map((number) => (
          <option key={number} value={number}>
            {monthName(`2000-${number}`).split(" ")[0]}
          </option>
        ))}
      </select>
      <select
        aria-label={`${name}: Jahr`}
        value={year}
        onChange={({ currentTarget: { value } }) => onChoose(value && month ? `${value}-${month}` : value)}
      >
        <option value="">Jahr</option>
        {offered.map((offer) => (
          <option key={offer} value={offer}>
            {offer}
          </option>
        ))}
      </select>
    </div>
  );
}
