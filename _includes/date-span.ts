import { dateOrTime, longDate } from "../src/content/date-words.ts";

/**
 * Given the ISO days or instants of a beginning and an end, returns both in words without what they share:
 * "1." and "3. Mai 2025", "28. April" and "3. Mai 2025", "9. Mai 2025, 10.00" and "12.00 Uhr".
 */
export function dateSpan(start: string, end: string): readonly [string, string] {
  if (start.includes("T") || end.includes("T")) return timeSpan(start, end);
  const first = longDate(start);
  const last = longDate(end);
  if (start.slice(0, 7) === end.slice(0, 7)) return [first.slice(0, first.indexOf(".") + 1), last];
  if (start.slice(0, 4) === end.slice(0, 4)) return [first.slice(0, -" 2025".length), last];
  return [first, last];
}

function timeSpan(start: string, end: string): readonly [string, string] {
  const first = dateOrTime(start);
  const last = dateOrTime(end);
  const day = `${longDate(end.slice(0, 10))}, `;
  const isOneDay = first.startsWith(day) && last.startsWith(day);
  return isOneDay ? [first.replace(/\sUhr$/, ""), last.slice(day.length)] : [first, last];
}
