import { useState } from "preact/hooks";
import { longDate, monthName } from "../../content/date-words.ts";
import { isMoment, type Years } from "./period.ts";
import { ReversedPeriod } from "./reversed-period.tsx";
import { yearsOf } from "./search-volumes.ts";
import type { SearchState } from "./state.ts";

interface PeriodFieldsProps {
  readonly state: SearchState;
  readonly volumes: readonly Years[];
  readonly onChoose: (next: SearchState) => void;
}

/** Two rows of years; of more than these the newest are shown first. */
const fewYears = 8;
const months = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"];

/** One year at a touch, or a period from a month to a month. */
export function PeriodFields({ state, volumes, onChoose }: PeriodFieldsProps) {
  const { first, last } = yearsOf(volumes);
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => String(last - index));
  const { von, bis } = state;
  return (
    <>
      <YearButtons
        years={years}
        chosen={von === bis ? von : ""}
        onChoose={(year) => onChoose({ ...state, von: year, bis: year })}
      />
      <MomentFields name="Von" moment={von} years={years} onChoose={(moment) => onChoose({ ...state, von: moment })} />
      <MomentFields name="Bis" moment={bis} years={years} onChoose={(moment) => onChoose({ ...state, bis: moment })} />
      <ReversedPeriod state={state} onChoose={onChoose} />
    </>
  );
}

interface YearButtonsProps {
  readonly years: readonly string[];
  readonly chosen: string;
  readonly onChoose: (year: string) => void;
}

function YearButtons({ years, chosen, onChoose }: YearButtonsProps) {
  const [isWhole, setWhole] = useState(false);
  const isLong = years.length > fewYears;
  const shown = years.filter((year, index) => !isLong || isWhole || index < fewYears || year === chosen);
  return (
    <>
      <ul class="period__years">
        {shown.map((year) => (
          <li key={year}>
            <button
              type="button"
              class="period__year"
              aria-pressed={year === chosen}
              onClick={() => onChoose(year === chosen ? "" : year)}
            >
              {year}
            </button>
          </li>
        ))}
      </ul>
      {isLong && (
        <button type="button" class="facet__all" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? "Weniger Jahre zeigen" : `Alle ${years.length} Jahre zeigen`}
        </button>
      )}
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
  const year = moment.slice(0, 4);
  // A month, or a day, which only an address can ask for.
  const within = moment.slice(5);
  const offered = year === "" || years.includes(year) ? years : [...years, year].sort().reverse();
  const dates = within.length > 2 ? [...months, within].sort() : months;

  function moveTo(other: string): void {
    const moved = [`${other}-${within}`, `${other}-${within.slice(0, 2)}`].find(isMoment);
    onChoose(moved ?? other);
  }

  return (
    <div class="period__moment">
      <span class="period__name" aria-hidden="true">
        {name}
      </span>
      <div class="period__selects">
        <select
          aria-label={`${name}: Monat`}
          value={within}
          disabled={year === ""}
          onChange={({ currentTarget: { value } }) => onChoose(value ? `${year}-${value}` : year)}
        >
          <option value="">Monat</option>
          {dates.map((date) => (
            <option key={date} value={date}>
              {dateName(date)}
            </option>
          ))}
        </select>
        <select aria-label={`${name}: Jahr`} value={year} onChange={({ currentTarget: { value } }) => moveTo(value)}>
          <option value="">Jahr</option>
          {offered.map((offer) => (
            <option key={offer} value={offer}>
              {offer}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

/** Given "05", returns "Mai"; given "05-09", "9. Mai". */
function dateName(date: string): string {
  const full = `2000-${date}`;
  return (date.length > 2 ? longDate(full) : monthName(full)).replace(/\s2000$/, "");
}
