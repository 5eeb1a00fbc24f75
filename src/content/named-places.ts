import { foldName } from "../regions/fold.ts";
import type { Gazetteer } from "../regions/gazetteer.ts";
import type { Locality, Place, Region } from "../regions/region.ts";
import { resolveRegion } from "../regions/resolve.ts";
import type { Entry } from "./entry.ts";
import { type PlaceCue, placeCues } from "./place-cues.ts";

const name = /^\p{Lu}[\p{L}\p{M}]*(?:-\p{Lu}?[\p{L}\p{M}]+)*(?![\p{L}\p{N}\p{Pd}])/u;
/** "Neustadt am Rübenberge", "Bad Honnef", "Frankfurt (Oder)": what may follow within a name. */
const nextPart = /^ (?:(?:am|an der|bei|im|in der|ob der|vor der|von der) )?\(?\p{Lu}[\p{L}\p{M}-]*\)?/u;
const and = /^(?:, | und | sowie )(?=\p{Lu})/u;

/** Given a text, returns the places and Kreise that its lines name without any doubt. */
export function placesNamedIn(text: string, gazetteer: Gazetteer): readonly Locality[] {
  const places = new Set<Locality>();
  for (const cue of placeCues) {
    if (cue.hint?.test(text) === false) continue;
    for (const match of text.matchAll(cue.before)) {
      let rest = text.slice(match.index + match[0].length);
      // "in Aachen, Duisburg und Bonn"
      for (let found = placeAt(rest, cue, gazetteer); found; found = placeAt(rest, cue, gazetteer)) {
        places.add(found.place);
        rest = rest.slice(found.length);
        const joint = and.exec(rest)?.[0];
        if (joint === undefined) break;
        rest = rest.slice(joint.length);
      }
    }
  }
  return [...places];
}

/** The place with whose name a text begins: the longest name wins. */
function placeAt(
  text: string,
  { prefix = "", isMeant, after }: PlaceCue,
  gazetteer: Gazetteer,
): { readonly place: Locality; readonly length: number } | undefined {
  const first = name.exec(text)?.[0];
  if (first === undefined) return undefined;
  const lengths = [first.length];
  for (let part = nextPart.exec(text.slice(first.length)); part && lengths.length < 4; ) {
    const end = (lengths.at(-1) ?? 0) + part[0].length;
    lengths.push(end);
    part = nextPart.exec(text.slice(end));
  }
  for (const length of lengths.reverse()) {
    const place = localityCalled(prefix + text.slice(0, length), gazetteer);
    if (place === "several") return undefined;
    if (place) {
      const isSure = isMeant(place, first) && (after?.test(text.slice(length)) ?? true);
      return isSure ? { place, length } : undefined;
    }
  }
  return undefined;
}

function localityCalled(written: string, gazetteer: Gazetteer): Locality | "several" | undefined {
  const spelling = written.replace(/(?<=[Kk]reis)es$/, "");
  const folded = foldName(spelling);
  // Looked up here first: the search for names that are similar to an unknown one takes long.
  if (!gazetteer.byName.has(folded) && !gazetteer.byShortName.has(folded)) return undefined;
  const resolution = resolveRegion(spelling, gazetteer);
  if (resolution.outcome === "ambiguous") return cityCalled(folded, resolution.candidates) ?? "several";
  if (resolution.outcome !== "found") return undefined;
  const { region } = resolution;
  return region.kind === "place" || region.kind === "kreis" ? region : undefined;
}

/** How many times as many people live in a city as in the namesakes that nobody thinks of. */
const farLarger = 10;

/** Everybody knows which Essen is meant that has no addition to its name; but not which Frankfurt. */
function cityCalled(folded: string, candidates: readonly Region[]): Place | undefined {
  const places = candidates.filter((region) => region.kind === "place");
  if (places.length < candidates.length) return undefined;
  const inhabitants = ({ population = 0 }: Place): number => population;
  const [largest, next] = places.sort((a, b) => inhabitants(b) - inhabitants(a));
  const isKnown = largest && next && inhabitants(largest) >= farLarger * inhabitants(next);
  return isKnown && foldName(largest.name) === folded ? largest : undefined;
}

/**
 * Says whether a place or Kreis lies in the regions of an entry, or around one of them. A report on a whole Land, or on
 * all of Germany, may name where people met; one on Bremen may mean the town or the Land.
 */
export function isCovered(place: Locality, { nationwide, localities, kreise, lands }: Entry): boolean {
  if (nationwide || (lands.includes(place.land) && localities.length === 0)) return true;
  if (place.kind === "kreis") return kreise.includes(place);
  return (
    localities.some((locality) => locality === place || locality === place.kreis || locality.slug === place.slug) ||
    (lands.includes(place.land) && place.name === place.land.name)
  );
}
