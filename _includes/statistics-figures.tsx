import type { ShownStatistics } from "../src/archive/statistics/shown-statistics.ts";
import { longDate } from "../src/content/date-words.ts";
import { reportCount } from "../src/content/report-count.ts";
import type { LandShape } from "../src/regions/land-shape.ts";
import { FollowUpFigure } from "./figures/follow-up-figure.tsx";
import { LandFigure } from "./figures/land-figure.tsx";
import { MonthFigure } from "./figures/month-figure.tsx";
import { PlaceFigure } from "./figures/place-figure.tsx";
import { TopicFigure } from "./figures/topic-figure.tsx";
import { YearFigure } from "./figures/year-figure.tsx";

interface StatisticsFiguresProps {
  readonly statistics: ShownStatistics;
  readonly shapes: readonly LandShape[];
}

/** Fewer reports are quickly read, and no figure would say more than they do. */
const fewestReports = 5;

/** All figures, or why there are none yet. */
export function StatisticsFigures({ statistics, shapes }: StatisticsFiguresProps) {
  const { total, days, years, months, lands, nationwide, topics, places, rankedPlaces, followUps, running } =
    statistics;
  if (!days) return <p class="entry-list-empty">Noch gibt es keine Berichte, die wir zählen könnten.</p>;
  if (total < fewestReports) {
    return (
      <p class="entry-list-empty">
        Bisher {total === 1 ? "steht" : "stehen"} {reportCount(total)} im Archiv. Sobald es mindestens {fewestReports}{" "}
        sind, zeigen wir hier, wann sie erschienen sind, woher sie kommen und worum es in ihnen geht.
      </p>
    );
  }
  const [first, last] = days;
  return (
    <>
      <p class="figures__period">
        Gezählt sind {reportCount(total)}: alle, die vom <time datetime={first}>{longDate(first)}</time> bis zum{" "}
        <time datetime={last}>{longDate(last)}</time> erschienen sind. Zurückgezogene Berichte zählen nicht mit.
      </p>
      <div class="figures">
        <YearFigure years={years} running={running} />
        <MonthFigure months={months} newest={last} />
        <LandFigure lands={lands} nationwide={nationwide} shapes={shapes} />
        <div class="figures__column">
          <PlaceFigure places={places} ranked={rankedPlaces} />
          <FollowUpFigure followUps={followUps} />
        </div>
        <TopicFigure topics={topics} years={years} running={running} />
      </div>
    </>
  );
}
