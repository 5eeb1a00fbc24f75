import { join } from "node:path";
import { dayAfter, dayOf } from "../content/dates.ts";
import { positionOfKey, positionOfText } from "../content/entry-position.ts";
import { warningsIn } from "../content/source-file.ts";
import type { ContentCheck } from "./check-content.ts";

/** Sources may be old; before this year no administration has published news of its own in the net. */
const firstYear = "1990";

/** Dates that are most likely typing errors: 2052 for 2025. Events and embargoes may well lie years ahead. */
export const unlikelyDates: ContentCheck = ({ entries }, { news, now }) => {
  const latest = dayAfter(dayOf(now), 365);
  return entries.flatMap(({ file: path, day, updated, sources, corrections, withdrawn }) => {
    const file = join(news, path);
    const warn = warningsIn(file);
    const others = [
      updated,
      withdrawn?.date,
      ...sources.map(({ date }) => date),
      ...corrections.map(({ date }) => date),
    ];
    const unlikely = others.filter((date) => date !== undefined && date > latest);
    return [
      ...(day > latest || day < firstYear
        ? [warn("date-unlikely", positionOfKey(file, "date"), sentence(day, latest), fileNameToo)]
        : []),
      ...[...new Set(unlikely)].flatMap((date) =>
        date === undefined || date === day
          ? []
          : [warn("date-unlikely", positionOfText(file, date), sentence(date, latest), "Prüfen Sie das Jahr.")],
      ),
    ];
  });
};

const fileNameToo = "Prüfen Sie das Jahr, auch im Dateinamen.";

function sentence(date: string, latest: string): string {
  return date > latest
    ? `Der ${date} liegt mehr als ein Jahr in der Zukunft.`
    : `Der ${date} liegt vor den ersten Berichten, die es im Netz gab.`;
}
