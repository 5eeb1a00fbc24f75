import type { ClockWarning, HeadDate } from "./clock-warning.ts";
import { dayAfter, dayOf, hoursAfter, isAfter } from "./dates.ts";
import type { Entry } from "./entry.ts";

/** Sources may be old; before this year no administration has published news of its own in the net. */
const firstYear = "1990";

/** So many days ahead the date of a report may lie: 2052 for 2025 is most likely a typing error. */
export const likelyDaysAhead = 365;

/** So many years ahead there are deadlines; those of laws may be later, and are seldom news. */
const yearsOfDeadlines = 5;
export const likelyEventDaysAhead = 366 * yearsOfDeadlines;

/** Dates of an entry that are most likely typing errors. */
export function unlikelyDates(entry: Entry, now: string): readonly ClockWarning[] {
  const today = dayOf(now);
  const latest = dayAfter(today, likelyDaysAhead);
  const latestEvent = dayAfter(today, likelyEventDaysAhead);
  const { day } = entry;
  // What is prepared for a day to come may say so everywhere.
  const lastChange = [today, day, dayOf(entry.published)].sort().at(-1) ?? today;
  const further = [
    ...changesOf(entry).filter(({ date }) => date > lastChange),
    ...sourceDatesOf(entry).filter(({ date }) => date > latest && date !== day),
  ];
  return [
    ...unlikelyDay(day, latest),
    ...further.map((found) =>
      found.date > latest
        ? unlikely(found, tooLate(found.date), "Prüfen Sie das Jahr.")
        : unlikely(
            found,
            `Der ${found.date} liegt in der Zukunft.`,
            "Nennen Sie den Tag, an dem sich der Bericht geändert hat.",
          ),
    ),
    ...eventDatesOf(entry)
      .filter(({ date }) => date > latestEvent)
      .map((found) =>
        unlikely(
          found,
          `Der ${found.date} liegt mehr als ${yearsOfDeadlines} Jahre in der Zukunft.`,
          "Prüfen Sie das Jahr des Termins.",
        ),
      ),
    ...unlikelyEmbargo(entry, latest),
  ];
}

function unlikely({ path }: Pick<HeadDate, "path">, message: string, suggestion: string): ClockWarning {
  return { code: "date-unlikely", path, message, suggestion };
}

function unlikelyDay(day: string, latest: string): readonly ClockWarning[] {
  if (day <= latest && day >= firstYear) return [];
  const message = day > latest ? tooLate(day) : `Der ${day} liegt vor der Zeit, in der Verwaltungen im Netz berichten.`;
  return [unlikely({ path: ["date"] }, message, "Prüfen Sie das Jahr, auch im Dateinamen.")];
}

/** An embargo of the wrong year ends long before the day of its report, and holds nothing back; it may end on the evening before. */
function unlikelyEmbargo({ embargo, dated, day }: Entry, latest: string): readonly ClockWarning[] {
  if (embargo === undefined) return [];
  const end = dayOf(embargo);
  const isTooEarly = end < firstYear || !isAfter(hoursAfter(embargo, 24), dated);
  if (end <= latest && !isTooEarly) return [];
  const message =
    end > latest
      ? `Die Sperrfrist endet am ${end}, mehr als ein Jahr in der Zukunft.`
      : `Die Sperrfrist endet am ${end}, vor dem Tag des Berichts (${day}); sie hält ihn nicht zurück.`;
  return [
    unlikely(
      { path: ["embargo"] },
      message,
      "Prüfen Sie das Jahr der Sperrfrist; gibt es keine, löschen Sie die Zeile.",
    ),
  ];
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

function tooLate(date: string): string {
  return `Der ${date} liegt mehr als ein Jahr in der Zukunft.`;
}
