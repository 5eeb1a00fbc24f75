import { foldName } from "../regions/fold.ts";
import type { Gazetteer } from "../regions/gazetteer.ts";
import { type Land, type Locality, nationwide, type Region } from "../regions/region.ts";
import { unambiguousName } from "../regions/resolve.ts";

/** One region of the form: its name, the number of its context, what front matter says for it unless it is the name, and further names. */
type RegionRow = readonly [name: string, context: number, value?: string, others?: string];

/** Every region that a report can name, in the order in which the form offers them; short, since it is sent as a whole. */
export interface RegionList {
  /** "Landkreis Tübingen, Baden-Württemberg". */
  readonly contexts: readonly string[];
  readonly regions: readonly RegionRow[];
}

/** Where a region lies, in words. */
function contextOf(region: Region): string {
  if (region.kind === "nationwide") return "ganz Deutschland";
  if (region.kind === "land") return "Land";
  if (region.kind === "kreis") return region.land.name;
  if (region.name === region.land.name) return "Stadt und Land";
  return region.kreis ? `${region.kreis.name}, ${region.land.name}` : region.land.name;
}

/** Of places with one name, and of all that begin alike, the larger are meant more often. */
function rank(region: Land | Locality): number {
  if (region.kind === "place") return region.population ?? 0;
  return region.kind === "land" ? Number.MAX_SAFE_INTEGER : 100_000;
}

/** Further spellings by which a region can be found, folded: "nrw", "cologne". */
function otherNames({ byName }: Gazetteer): ReadonlyMap<Region, readonly string[]> {
  const names = new Map<Region, string[]>();
  for (const [name, regions] of byName) {
    for (const region of regions) {
      if (!foldName(region.name).includes(name)) names.set(region, [...(names.get(region) ?? []), name]);
    }
  }
  return names;
}

/** Lists the gazetteer for the form. */
export function regionList(gazetteer: Gazetteer): RegionList {
  const contexts = new Map<string, number>();
  const contextNumber = (region: Region): number => {
    const context = contextOf(region);
    const number = contexts.get(context) ?? contexts.size;
    contexts.set(context, number);
    return number;
  };
  const others = otherNames(gazetteer);
  const row = (region: Region, value: string): RegionRow => {
    const written = value === region.name ? "" : value;
    const names = others.get(region)?.join(" ") ?? "";
    const whole = [region.name, contextNumber(region), written, names] as const;
    return names ? whole : written ? [whole[0], whole[1], written] : [whole[0], whole[1]];
  };
  const sorted = [...gazetteer.byKey.values()].sort((a, b) => rank(b) - rank(a) || (a.key < b.key ? -1 : 1));
  const regions = [
    row(nationwide, "bundesweit"),
    ...sorted.map((region) => row(region, unambiguousName(region, gazetteer))),
  ];
  return { contexts: [...contexts.keys()], regions };
}
