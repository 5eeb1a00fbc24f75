import { slugOf } from "../regions/fold.ts";
import { isDay } from "./dates.ts";
import { meantDay } from "./meant-date.ts";
import type { Problem } from "./problem.ts";
import { slugPattern } from "./slug-pattern.ts";
import { problemsIn, start } from "./source-file.ts";

/** What the path of a news file says: day and slug are its address. */
export interface EntryFileName {
  /** "2025-05-09". */
  readonly day: string;
  /** "dresden-bezahlkarte". */
  readonly slug: string;
  /** "/2025/05/dresden-bezahlkarte/". */
  readonly address: string;
}

const pattern = new RegExp(`^(?:(.*)/)?(\\d{4}-\\d{2}-\\d{2})-(${slugPattern})\\.md$`);

/** https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file#naming-conventions */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * Given the path of a file below the news directory ("2025/2025-05-09-dresden-bezahlkarte.md") and its path for
 * messages, returns day, slug and address, or what is wrong with the name.
 */
export function parseFileName(path: string, file: string): EntryFileName | Problem {
  const problem = problemsIn(file);
  const match = pattern.exec(path);
  const [, folder, day = "", slug = ""] = match ?? [];
  if (!match || !isDay(day)) {
    return problem("file-name", start, "Der Dateiname ergibt keine Adresse.", nameAdvice(path));
  }
  if (device.test(slug)) {
    return problem(
      "file-name",
      start,
      `„${slug}" ist unter Windows der Name eines Geräts; einen solchen Ordner kann es dort nicht geben.`,
      `Nennen Sie die Datei genauer, zum Beispiel ${day}-${slug}-startet.md`,
    );
  }
  const year = day.slice(0, 4);
  if (folder !== year) {
    return problem(
      "file-folder",
      start,
      `Die Datei ist vom ${day}, liegt aber nicht im Ordner ${year}.`,
      `Verschieben Sie sie nach ${year}/.`,
    );
  }
  return { day, slug, address: `/${year}/${day.slice(5, 7)}/${slug}/` };
}

/** What a file should be called: of one that begins with a day, "2025-5-9 München.md.txt", it is "2025-05-09-muenchen.md". */
export function nameAdvice(path: string): string {
  const [, written = "", rest = ""] =
    /^(?:.*\/)?(\d{8}|\d{4}[-._]\d{1,2}[-._]\d{1,2}|\d{1,2}\.\d{1,2}\.\d{4})(?!\d)(.*)$/.exec(path) ?? [];
  const day = meantDay(written.replaceAll("_", "-"));
  const slug = slugOf(rest.replace(/(\.md)*\s*(\.\w+)?\s*$/i, ""));
  return day !== undefined && slug !== ""
    ? `Benennen Sie die Datei um: ${day}-${slug}.md`
    : "Nennen Sie die Datei nach Tag und Kurznamen, nur mit Kleinbuchstaben, Ziffern und Bindestrichen: 2025-05-09-dresden-bezahlkarte.md";
}

/** The path below the news directory that belongs to a day, or a day with time, and a slug. */
export function fileNameOf(date: string, slug: string): string {
  return `${date.slice(0, 4)}/${date.slice(0, 10)}-${slug}.md`;
}
