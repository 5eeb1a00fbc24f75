import type { ClockWarning } from "./clock-warning.ts";
import { dayAfter, dayOf, isAfter } from "./dates.ts";
import type { Entry } from "./entry.ts";
import type { SiteConfig } from "./site-config.ts";
import { likelyDaysAhead, unlikelyDates } from "./unlikely-dates.ts";

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
  return [
    ...unlikelyDates(entry, now),
    ...dayToCome(entry, now),
    ...(isRepositoryPublic ? publicEmbargo(entry, now) : []),
  ];
}

/** A report of a day to come that nothing holds back: a date alone does not. Once the day is there, all is well. */
function dayToCome({ dated, day, draft, embargo, withdrawn }: Entry, now: string): readonly ClockWarning[] {
  const isUnlikely = day > dayAfter(dayOf(now), likelyDaysAhead);
  if (draft || embargo !== undefined || withdrawn || isUnlikely || !isAfter(dated, now)) return [];
  const asWritten = dated.includes("T00:00:00") ? day : dated.slice(0, 16);
  return [
    {
      code: "date-future",
      path: ["date"],
      message: `Der ${asWritten.replace("T", ", ")} liegt in der Zukunft; der Bericht erscheint trotzdem sofort.`,
      suggestion: `Soll er erst dann erscheinen, ergänzen Sie im Kopf eine Zeile „embargo: ${asWritten}".`,
    },
  ];
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
