import type { Region } from "./region.ts";

/** A region that cannot be mistaken for a namesake: "Neukirchen (Schwalm-Eder-Kreis, Hessen, 06634017)". */
export function describeRegion(region: Region): string {
  if (region.kind === "nationwide") return region.name;
  if (region.kind === "land") return `${region.name} (Land)`;
  const within = region.kind === "place" ? (region.kreis?.name ?? "kreisfreie Stadt") : "Kreis";
  return `${region.name} (${within}, ${region.land.name}, ${region.key})`;
}
