// The only module that imports Luxon. Every civil date is a date in Europe/Berlin, whatever the machine's zone.
import { DateTime } from "luxon";

const zone = "Europe/Berlin";

/** A civil date-time as editors write it, without zone: "2025-05-09T10:00". 24:00 would be the next day. */
const civilDateTime = /^\d{4}-\d{2}-\d{2}[T ]([01]\d|2[0-3]):\d{2}(:\d{2})?$/;
const civilDay = /^\d{4}-\d{2}-\d{2}$/;

/** Later years are mistyped: what follows 9999 no format of dates can hold. */
export const lastYear = "2199";

function berlin(iso: string): DateTime {
  return DateTime.fromISO(iso, { zone });
}

/** Says whether a text is a day that exists: "2025-05-09", but not "2025-02-30". */
export function isDay(text: string): boolean {
  if (!civilDay.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`); // no zone is concerned, and this is a hundred times faster than Luxon
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Says whether a text is an existing day or a date-time in Berlin: "2025-05-09", "2025-05-09T10:00". */
export function isDayOrDateTime(text: string): boolean {
  return isDay(text) || (civilDateTime.test(text) && DateTime.fromISO(text.replace(" ", "T"), { zone }).isValid);
}

/** Says whether a date-time falls into the hour that clocks in Berlin pass over in spring: "2025-03-30T02:30". */
export function isSkippedByClocks(text: string): boolean {
  if (!civilDateTime.test(text)) return false;
  const civil = text.replace(" ", "T");
  return !berlin(civil).toISO({ includeOffset: false })?.startsWith(civil);
}

// Many entries share a day, and looking up the offset of a zone is the dearest thing that a build does.
const instants = new Map<string, string>();
const daysOfInstants = new Map<string, string>();

/** Most midnights in Berlin: those of winter, before which no day begins, and those of months without winter time. */
const midnight = /^\d{4}-\d{2}-\d{2}T00:00:00\+01:00$|^2\d{3}-0[4-9]-\d{2}T00:00:00\+02:00$/;

/**
 * Given an editor's date or date-time, returns the instant as ISO with Berlin offset; a day is its midnight. In the hour
 * that comes twice in autumn it is the second one, in winter time: no embargo ends early.
 */
export function instant(text: string): string {
  const known = instants.get(text) ?? instantIn(later(text.replace(" ", "T")));
  instants.set(text, known);
  return known;
}

/** The later of the moments that a date-time may mean. Luxon alone would take the one whose offset is that of today. */
function later(civil: string): DateTime {
  const moment = berlin(civil);
  if (!/T02:\d{2}(:\d{2})?$/.test(civil)) return moment; // clocks go back from three o'clock to two, and to ask takes its time
  return moment.getPossibleOffsets().at(-1) ?? moment;
}

function instantIn(moment: DateTime): string {
  const iso = moment.toISO({ suppressMilliseconds: true });
  if (iso === null) throw new RangeError(`Not a date or date-time: ${moment.invalidExplanation}`);
  return iso;
}

/** Given an ISO instant or day, returns the day in Berlin: "2025-05-09". */
export function dayOf(iso: string): string {
  if (midnight.test(iso)) return iso.slice(0, 10);
  const known = daysOfInstants.get(iso) ?? berlin(iso).toISODate();
  if (known === null) throw new RangeError(`Not an ISO date: ${iso}`);
  daysOfInstants.set(iso, known);
  return known;
}

/** Given an instant, returns its day where it is midnight: nobody gave a time. */
export function dayOrInstant(iso: string): string {
  return iso.includes("T00:00:00") ? dayOf(iso) : iso;
}

/** Says whether instant `a` lies after instant `b`, whatever their offsets. */
export function isAfter(a: string, b: string): boolean {
  return berlin(a).toMillis() > berlin(b).toMillis();
}

/** The first of some instants, whatever their offsets; undefined when there are none. */
export function earliest(instants: readonly string[]): string | undefined {
  return instants.reduce<string | undefined>(
    (first, one) => (first === undefined || isAfter(first, one) ? one : first),
    undefined,
  );
}

/** The instant so many hours after another, ISO with Berlin offset. */
export function hoursAfter(iso: string, hours: number): string {
  return instantIn(berlin(iso).plus({ hours }));
}

/** The instant so many seconds after another that has Berlin offset; it then has it, too. */
export function secondsAfter(iso: string, seconds: number): string {
  return seconds === 0 ? iso : instantIn(berlin(iso).plus({ seconds }));
}

/** The whole days from one ISO day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/**
 * Given an ISO day, returns the one so many days later; earlier where the number is negative.
 * @throws RangeError when its year has not four digits
 */
export function dayAfter(day: string, days: number): string {
  const [date = ""] = new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().split("T");
  if (!civilDay.test(date)) throw new RangeError(`Not a day with a year of four digits: ${date}`);
  return date;
}

/** Given an ISO day, returns its week after ISO 8601, which belongs to the year of its Thursday: "2024-12-30" is in "2025-W01". */
export function weekOf(day: string): string {
  const thursday = dayAfter(mondayBefore(day), 3); // Luxon knows weeks too, but takes ten times as long
  const year = thursday.slice(0, 4);
  const number = 1 + Math.floor(daysBetween(`${year}-01-01`, thursday) / 7);
  return `${year}-W${String(number).padStart(2, "0")}`;
}

/** Given a week, returns its first and last day: "2025-W01" is from "2024-12-30" to "2025-01-05". */
export function daysOfWeek(week: string): { readonly monday: string; readonly sunday: string } {
  const [year = "", number = ""] = week.split("-W");
  const monday = dayAfter(mondayBefore(`${year}-01-04`), 7 * (Number(number) - 1)); // January 4 is always in the first week
  return { monday, sunday: dayAfter(monday, 6) };
}

/** The last Monday up to an ISO day, which may be that day itself. */
function mondayBefore(day: string): string {
  return dayAfter(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}

/** Given an ISO day or instant, returns it as a moment in Berlin, for libraries that ask for the zone. */
export function berlinTime(iso: string): DateTime {
  return berlin(iso);
}

const anyInstant = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** Says whether a text is an ISO day or date-time, with or without offset: "2025-05-09T10:00Z", but not "10:00". */
export function isInstant(text: string): boolean {
  return isDay(anyInstant.exec(text)?.[1] ?? "") && berlin(text).isValid;
}
