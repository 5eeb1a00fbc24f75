import { daysOfWeek } from "../src/content/dates.ts";
import { reportCount } from "../src/content/report-count.ts";
import { dateSpan } from "./date-span.ts";

const nbsp = "\u00a0";

/** Given "2025-W05", returns "Woche 5". */
export function weekName(week: string): string {
  return `Woche${nbsp}${Number(week.slice(-2))}`;
}

/** Given "2025-W19", returns "5. bis 11. Mai 2025". */
export function weekDays(week: string): string {
  return between(spanOf(week));
}

/** Given "2025-W19", returns "5. bis 11. Mai", for where the year is known. */
export function weekDaysOfYear(week: string): string {
  return between(spanOf(week).map((day) => day.replace(/\s\d{4}$/, "")));
}

/** Given "2025-W19", returns "Woche 19: 5. bis 11. Mai 2025". */
export function weekTitle(week: string): string {
  return `${weekName(week)}: ${weekDays(week)}`;
}

/** Given how many reports of a week come from how many Länder, returns "12 Berichte, nach Ländern geordnet" or "1 Bericht". */
export function weekCount(reports: number, sections: number): string {
  return sections > 1 ? `${reportCount(reports)}, nach Ländern geordnet` : reportCount(reports);
}

function spanOf(week: string): readonly string[] {
  const { monday, sunday } = daysOfWeek(week);
  return dateSpan(monday, sunday);
}

function between(days: readonly string[]): string {
  return days.join(`${nbsp}bis `);
}
