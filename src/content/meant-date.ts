import { instant, isDay, isDayOrDateTime, isInstant } from "./dates.ts";

const months = ["jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"];

/** The ways in which people write a day, each with its year, month and day by name. */
const forms: readonly RegExp[] = [
  /^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4}|\d{2})\b/, // 9.5.2025
  /^(?<day>\d{1,2})\. ?(?<month>\p{L}{3,})\.? (?<year>\d{4})\b/u, // 9. Mai 2025
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/, // 2025/5/9
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/, // 20250509
];

function monthNumber(month: string): number {
  return /\d/.test(month) ? Number(month) : months.indexOf(month.slice(0, 3).toLowerCase().replace("mae", "mär")) + 1;
}

/** The day that somebody means who writes it as letters do: "12.02.2026" gives "2026-02-12"; undefined when there is none. */
export function meantDay(text: string): string | undefined {
  const written = text.replace(/^[\s"'„“”‚‘»«]+/, "");
  const parts = forms.map((form) => form.exec(written)?.groups).find((groups) => groups !== undefined);
  if (!parts) return undefined;
  const { year = "", month = "", day = "" } = parts;
  const two = (number: number): string => String(number).padStart(2, "0");
  const iso = `${year.padStart(4, "20")}-${two(monthNumber(month))}-${two(Number(day))}`;
  return isDay(iso) ? iso : undefined;
}

/** A time with its zone, as programs write it: "2025-05-09T10:00Z". */
const withZone = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/;

/** The same with the German time of day, when there is one: "9.5.2025, 10 Uhr" gives "2025-05-09T10:00". */
export function meantDayOrTime(text: string): string | undefined {
  if (withZone.test(text) && isInstant(text)) return instant(text).slice(0, 16);
  const day = meantDay(text);
  const [, hour, minute = "00"] = /[\sT,](\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?(?: *Uhr)?\W*$/.exec(text) ?? [];
  if (day === undefined || hour === undefined) return day;
  const withTime = `${day}T${hour.padStart(2, "0")}:${minute}`;
  return isDayOrDateTime(withTime) ? withTime : undefined;
}
