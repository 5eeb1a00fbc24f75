// How dates read in German. Days and Berlin wall-clock times are texts here, so that no time zone is needed.

const months = [
  "Januar",
  "Februar",
  "März",
  "April",
  "Mai",
  "Juni",
  "Juli",
  "August",
  "September",
  "Oktober",
  "November",
  "Dezember",
] as const;

const nbsp = "\u00a0";

function nameOfMonth(number: string): string {
  return months[Number(number) - 1] ?? number;
}

/** Given "2025-05-09", returns "9. Mai 2025", its parts kept together by no-break spaces. */
export function longDate(day: string): string {
  const [year = "", month = "", date = ""] = day.slice(0, 10).split("-");
  return `${Number(date)}.${nbsp}${nameOfMonth(month)}${nbsp}${year}`;
}

/** Given "2025-05", returns "Mai 2025". */
export function monthName(month: string): string {
  const [year = "", number = ""] = month.split("-");
  return `${nameOfMonth(number)} ${year}`;
}

/** Given "09", returns "Sep". */
export function monthAbbreviation(number: string): string {
  return nameOfMonth(number).slice(0, 3);
}

/** Given an ISO day, or an instant with Berlin offset, returns "9. Mai 2025" or "9. Mai 2025, 10.00 Uhr". */
export function dateOrTime(iso: string): string {
  const [, hour, minute] = /T(\d{2}):(\d{2})/.exec(iso) ?? [];
  return hour === undefined ? longDate(iso) : `${longDate(iso)}, ${Number(hour)}.${minute}${nbsp}Uhr`;
}
