import type { Archive } from "../../archive/archive.ts";
import type { Node, Value } from "./rdf.ts";

const base = "http://dcat-ap.de/def/politicalGeocoding/";

/**
 * Which Länder and levels of administration the reports of an archive are about. Convention 11 of DCAT-AP.de: what stands in
 * politicalGeocodingURI stands in dct:spatial as well.
 */
export function geocoding({ lands, localities, nationwide }: Archive): Node["says"] {
  const named = lands.filter(({ entries }) => entries.length > 0);
  const states = named.map(({ subject }): Value => ({ iri: `${base}stateKey/${subject.key}` }));
  const levels: readonly (readonly [name: string, occurs: boolean])[] = [
    ["federal", nationwide.length > 0],
    ["state", named.length > 0],
    ["administrativeDistrict", localities.some(({ subject }) => subject.kind === "kreis")],
    ["municipality", localities.some(({ subject }) => subject.kind === "place")],
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
