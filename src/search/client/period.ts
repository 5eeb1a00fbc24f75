import { longDate, monthName } from "../../content/date-words.ts";
import type { PagefindFilter } from "./pagefind.ts";

/** The years of the archive. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

/** Says whether a text is a year, a month or a day that exists: "2025", "2025-05", "2025-05-09". */
export function isMoment(text: string): boolean {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(text)) return false;
  const day = firstDay(text);
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && isoDay(date) === day;
}

/**
 * The year, month or day that a text means, as an address says it: "1.5.2025" gives "2025-05-01", "05.2025" gives "2025-05".
 * Undefined where it means none.
 */
export function readMoment(text: string): string | undefined {
  const padded = text.trim().replace(/(?<!\d)\d(?!\d)/g, "0$&");
  const turned = padded.replace(/^(?:(\d\d)\. ?)?(\d\d)[./] ?(\d{4})$/, (_, day, month, year) =>
    [year, month, ...(day ? [day] : [])].join("-"),
  );
  return isMoment(turned) ? turned : undefined;
}

/**
 * Given the beginning and the end of a period, each a year, a month, a day or open (""), returns the Pagefind filter for
 * all days from the first to the last one: whole years and months, and single days at the edges. An open period has none.
 */
export function periodFilter(von: string, bis: string, { first, last }: Years): PagefindFilter | undefined {
  if (!von && !bis) return undefined;
  const to = earlier(lastDay(bis || String(last)), lastDay(String(last)));
  let day = later(firstDay(von || String(first)), firstDay(String(first)));
  const parts: Record<"jahr" | "monat" | "tag", string[]> = { jahr: [], monat: [], tag: [] };
  while (day <= to) {
    const [year, month] = [day.slice(0, 4), day.slice(0, 7)];
    let whole = day;
    if (day === firstDay(year) && lastDay(year) <= to) whole = year;
    else if (day === firstDay(month) && lastDay(month) <= to) whole = month;
    parts[whole === year ? "jahr" : whole === month ? "monat" : "tag"].push(whole);
    day = dayAfter(lastDay(whole));
  }
  const filters = Object.entries(parts).flatMap(([name, any]) => (any.length > 0 ? [{ [name]: { any } }] : []));
  // No entry has the year "keins": a period that ends before it begins holds nothing.
  return filters.length > 0 ? { any: filters } : { jahr: { any: ["keins"] } };
}

/** Says whether a period ends before it begins. */
export function isReversed(von: string, bis: string): boolean {
  return von !== "" && bis !== "" && lastDay(bis) < firstDay(von);
}

/** Says whether a period touches the years from one to another, so that a volume can have hits at all. */
export function touches(von: string, bis: string, { first, last }: Years): boolean {
  return (!von || Number(von.slice(0, 4)) <= last) && (!bis || Number(bis.slice(0, 4)) >= first);
}

/** "2025", "ab Mai 2025", "bis 9. Mai 2025", "2024 bis Mai 2025". */
export function periodName(von: string, bis: string): string {
  if (von === bis) return momentName(von);
  if (!bis) return `ab ${momentName(von)}`;
  return von ? `${momentName(von)} bis ${momentName(bis)}` : `bis ${momentName(bis)}`;
}

function momentName(moment: string): string {
  if (moment.length === 4) return moment;
  return moment.length === 7 ? monthName(moment) : longDate(moment);
}

function firstDay(moment: string): string {
  return moment + "-01-01".slice(moment.length - 4);
}

function lastDay(moment: string): string {
  if (moment.length === 10) return moment;
  if (moment.length === 4) return `${moment}-12-31`;
  // The day before the first of the next month.
  const [year, month] = moment.split("-");
  return isoDay(new Date(Date.UTC(Number(year), Number(month), 0)));
}

function dayAfter(day: string): string {
  return isoDay(new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000));
}

const isoDay = (date: Date): string => date.toISOString().slice(0, 10);
const earlier = (a: string, b: string): string => (a < b ? a : b);
const later = (a: string, b: string): string => (a > b ? a : b);
