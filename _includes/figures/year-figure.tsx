import { maxIndex } from "d3-array";
import type { PeriodCount } from "../../src/archive/statistics/periods.ts";
import type { RunningYear } from "../../src/archive/statistics/running-year.ts";
import { yearTable } from "../../src/archive/statistics/tables.ts";
import { reportCount } from "../../src/content/report-count.ts";
import { ColumnChart } from "./column-chart.tsx";
import { Figure } from "./figure.tsx";
import { RunningYearNote } from "./running-year-note.tsx";

/** So many years have room for their names; of more, every second, fifth or tenth is named. */
const mostNames = 9;
const steps = [1, 2, 5, 10] as const;

interface YearFigureProps {
  readonly years: readonly PeriodCount[];
  readonly running: RunningYear | undefined;
}

/** How many reports each year has. */
export function YearFigure({ years, running }: YearFigureProps) {
  const busiest = years[maxIndex(years, ({ count }) => count)];
  const step = steps.find((every) => years.length <= mostNames * every) ?? 10;
  return (
    <Figure
      id="jahre"
      title="Berichte je Jahr"
      note={
        <>
          Es zählt der Tag, unter dem ein Bericht im Archiv steht. <RunningYearNote running={running} />
        </>
      }
      table={yearTable(years)}
      file="jahre"
    >
      {years.length < 2 ? (
        <p>Alle Berichte sind aus einem Jahr. Ein Vergleich wird erst mit dem nächsten möglich.</p>
      ) : (
        <ColumnChart
          id="jahre"
          title="Säulendiagramm: Berichte je Jahr"
          description={`Säulen für ${years.length} Jahre${running ? ", das letzte ist noch nicht zu Ende" : ""}. Die meisten Berichte hat ${busiest?.period}: ${reportCount(busiest?.count ?? 0)}.`}
          columns={years.map(({ period, count }) => ({
            name: period === running?.year ? `${period} bisher` : period,
            label: Number(period) % step === 0 ? period : undefined,
            count,
            isRunning: period === running?.year,
          }))}
        />
      )}
    </Figure>
  );
}
