import { type FollowUps, fewestFollowUps } from "../../src/archive/statistics/follow-ups.ts";
import { germanNumber } from "../../src/archive/statistics/table.ts";
import { followUpTable } from "../../src/archive/statistics/tables.ts";
import { BarChart } from "./bar-chart.tsx";
import { Figure } from "./figure.tsx";

const fewestTopics = 2;

/** "1 Tag", "143 Tage". */
const dayCount = (days: number): string => (Math.round(days) === 1 ? "1 Tag" : `${germanNumber(days)} Tage`);

/** How long it takes until a report follows another one. */
export function FollowUpFigure({ followUps }: { readonly followUps: FollowUps }) {
  const { all, topics } = followUps;
  return (
    <Figure
      id="folgeberichte"
      title="Zeit bis zum Folgebericht"
      unit="Tage im Durchschnitt"
      note={
        <>
          Ein Folgebericht ist ein Bericht, dem im Archiv schon einer aus demselben Ort oder Kreis zum selben Thema
          vorausgeht. Gemessen sind die Tage seit dem vorigen. Verglichen werden nur Themen mit mindestens{" "}
          {fewestFollowUps} Folgeberichten.
        </>
      }
      table={followUpTable(followUps)}
      file="folgeberichte"
    >
      {all ? (
        <p>
          Im Durchschnitt {Math.round(all.days) === 1 ? "vergeht" : "vergehen"} <strong>{dayCount(all.days)}</strong>{" "}
          bis zum nächsten Bericht aus demselben Ort zum selben Thema.
        </p>
      ) : (
        <p>Noch gibt es zu wenige Folgeberichte für einen Durchschnitt.</p>
      )}
      {topics.length >= fewestTopics && (
        <BarChart
          id="folgeberichte"
          title="Balkendiagramm: Zeit bis zum Folgebericht nach Themen"
          description={`Balken für ${topics.length} Themen, das schnellste zuerst: ${topics[0]?.name} mit ${dayCount(topics[0]?.days ?? 0)} im Durchschnitt.`}
          bars={topics.map(({ name, days }) => ({ name, value: days, text: dayCount(days) }))}
        />
      )}
    </Figure>
  );
}
