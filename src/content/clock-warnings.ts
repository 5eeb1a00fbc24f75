import { dayAfter, dayOf, isAfter } from "./dates.ts";
import type { Entry } from "./entry.ts";
import type { ProblemCode } from "./problem-codes.ts";
import type { SiteConfig } from "./site-config.ts";

/** Something in the head of an entry that calls for a warning at an instant, and may be in order at another. */
export interface ClockWarning {
  readonly code: ProblemCode;
  /** Where it stands in the head: `["corrections", 0, "date"]`. */
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly suggestion: string;
}

/** What a warning depends on besides the entry. */
export interface ClockContext {
  /** ISO instant. */
  readonly now: string;
  /** Whether everybody can read what lies in the Git repository. */
  readonly isRepositoryPublic: boolean;
}

/** A repository is public unless the operator says that it is not. */
export function isRepositoryPublic({ checks }: Pick<SiteConfig, "checks">): boolean {
  return checks?.publicRepository !== false;
}

/** What is said of one entry at an instant, in the command line and in the form. */
export function clockWarnings(entry: Entry, { now, isRepositoryPublic }: ClockContext): readonly ClockWarning[] {
  return [...unlikelyDates(entry, now), ...(isRepositoryPublic ? publicEmbargo(entry, now) : [])];
}

/** Sources may be old; before this year no administration has published news of its own in the net. */
const firstYear = "1990";

/** Dates that are most likely typing errors: 2052 for 2025. Events and embargoes may well lie years ahead. */
function unlikelyDates(entry: Entry, now: string): readonly ClockWarning[] {
  const today = dayOf(now);
  const latest = dayAfter(today, 365);
  const { day } = entry;
  const unlikely = (date: HeadDate, message: string, suggestion: string): ClockWarning => ({
    code: "date-unlikely",
    path: date.path,
    message,
    suggestion,
  });
  const tooLate = (date: string): string => `Der ${date} liegt mehr als ein Jahr in der Zukunft.`;
  // What is prepared for a day to come may say so everywhere.
  const lastChange = [today, day, dayOf(entry.published)].sort().at(-1) ?? today;
  const own =
    day > latest || day < firstYear
      ? [
          unlikely(
            { date: day, path: ["date"] },
            day > latest ? tooLate(day) : `Der ${day} liegt vor der Zeit, in der Verwaltungen im Netz berichten.`,
            "Prüfen Sie das Jahr, auch im Dateinamen.",
          ),
        ]
      : [];
  const further = [
    ...changesOf(entry).filter(({ date }) => date > lastChange),
    ...sourceDatesOf(entry).filter(({ date }) => date > latest && date !== day),
  ];
  return [
    ...own,
    ...further.map((found) =>
      found.date > latest
        ? unlikely(found, tooLate(found.date), "Prüfen Sie das Jahr.")
        : unlikely(
            found,
            `Der ${found.date} liegt in der Zukunft.`,
            "Nennen Sie den Tag, an dem sich der Bericht geändert hat.",
          ),
    ),
  ];
}

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

/** A report that the site keeps back and a public repository shows. */
function publicEmbargo({ embargo }: Entry, now: string): readonly ClockWarning[] {
  if (embargo === undefined || !isAfter(embargo, now)) return [];
  return [
    {
      code: "embargo-public",
      path: ["embargo"],
      message:
        "Die Website zeigt den Bericht erst nach der Sperrfrist; in einem öffentlichen Git-Projekt ist er schon jetzt zu lesen.",
      suggestion: "Was geheim bleiben muss, legen Sie erst nach Ablauf der Frist ab.",
    },
  ];
}
