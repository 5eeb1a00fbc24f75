import { join } from "node:path";
import { dayAfter, dayOf } from "../content/dates.ts";
import type { Entry } from "../content/entry.ts";
import { positionOfKey, positionOfText } from "../content/entry-position.ts";
import { warningsIn } from "../content/source-file.ts";
import type { ContentCheck } from "./check-content.ts";

/** Sources may be old; before this year no administration has published news of its own in the net. */
const firstYear = "1990";

/** Dates that are most likely typing errors: 2052 for 2025. Events and embargoes may well lie years ahead. */
export const unlikelyDates: ContentCheck = ({ entries }, { news, now }) => {
  const latest = dayAfter(dayOf(now), 365);
  return entries.flatMap((entry) => {
    const { day } = entry;
    const isUnlikely = day > latest || day < firstYear;
    const later = furtherDates(entry).filter((date) => date > latest && date !== day);
    if (!isUnlikely && later.length === 0) return [];
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
      ...[...new Set(later)].map((date) =>
        warn("date-unlikely", positionOfText(file, date), tooLate(date), "Prüfen Sie das Jahr."),
      ),
    ];
  });
};

function furtherDates({ updated, sources, corrections, withdrawn }: Entry): readonly string[] {
  const dates = [updated, withdrawn?.date];
  for (const { date } of sources) dates.push(date);
  for (const { date } of corrections) dates.push(date);
  return dates.filter((date) => date !== undefined);
}

function tooLate(date: string): string {
  return `Der ${date} liegt mehr als ein Jahr in der Zukunft.`;
}
