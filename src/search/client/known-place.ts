import { foldName } from "../../regions/fold.ts";
import type { SearchNames } from "../names.ts";
import { withoutPunctuation } from "./query.ts";
import { runsOf } from "./verify.ts";

/** The names of places that begin with a letter, each with the slugs of the Länder in which such places lie. */
export type PlacesByName = (letter: string) => Promise<Readonly<Record<string, readonly string[]>>>;

/** A place from which there is no report. */
export interface KnownPlace {
  /** "Frankfurt am Main" */
  readonly name: string;
  /** Slugs of the Länder in which places of that name lie. */
  readonly lands: readonly string[];
}

/** As many words have the names of most places, and so many files are loaded. */
const wordsAtMost = 4;

/** Given a query, returns the places that it names from which there is no report, those with the longer names first. */
export async function knownPlaces(
  typed: string,
  { ort }: Pick<SearchNames, "ort">,
  placesByName: PlacesByName,
): Promise<readonly KnownPlace[]> {
  const words = typed.split(/\s+/).filter((word) => withoutPunctuation(word).length > 0);
  if (words.length > wordsAtMost) return [];
  const letters = new Set(words.map((word) => foldName(word).charAt(0)).filter((letter) => /[a-z]/.test(letter)));
  const files = await Promise.all([...letters].map(placesByName));
  const places = new Map(
    files.flatMap((file) => Object.entries(file).map(([name, lands]) => [foldName(name), { name, lands }])),
  );
  for (const name of Object.values(ort)) places.delete(foldName(name));
  return [...runsOf(words)]
    .sort((one, other) => other.length - one.length)
    .flatMap((run) => places.get(foldName(run.join(" "))) ?? []);
}

/** "Kassel", "dem Landkreis Kassel", "der Verbandsgemeinde Diez": as it stands behind "aus". */
export function withArticle(name: string): string {
  if (/^(?:Städteregion|Region|Verbandsgemeinde) /.test(name)) return `der ${name}`;
  return /^(?:Landkreis|Kreis|Regionalverband) |kreis$/i.test(name) ? `dem ${name}` : name;
}
