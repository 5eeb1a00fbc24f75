import { foldName } from "../regions/fold.ts";
import type { Gazetteer } from "../regions/gazetteer.ts";
import type { Place } from "../regions/region.ts";
import { resolveRegion } from "../regions/resolve.ts";
import type { Entry } from "./entry.ts";

/**
 * After these words a name can only be that of a place. "von" and "für" are not among them: "Ursula von Hagen", "Geld für
 * Essen". A name alone is often part of another: "Universität Hohenheim", "Landkreis Leipzig".
 */
const beforePlaces = /(?<![\p{L}\p{Pd}])(?:[Ii]n|[Aa]us|Stadt|Gemeinde|Landeshauptstadt|Hansestadt) (?=\p{Lu})/gu;
const name = /^\p{Lu}[\p{L}\p{M}]*(?:-\p{Lu}?[\p{L}\p{M}]+)*(?![\p{L}\p{N}\p{Pd}])/u;
/** "Neustadt am Rübenberge", "Bad Honnef", "Frankfurt (Oder)": what may follow within a name. */
const nextPart = /^ (?:(?:am|an der|bei|im|in der|ob der|vor der|von der) )?\(?\p{Lu}[\p{L}\p{M}-]*\)?/u;
const and = /^(?:, | und | sowie )(?=\p{Lu})/u;

/** Smaller municipalities are often called like something else: "Au", "Wald", "Plan". */
const leastInhabitants = 10_000;

/** Towns that are called like something else in spite of their size ("in Lehre und Forschung"), or like a district of a city. */
const words = new Set(
  "Bergen Feucht Forst Haar Halle Heide Korb Lage Langen Leer Lehre Linden Norden Recke Regen Roth Stein Wehr Wetter".split(
    " ",
  ),
);

/** Given a text, returns the places that it names without any doubt, in its order. */
export function placesNamedIn(text: string, gazetteer: Gazetteer): readonly Place[] {
  const places = new Set<Place>();
  for (const match of text.matchAll(beforePlaces)) {
    let rest = text.slice(match.index + match[0].length);
    // "in Aachen, Duisburg und Bonn"
    for (let found = placeAt(rest, gazetteer); found; found = placeAt(rest, gazetteer)) {
      places.add(found.place);
      rest = rest.slice(found.length);
      const joint = and.exec(rest)?.[0];
      if (joint === undefined) break;
      rest = rest.slice(joint.length);
    }
  }
  return [...places];
}

/** The place with whose name a text begins: the longest name wins. */
function placeAt(text: string, gazetteer: Gazetteer): { readonly place: Place; readonly length: number } | undefined {
  const first = name.exec(text)?.[0];
  if (first === undefined || words.has(first)) return undefined;
  const lengths = [first.length];
  for (let part = nextPart.exec(text.slice(first.length)); part && lengths.length < 4; ) {
    const end = (lengths.at(-1) ?? 0) + part[0].length;
    lengths.push(end);
    part = nextPart.exec(text.slice(end));
  }
  for (const length of lengths.reverse()) {
    const place = surePlace(text.slice(0, length), gazetteer);
    if (place === "several") return undefined;
    if (place) return { place, length };
  }
  return undefined;
}

function surePlace(spelling: string, gazetteer: Gazetteer): Place | "several" | undefined {
  const folded = foldName(spelling);
  // Looked up here first: the search for names that are similar to an unknown one takes long.
  if (!gazetteer.byName.has(folded) && !gazetteer.byShortName.has(folded)) return undefined;
  const resolution = resolveRegion(spelling, gazetteer);
  if (resolution.outcome === "ambiguous") return "several";
  if (resolution.outcome !== "found" || resolution.region.kind !== "place") return undefined;
  return (resolution.region.population ?? 0) >= leastInhabitants ? resolution.region : undefined;
}

/**
 * Says whether a place lies in the regions of an entry. A report on a whole Land, or on all of Germany, may name where
 * people met; one on Bremen may mean the town or the Land.
 */
export function isCovered(place: Place, { nationwide, localities, lands }: Entry): boolean {
  if (nationwide) return true;
  const inLand = lands.includes(place.land);
  return (
    localities.some((locality) => locality === place || locality === place.kreis || locality.slug === place.slug) ||
    (inLand && (localities.length === 0 || place.name === place.land.name))
  );
}
