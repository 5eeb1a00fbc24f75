import { fewestReportsOfPlace, type PlaceRate } from "../../src/archive/statistics/places.ts";
import { germanNumber } from "../../src/archive/statistics/table.ts";
import { placeTable } from "../../src/archive/statistics/tables.ts";
import { BarChart } from "./bar-chart.tsx";
import { Figure } from "./figure.tsx";

interface PlaceFigureProps {
  /** The first of those that have a rank. */
  readonly places: readonly PlaceRate[];
  /** How many have one. */
  readonly ranked: number;
}

const fewestPlaces = 3;

/** Which places have the most reports for their size. */
export function PlaceFigure({ places, ranked }: PlaceFigureProps) {
  return (
    <Figure
      id="orte"
      title="Die aktivsten Orte"
      unit="Berichte je 100.000 Einwohnerinnen und Einwohner"
      note={
        <>
          Verglichen werden nur Städte und Gemeinden mit mindestens {fewestReportsOfPlace} Berichten, Kreise und
          Verbandsgemeinden nicht. Die Einwohnerzahlen stammen von GeoNames und sind zum Teil fast 20 Jahre alt; die
          heutigen Werte können deutlich abweichen.
          {ranked > places.length && ` Gezeigt sind ${places.length} von ${ranked} Orten; die CSV-Datei enthält alle.`}
        </>
      }
      table={placeTable(places)}
      file="orte"
    >
      {ranked < fewestPlaces ? (
        <p>Noch gibt es zu wenige Orte mit mehreren Berichten, um sie zu vergleichen.</p>
      ) : (
        <BarChart
          id="orte"
          title="Balkendiagramm: die aktivsten Orte"
          description={`Balken für ${places.length} Orte, der aktivste zuerst: ${places[0]?.name} mit ${germanNumber(places[0]?.rate ?? 0, 2)} Berichten je 100.000 Einwohnerinnen und Einwohner.`}
          bars={places.map(({ name, land, rate }) => ({
            name,
            detail: land === name ? undefined : land,
            value: rate,
            text: germanNumber(rate, 2),
          }))}
        />
      )}
    </Figure>
  );
}
