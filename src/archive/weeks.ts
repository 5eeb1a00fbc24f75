import { dayAfter, dayOf, daysOfWeek, earliest, instant, isAfter, weekOf } from "../content/dates.ts";
import type { Entry } from "../content/entry.ts";
import { landAddress, nationwideAddress } from "./addresses.ts";

/** The reports of a week from one Land, from several, or from all of Germany. */
export interface WeekSection {
  readonly name: string;
  /** The list of all reports from there, without path prefix; there is none for several Länder. */
  readonly address?: string;
  /** Newest first. */
  readonly entries: readonly Entry[];
}

const german = new Intl.Collator("de");

/**
 * Given the reports of a week, returns them by where they come from, each once: first "Bundesweit", then "Mehrere Länder"
 * for those that concern more than one, then the Länder by name.
 */
export function weekSections(entries: readonly Entry[]): readonly WeekSection[] {
  const nationwide: Entry[] = [];
  const several: Entry[] = [];
  const byLand = new Map<string, WeekSection & { readonly entries: Entry[] }>();
  for (const entry of entries) {
    const [land, ...others] = entry.lands;
    if (entry.nationwide || !land) nationwide.push(entry);
    else if (others.length > 0) several.push(entry);
    else {
      const section = byLand.get(land.name) ?? { name: land.name, address: landAddress(land), entries: [] };
      section.entries.push(entry);
      byLand.set(land.name, section);
    }
  }
  return [
    { name: "Bundesweit", address: nationwideAddress, entries: nationwide },
    { name: "Mehrere Länder", entries: several },
    ...[...byLand.values()].sort((a, b) => german.compare(a.name, b.name)),
  ].filter((section) => section.entries.length > 0);
}

/** Given "2025-W19", returns the midnight in Berlin with which it is over, ISO: that of the Monday after it. */
export function endOfWeek(week: string): string {
  return instant(dayAfter(daysOfWeek(week).sunday, 1));
}

/** The next instant at which a week that has reports is over, ISO; undefined when none is running or to come. */
export function nextEndOfWeek(entries: readonly Entry[], now: string): string | undefined {
  const earlier = dayAfter(dayOf(now), -7); // of all older ones, the week is over
  const weeks = new Set(entries.filter(({ day }) => day > earlier).map(({ day }) => weekOf(day)));
  return earliest([...weeks].map(endOfWeek).filter((end) => isAfter(end, now)));
}
