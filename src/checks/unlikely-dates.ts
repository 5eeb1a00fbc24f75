import { join } from "node:path";
import { dayAfter, dayOf } from "../content/dates.ts";
import type { Entry } from "../content/entry.ts";
import { positionOfKey, positionOfValue } from "../content/entry-position.ts";
import { warningsIn } from "../content/source-file.ts";
import type { ContentCheck } from "./check-content.ts";

/** Sources may be old; before this year no administration has published news of its own in the net. */
const firstYear = "1990";

/** So many days ahead a date may lie. */
export const likelyDaysAhead = 365;

/** Dates that are most likely typing errors: 2052 for 2025. Events and embargoes may well lie years ahead. */
export const unlikelyDates: ContentCheck = ({ entries }, { news, now }) => {
  const today = dayOf(now);
  const latest = dayAfter(today, likelyDaysAhead);
  return entries.flatMap((entry) => {
    const { day } = entry;
    const isUnlikely = day > latest || day < firstYear;
    // What is prepared for a day to come may say so everywhere.
    const lastChange = [today, day, dayOf(entry.published)].sort().at(-1) ?? today;
    const further = [
      ...changesOf(entry).filter(({ date }) => date > lastChange),
      ...sourceDatesOf(entry).filter(({ date }) => date > latest && date !== day),
    ];
    if (!isUnlikely && further.length === 0) return [];
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

function tooLate(date: string): string {
  return `Der ${date} liegt mehr als ein Jahr in der Zukunft.`;
}
