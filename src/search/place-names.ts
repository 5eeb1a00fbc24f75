import { createHash } from "node:crypto";
import type { DataFile } from "../archive/site.ts";
import { foldName } from "../regions/fold.ts";
import { type Gazetteer, withoutAddition } from "../regions/gazetteer.ts";
import type { Locality } from "../regions/region.ts";

/** The names of places by their first letters, for readers who look for one from which there is no report. */
export interface PlaceNames {
  /** Address of the folder that holds them, without path prefix: "/suche/orte.1a2b3c4d5e/". */
  readonly folder: string;
  /** One file for each letter from a to z: names, and the slugs of the Länder in which places of that name lie. */
  readonly files: readonly DataFile[];
}

/** "Frankfurt am Main" is called Frankfurt as well. */
function namesOf(locality: Locality): readonly string[] {
  return locality.kind === "kreis"
    ? [locality.name]
    : [locality.name, withoutAddition(locality.name), locality.shortName];
}

const madeOf = new WeakMap<Gazetteer, PlaceNames>();

/** Given the gazetteer, returns the files with its names; all of them in one would be too much for phones. */
export function placeNames(gazetteer: Gazetteer): PlaceNames {
  const made = madeOf.get(gazetteer) ?? makeFiles(gazetteer);
  madeOf.set(gazetteer, made);
  return made;
}

function makeFiles({ byKey }: Gazetteer): PlaceNames {
  const letters = new Map<string, Record<string, string[]>>();
  for (const region of byKey.values()) {
    if (region.kind === "land") continue;
    for (const name of new Set(namesOf(region))) {
      const letter = foldName(name).charAt(0);
      const names = letters.get(letter) ?? {};
      letters.set(letter, names);
      const lands = names[name] ?? [];
      if (!lands.includes(region.land.slug)) names[name] = [...lands, region.land.slug];
    }
  }
  const texts = [...letters].map(([letter, names]) => [letter, JSON.stringify(names)] as const);
  const digest = createHash("sha256").update(texts.flat().join("\0")).digest("hex").slice(0, 10);
  const folder = `/suche/orte.${digest}/`;
  return { folder, files: texts.map(([letter, json]) => ({ address: `${folder}${letter}.json`, json })) };
}
