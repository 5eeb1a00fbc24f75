import { max } from "d3-array";
import type { PeriodCount } from "../../src/archive/statistics/periods.ts";
import type { RunningYear } from "../../src/archive/statistics/running-year.ts";
import { topicGrid } from "../../src/archive/statistics/tables.ts";
import type { TopicCounts } from "../../src/archive/statistics/topics.ts";
import { reportCount } from "../../src/content/report-count.ts";
import { Figure } from "./figure.tsx";
import { RunningYearNote } from "./running-year-note.tsx";
import { SmallMultiples } from "./small-multiples.tsx";

interface TopicFigureProps {
  readonly topics: readonly TopicCounts[];
  readonly years: readonly PeriodCount[];
  readonly running: RunningYear | undefined;
}

/** So many topics are drawn, those with the most reports; the table has all. */
const mostTopics = 12;

/** How many reports each topic has over the years. */
export function TopicFigure({ topics, years, running }: TopicFigureProps) {
  const shown = topics.slice(0, mostTopics);
  const highest = max(shown, ({ counts }) => max(counts)) ?? 0;
  return (
    <Figure
      id="themen"
      title="Themen im Lauf der Jahre"
      note={
        <>
          Ein Bericht zu zwei Themen zählt für beide.
          {years.length > 1 &&
            ` Alle Felder haben denselben Maßstab: Ihre Höhe steht für ${reportCount(highest)} im Jahr.`}
          {topics.length > shown.length &&
            ` Gezeigt sind die ${shown.length} häufigsten von ${topics.length} Themen; in der Tabelle stehen alle.`}{" "}
          <RunningYearNote running={running} />
        </>
      }
      table={topicGrid(topics, years)}
      file="themen"
      wide
    >
      {years.length < 2 ? (
        <p>Alle Berichte sind aus einem Jahr. Wie sich die Themen entwickeln, zeigt sich erst mit dem nächsten.</p>
      ) : (
        <SmallMultiples topics={shown} years={years.map(({ period }) => period)} running={running?.year} />
      )}
    </Figure>
  );
}
