import { maxIndex } from "d3-array";
import type { PeriodCount } from "../../src/archive/statistics/periods.ts";
import { monthGrid } from "../../src/archive/statistics/tables.ts";
import { longDate, monthAbbreviation, monthName } from "../../src/content/date-words.ts";
import { reportCount } from "../../src/content/report-count.ts";
import { ColumnChart } from "./column-chart.tsx";
import { Figure } from "./figure.tsx";

/** So many months are drawn, the latest; the table has all. */
const shownMonths = 24;
const fewestMonths = 3;
/** "Jan 2025" is as wide as so many columns; after the last of them there is some room. */
const [fewestBetweenNames, fewestAfterName] = [6, 3];

/** "Mai" where all months have room for their names; else "Jan 2025", and the first month where no January is near. */
function labelOf(period: string, at: number, months: readonly PeriodCount[]): string | undefined {
  const [year = "", number = ""] = period.split("-");
  if (months.length <= 12) return monthAbbreviation(number);
  const isNearJanuary = months.slice(at + 1, at + fewestBetweenNames).some((month) => month.period.endsWith("-01"));
  const isNamed = number === "01" ? at + fewestAfterName <= months.length : at === 0 && !isNearJanuary;
  return isNamed ? `${monthAbbreviation(number)} ${year}` : undefined;
}

interface MonthFigureProps {
  /** Oldest first; the last is that of the newest report. */
  readonly months: readonly PeriodCount[];
  /** The day of the newest report. */
  readonly newest: string;
}

/** How many reports each month has. */
export function MonthFigure({ months, newest }: MonthFigureProps) {
  const shown = months.slice(-shownMonths);
  const busiest = shown[maxIndex(shown, ({ count }) => count)];
  const [first, last] = [shown[0], shown.at(-1)].map((month) => monthName(month?.period ?? ""));
  return (
    <Figure
      id="monate"
      title="Berichte je Monat"
      note={
        <>
          Gezeigt ist die Zeit von {first} bis {last}, dem Monat des neuesten Berichts (
          <time datetime={newest}>{longDate(newest)}</time>).
          {months.length > shown.length && " In der Tabelle stehen alle Monate."}
        </>
      }
      table={monthGrid(months)}
      file="monate"
    >
      {shown.length < fewestMonths ? (
        <p>Für einen Vergleich der Monate sind es noch zu wenige.</p>
      ) : (
        <ColumnChart
          id="monate"
          title="Säulendiagramm: Berichte je Monat"
          description={`Säulen für die Monate von ${first} bis ${last}. Die meisten Berichte hat ${monthName(busiest?.period ?? "")}: ${reportCount(busiest?.count ?? 0)}.`}
          columns={shown.map(({ period, count }, at) => ({
            name: monthName(period),
            label: labelOf(period, at, shown),
            count,
          }))}
        />
      )}
    </Figure>
  );
}
