import { foldName } from "./fold.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { nationwide, type Region } from "./region.ts";
import { resolveRegion, unambiguousName } from "./resolve.ts";

/**
 * Finds the regions that somebody may mean who types a name or a part of it: those of just this name first, then those
 * whose name begins so, then those with a later word that does; among equals the larger ones first.
 */
export function findRegions(typed: string, { byName, byShortName, byKey }: Gazetteer): readonly Region[] {
  const wanted = foldName(typed);
  if (wanted === "") return [];
  const ranks = new Map<Region, number>();
  const consider = (region: Region, rank: number): void => {
    if (rank < (ranks.get(region) ?? Number.POSITIVE_INFINITY)) ranks.set(region, rank);
  };
  const key = byKey.get(typed.trim());
  if (key) consider(key, 0);
  if ("bundesweit".startsWith(wanted) || wanted === "deutschland") consider(nationwide, 0);
  for (const names of [byName, byShortName]) {
    for (const [name, regions] of names) {
      const rank = rankOf(name, wanted);
      if (rank !== undefined) for (const region of regions) consider(region, rank);
    }
  }
  return [...ranks].sort(([a, rankA], [b, rankB]) => rankA - rankB || size(b) - size(a)).map(([region]) => region);
}

function rankOf(name: string, wanted: string): number | undefined {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  return name.includes(` ${wanted}`) || name.includes(`(${wanted}`) ? 2 : undefined;
}

/** Länder are larger than Kreise, and these than the places in them. */
function size(region: Region): number {
  if (region.kind === "place") return region.population ?? 0;
  return region.kind === "kreis" ? 1e9 : 2e9;
}

/** What to write into a head for a region: its name, or its official key where the name alone means another or several. */
export function writtenRegion(region: Region, gazetteer: Gazetteer): string {
  if (region.kind === "nationwide") return "bundesweit";
  if (region.kind === "land") return unambiguousName(region, gazetteer);
  const resolution = resolveRegion(region.name, gazetteer);
  return resolution.outcome === "found" && resolution.region === region ? region.name : region.key;
}
