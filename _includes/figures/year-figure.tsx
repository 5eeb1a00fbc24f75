import { maxIndex } from "d3-array";
import type { PeriodCount } from "../../src/archive/statistics/periods.ts";
import { yearTable } from "../../src/archive/statistics/tables.ts";
import { reportCount } from "../../src/content/report-count.ts";
import { ColumnChart } from "./column-chart.tsx";
import { Figure } from "./figure.tsx";

/** More years have no room for the names of all. */
const mostNames = 7;

/** How many reports each year has. */
export function YearFigure({ years }: { readonly years: readonly PeriodCount[] }) {
  const busiest = years[maxIndex(years, ({ count }) => count)];
  const step = years.length > mostNames ? 5 : 1;
  return (
    <Figure
      id="jahre"
      title="Berichte je Jahr"
      note="Es zählt der Tag, unter dem ein Bericht im Archiv steht."
      table={yearTable(years)}
      file="jahre"
    >
      {years.length < 2 ? (
        <p>Alle Berichte sind aus einem Jahr. Ein Vergleich wird erst mit dem nächsten möglich.</p>
      ) : (
        <ColumnChart
          id="jahre"
          title="Säulendiagramm: Berichte je Jahr"
          description={`Säulen für ${years.length} Jahre. Die meisten Berichte hat ${busiest?.period}: ${reportCount(busiest?.count ?? 0)}.`}
          columns={years.map(({ period, count }) => ({
            name: period,
            label: Number(period) % step === 0 ? period : undefined,
            count,
          }))}
        />
      )}
    </Figure>
  );
}
