import { distance } from "fastest-levenshtein";
import { foldName } from "./fold.ts";
import { type Gazetteer, withoutAddition, withoutKind } from "./gazetteer.ts";
import { type Land, type Locality, nationwide, type Region } from "./region.ts";

/** What became of a name: its region, several that bear it, or none with the nearest known names. */
export type Resolution =
  | { readonly outcome: "found"; readonly region: Region }
  | { readonly outcome: "ambiguous"; readonly candidates: readonly Region[] }
  | { readonly outcome: "unknown"; readonly nearest: readonly string[] };

/**
 * Finds the region that an editor means by a name ("Dresden", "Koeln", "Halle (Saale)", "Neukirchen (Hessen)"),
 * an official key (Land, Kreis, 8-digit AGS, 9- or 12-digit ARS), a Land's code ("SN") or "bundesweit".
 */
export function resolveRegion(name: string, gazetteer: Gazetteer): Resolution {
  if (["bundesweit", "deutschland"].includes(foldName(name))) return { outcome: "found", region: nationwide };
  if (/^\d+$/.test(name)) return resolveKey(name, gazetteer);
  const official = gazetteer.byName.get(foldName(name)) ?? [];
  const [bearer, ...namesakes] = official;
  const called = gazetteer.byShortName.get(foldName(name)) ?? [];
  // A hamlet that officially bears the name must not win over a city that everybody calls so ("Halle").
  if (bearer && namesakes.length === 0 && called.every((place) => inhabitants(place) <= inhabitants(bearer))) {
    return { outcome: "found", region: bearer };
  }
  const candidates = [...new Set([...official, ...called, ...qualified(name, gazetteer)])];
  const [only, ...others] = candidates;
  if (!only) return resolveTitled(name, gazetteer) ?? { outcome: "unknown", nearest: nearestNames(name, gazetteer) };
  return others.length === 0 ? { outcome: "found", region: only } : { outcome: "ambiguous", candidates };
}

/** "Stadt Köln", "Hansestadt Lübeck": a place called by its title, which is no part of its name. */
function resolveTitled(name: string, gazetteer: Gazetteer): Resolution | undefined {
  const [, bare] = /^(?:Stadt|Gemeinde|(?:Freie )?Hansestadt|Landeshauptstadt) (.+)$/i.exec(name.trim()) ?? [];
  const resolution = bare === undefined ? undefined : resolveRegion(bare, gazetteer);
  if (resolution?.outcome === "unknown") return resolution;
  const regions = resolution?.outcome === "found" ? [resolution.region] : (resolution?.candidates ?? []);
  return regions.some(({ kind }) => kind === "place") ? resolution : undefined;
}

/** Länder and Kreise are taken as larger than any place. */
function inhabitants(region: Region): number {
  return region.kind === "place" ? (region.population ?? 0) : Number.POSITIVE_INFINITY;
}

/** Finds a region by its key; YAML drops the leading zero of a number. */
function resolveKey(key: string, { byKey }: Gazetteer): Resolution {
  const [region] = [key, `0${key}`].flatMap(keysOf).flatMap((known) => byKey.get(known) ?? []);
  return region ? { outcome: "found", region } : { outcome: "unknown", nearest: [] };
}

/**
 * The keys that a number may stand for. A 12-digit ARS holds the AGS in its first five and last three digits; that of
 * an association, a Kreis or a Land is filled up with zeros.
 */
function keysOf(digits: string): readonly string[] {
  if (digits.length !== 12) return [digits];
  const shorter = [9, 5, 2].filter((length) => /^0+$/.test(digits.slice(length)));
  return [digits.slice(0, 5) + digits.slice(9), ...shorter.map((length) => digits.slice(0, length))];
}

/** "Neukirchen (Hessen)", "Neukirchen (Schwalm-Eder-Kreis)": a name with its Land or Kreis in brackets. */
function qualified(name: string, { byName, byShortName }: Gazetteer): readonly Region[] {
  const match = /^(.+?) \((.+)\)$/.exec(name);
  if (!match) return [];
  const [, bare = "", qualifier = ""] = match;
  const bearers = [...(byName.get(foldName(bare)) ?? []), ...(byShortName.get(foldName(bare)) ?? [])];
  return [...new Set(bearers)].filter((region) => liesIn(region, foldName(qualifier)));
}

function liesIn(region: Region, qualifier: string): boolean {
  if (region.kind !== "place" && region.kind !== "kreis") return false;
  const kreis = region.kind === "place" ? region.kreis : undefined;
  const names = [region.land.name, region.land.code, kreis?.name, kreis && withoutKind(kreis.name)];
  return names.some((name) => name !== undefined && foldName(name) === qualifier);
}

/** A name an editor can write for a region that shares its name with others: "Neukirchen (Schwalm-Eder-Kreis)". */
export function unambiguousName(region: Land | Locality, gazetteer: Gazetteer): string {
  // The names of Berlin, Hamburg and Bremen mean the place; their codes mean the Land.
  if (region.kind === "land")
    return gazetteer.byName.get(foldName(region.name))?.[0] === region ? region.name : region.code;
  if (region.kind === "kreis") return region.name;
  const bare = withoutAddition(region.name);
  const kreis = region.kreis && withoutKind(region.kreis.name);
  const spellings = [region.name, `${bare} (${region.land.name})`, ...(kreis ? [`${bare} (${kreis})`] : [])];
  const unambiguous = spellings.find((name) => {
    const resolution = resolveRegion(name, gazetteer);
    return resolution.outcome === "found" && resolution.region === region;
  });
  return unambiguous ?? region.key;
}

/** What to write into a head for a region: a name that people can read and that means this region only. */
export function writtenRegion(region: Region, gazetteer: Gazetteer): string {
  return region.kind === "nationwide" ? "bundesweit" : unambiguousName(region, gazetteer);
}

/** Known names at most two typing errors away (one in short names), nearest first, at most three. */
function nearestNames(name: string, { byName }: Gazetteer): readonly string[] {
  const folded = foldName(name);
  const allowed = folded.length <= 5 ? 1 : 2;
  return [...byName]
    .filter(([known]) => known.length > 2 && Math.abs(known.length - folded.length) <= allowed)
    .map(([known, regions]) => ({ regions, errors: distance(folded, known) }))
    .filter(({ errors }) => errors <= allowed)
    .sort((a, b) => a.errors - b.errors || largest(b.regions) - largest(a.regions))
    .slice(0, 3)
    .flatMap(({ regions }) => regions.slice(0, 1).map((region) => region.name));
}

// Infinity - Infinity is not a number, so that two Länder need a finite rank to be sorted.
const largest = (regions: readonly Region[]): number => Math.min(1e12, Math.max(...regions.map(inhabitants)));
