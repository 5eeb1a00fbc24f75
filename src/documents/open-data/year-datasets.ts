import { dataAddress } from "../../archive/addresses.ts";
import { lastModified } from "../../archive/archive.ts";
import type { Site } from "../../archive/site.ts";
import { absolute } from "../json-ld.ts";
import { tagUri } from "../tag-uri.ts";
import { yearDescription, yearTitle } from "./dataset-words.ts";
import { distributionsOf } from "./distributions.ts";
import { geocoding } from "./geocoding.ts";
import type { Node, Value } from "./rdf.ts";
import { schemaAddress } from "./schema-addresses.ts";
import { authority, availability, dateTime, language } from "./vocabulary.ts";

/** What all years have in common, by its address. */
interface Surroundings {
  readonly series: Value;
  readonly publisher: Value;
  readonly contact: Value;
}

const keywords = ["Nachrichten", "Kommunen", "Digitalisierung", "Verwaltung", "E-Government"];

/** Each year of the archive as a dcat:Dataset of a series, with its period and its files; newest first. */
export function yearDatasets(
  site: Site,
  { series, publisher, contact }: Surroundings,
): readonly { readonly id: string; readonly nodes: readonly Node[] }[] {
  const { frame, config, archive } = site;
  const page = absolute(frame, dataAddress);
  const { contributorId } = config.openData ?? {};
  return archive.years.map(({ subject: year, entries }) => {
    const [id, period] = [`${page}#jahr-${year}`, `${page}#zeitraum-${year}`];
    const distributions = distributionsOf(site, year);
    const modified = lastModified(entries);
    return {
      id,
      nodes: [
        {
          id,
          type: "dcat:Dataset",
          says: [
            ["dct:title", [{ german: yearTitle(frame, year) }]],
            ["dct:description", [{ german: yearDescription(frame, year) }]],
            ["dct:identifier", [{ text: tagUri(site, `${dataAddress}${year}`) }]],
            ["dcat:inSeries", [series]],
            ["dct:publisher", [publisher]],
            ["dcat:contactPoint", [contact]],
            ["dcatde:contributorID", contributorId === undefined ? [] : [{ iri: contributorId }]],
            ["dcat:theme", [{ iri: authority("data-theme", "GOVE") }]],
            ["dcat:keyword", keywords.map((german) => ({ german }))],
            ["dcat:landingPage", [{ iri: page }]],
            ["dct:language", [language]],
            ["dct:modified", modified === undefined ? [] : [dateTime(modified)]],
            ["dct:temporal", [{ iri: period }]],
            ["dct:accrualPeriodicity", [{ iri: authority("frequency", "IRREG") }]],
            ["dct:accessRights", [{ iri: authority("access-right", "PUBLIC") }]],
            ["dcatap:availability", [availability]],
            ["dct:conformsTo", [{ iri: absolute(frame, schemaAddress("entry")) }]],
            ...geocoding(entries),
            ["dcat:distribution", distributions.map(({ id: file }) => ({ iri: file }))],
          ],
        },
        {
          id: period,
          type: "dct:PeriodOfTime",
          says: [
            ["dcat:startDate", [{ text: `${year}-01-01`, type: "xsd:date" }]],
            ["dcat:endDate", [{ text: `${year}-12-31`, type: "xsd:date" }]],
          ],
        },
        ...distributions.flatMap(({ nodes }) => nodes),
      ],
    };
  });
}
