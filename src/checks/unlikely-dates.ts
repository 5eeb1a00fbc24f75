import { join } from "node:path";
import { dayAfter, dayOf, hoursAfter, isAfter } from "../content/dates.ts";
import type { Entry } from "../content/entry.ts";
import { positionOfKey, positionOfValue } from "../content/entry-position.ts";
import { warningsIn } from "../content/source-file.ts";
import type { ContentCheck } from "./check-content.ts";

/** Sources may be old; before this year no administration has published news of its own in the net. */
const firstYear = "1990";

/** The last day that a report may have: those of a later one, 2052 for 2025, are most likely typing errors. */
export function latestLikelyDay(now: string): string {
  return dayAfter(dayOf(now), 365);
}

/** So many years ahead there are deadlines; those of laws may be later, and are seldom news. */
const yearsOfDeadlines = 5;

/** Dates that are most likely typing errors. */
export const unlikelyDates: ContentCheck = ({ entries }, { news, now }) => {
  const today = dayOf(now);
  const latest = latestLikelyDay(now);
  const latestEvent = dayAfter(today, 366 * yearsOfDeadlines);
  return entries.flatMap((entry) => {
    const { day } = entry;
    const isUnlikely = day > latest || day < firstYear;
    // What is prepared for a day to come may say so everywhere.
    const lastChange = [today, day, dayOf(entry.published)].sort().at(-1) ?? today;
    const further = [
      ...changesOf(entry).filter(({ date }) => date > lastChange),
      ...sourceDatesOf(entry).filter(({ date }) => date > latest && date !== day),
    ];
    const events = eventDatesOf(entry).filter(({ date }) => date > latestEvent);
    const embargo = unlikelyEmbargo(entry, latest);
    if (!isUnlikely && further.length === 0 && events.length === 0 && embargo === undefined) return [];
    const file = join(news, entry.file);
    const warn = warningsIn(file);
    return [
      ...(isUnlikely
        ? [
            warn(
              "date-unlikely",
              positionOfKey(file, "date"),
              day > latest ? tooLate(day) : `Der ${day} liegt vor der Zeit, in der Verwaltungen im Netz berichten.`,
              "Prüfen Sie das Jahr, auch im Dateinamen.",
            ),
          ]
        : []),
      ...further.map(({ date, path }) =>
        warn(
          "date-unlikely",
          positionOfValue(file, path),
          date > latest ? tooLate(date) : `Der ${date} liegt in der Zukunft.`,
          date > latest ? "Prüfen Sie das Jahr." : "Nennen Sie den Tag, an dem sich der Bericht geändert hat.",
        ),
      ),
      ...events.map(({ date, path }) =>
        warn(
          "date-unlikely",
          positionOfValue(file, path),
          `Der ${date} liegt mehr als ${yearsOfDeadlines} Jahre in der Zukunft.`,
          "Prüfen Sie das Jahr des Termins.",
        ),
      ),
      ...(embargo === undefined
        ? []
        : [
            warn(
              "date-unlikely",
              positionOfKey(file, "embargo"),
              embargo,
              "Prüfen Sie das Jahr der Sperrfrist; gibt es keine, löschen Sie die Zeile.",
            ),
          ]),
    ];
  });
};

/** A date in the head of an entry, and where it stands there. */
interface HeadDate {
  readonly date: string;
  readonly path: readonly PropertyKey[];
}

/** When something has happened to an entry: nobody knows that beforehand. */
function changesOf({ updated, corrections, withdrawn }: Entry): readonly HeadDate[] {
  return [
    ...(updated === undefined ? [] : [{ date: updated, path: ["updated"] }]),
    ...corrections.map(({ date }, index) => ({ date, path: ["corrections", index, "date"] })),
    ...(withdrawn === undefined ? [] : [{ date: withdrawn.date, path: ["withdrawn", "date"] }]),
  ];
}

function sourceDatesOf({ sources }: Entry): readonly HeadDate[] {
  return sources.flatMap(({ date }, index) => (date === undefined ? [] : [{ date, path: ["sources", index, "date"] }]));
}

function eventDatesOf({ events }: Entry): readonly HeadDate[] {
  return events.flatMap(({ date, end }, index) => [
    { date: dayOf(date), path: ["events", index, "date"] },
    ...(end === undefined ? [] : [{ date: dayOf(end), path: ["events", index, "end"] }]),
  ]);
}

/** An embargo of the wrong year ends long before the day of its report, and holds nothing back; it may end on the evening before. */
function unlikelyEmbargo({ embargo, dated, day }: Entry, latest: string): string | undefined {
  if (embargo === undefined) return undefined;
  const end = dayOf(embargo);
  if (end > latest) return `Die Sperrfrist endet am ${end}, mehr als ein Jahr in der Zukunft.`;
  if (end < firstYear || !isAfter(hoursAfter(embargo, 24), dated)) {
    return `Die Sperrfrist endet am ${end}, vor dem Tag des Berichts (${day}); sie hält ihn nicht zurück.`;
  }
  return undefined;
}

function tooLate(date: string): string {
  return `Der ${date} liegt mehr als ein Jahr in der Zukunft.`;
}
