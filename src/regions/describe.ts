import type { Region } from "./region.ts";

/** Where a region lies, or what it is: "Landkreis Tübingen, Baden-Württemberg", "Stadt und Land". */
function whereaboutsOf(region: Exclude<Region, { kind: "nationwide" }>): string {
  if (region.kind === "land") return "Land";
  if (region.kind === "kreis") return `Kreis, ${region.land.name}`;
  if (region.name === region.land.name) return "Stadt und Land";
  return `${region.kreis?.name ?? "kreisfreie Stadt"}, ${region.land.name}`;
}

/** A region with where it lies: "Neukirchen (Schwalm-Eder-Kreis, Hessen)". */
export function regionWithWhereabouts(region: Region): string {
  return region.kind === "nationwide" ? region.name : `${region.name} (${whereaboutsOf(region)})`;
}

/** A region that cannot be mistaken for a namesake: "Neukirchen (Schwalm-Eder-Kreis, Hessen, 06634017)". */
export function describeRegion(region: Region): string {
  if (region.kind === "nationwide" || region.kind === "land") return regionWithWhereabouts(region);
  return `${region.name} (${whereaboutsOf(region)}, ${region.key})`;
}
