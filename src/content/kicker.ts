import type { Land, Region } from "../regions/region.ts";
import type { Organisation } from "./vocabularies.ts";

/** The Dachzeile of an entry that has none of its own: its places, else its Länder, else its organisations. */
export function kickerOf(
  regions: readonly Region[],
  lands: readonly Land[],
  organisations: readonly Organisation[],
): string {
  const localities = regions.flatMap((region) =>
    region.kind === "place" ? [region.shortName] : region.kind === "kreis" ? [region.name] : [],
  );
  if (localities.length > 0) return localities.join("/");
  if (lands.length > 0) return lands.map(({ name }) => name).join("/");
  return organisations.map(({ name }) => name).join("/") || "Bundesweit";
}
