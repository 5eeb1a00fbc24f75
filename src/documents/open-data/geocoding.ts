import type { Entry } from "../../content/entry.ts";
import type { Node, Value } from "./rdf.ts";

const base = "http://dcat-ap.de/def/politicalGeocoding/";

/** Which Länder some reports are about. */
export function spatial(entries: readonly Entry[]): readonly Value[] {
  const keys = new Set(entries.flatMap(({ lands }) => lands.map(({ key }) => key)));
  return [...keys].sort().map((key) => ({ iri: `${base}stateKey/${key}` }));
}

/**
 * Which Länder and levels of administration some reports are about. Convention 11 of DCAT-AP.de: what stands in
 * politicalGeocodingURI stands in dct:spatial as well.
 */
export function geocoding(entries: readonly Entry[]): Node["says"] {
  const states = spatial(entries);
  const levels: readonly (readonly [name: string, occurs: boolean])[] = [
    ["federal", entries.some(({ nationwide }) => nationwide)],
    ["state", states.length > 0],
    ["administrativeDistrict", entries.some(({ kreise }) => kreise.length > 0)],
    ["municipality", entries.some(({ places }) => places.length > 0)],
  ];
  return [
    [
      "dcatde:politicalGeocodingLevelURI",
      levels.flatMap(([name, occurs]) => (occurs ? [{ iri: `${base}Level/${name}` }] : [])),
    ],
    ["dcatde:politicalGeocodingURI", states],
    ["dct:spatial", states],
  ];
}
