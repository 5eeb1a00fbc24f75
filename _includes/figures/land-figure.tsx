import type { LandCount } from "../../src/archive/statistics/lands.ts";
import { germanNumber } from "../../src/archive/statistics/table.ts";
import { landTable } from "../../src/archive/statistics/tables.ts";
import type { LandShape } from "../../src/regions/land-shape.ts";
import { Figure } from "./figure.tsx";
import { LandMap } from "./land-map.tsx";

interface LandFigureProps {
  readonly lands: readonly LandCount[];
  readonly nationwide: number;
  readonly shapes: readonly LandShape[];
}

/** How many reports each Land has. */
export function LandFigure({ lands, nationwide, shapes }: LandFigureProps) {
  return (
    <Figure
      id="laender"
      title="Berichte aus den Ländern"
      note={
        <>
          Ein Bericht aus zwei Ländern zählt für beide. Berichte zu ganz Deutschland ({germanNumber(nationwide)}) sind
          keinem Land zugeordnet. Wählen Sie ein Land, um seine Berichte zu lesen.
        </>
      }
      table={landTable(lands, nationwide)}
      file="laender"
    >
      {lands.every(({ count }) => count === 0) ? (
        <p>Noch kommt kein Bericht aus einem einzelnen Land.</p>
      ) : (
        <LandMap labelledBy="laender" lands={lands} shapes={shapes} />
      )}
    </Figure>
  );
}
