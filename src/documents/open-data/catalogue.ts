import { dataAddress, homeAddress } from "../../archive/addresses.ts";
import { lastModified } from "../../archive/archive.ts";
import type { Site } from "../../archive/site.ts";
import { absolute } from "../json-ld.ts";
import { tagUri } from "../tag-uri.ts";
import { datasetDescription, datasetTitle } from "./dataset-words.ts";
import { distributionsOf } from "./distributions.ts";
import { geocoding } from "./geocoding.ts";
import type { Node } from "./rdf.ts";
import { schemaAddress } from "./schema-addresses.ts";
import { authority, authorityTable, availability, dateTime, language } from "./vocabulary.ts";

/** The archive as a catalogue of DCAT-AP.de 3.0 with one data set; https://www.dcat-ap.de/def/dcatde/3.0/spec/ */
export function catalogueOf(site: Site): readonly Node[] {
  const { frame, config, archive } = site;
  const page = absolute(frame, dataAddress);
  const [catalogue, dataset, publisher, contact, period] = [
    { iri: `${page}#katalog` },
    { iri: `${page}#datensatz` },
    { iri: `${page}#herausgeber` },
    { iri: `${page}#kontakt` },
    { iri: `${page}#zeitraum` },
  ];
  const distributions = distributionsOf(site);
  const modified = lastModified(archive.entries);
  const [newest, oldest] = [archive.entries.at(0), archive.entries.at(-1)];
  const { contributorId, publisherType } = config.openData ?? {};
  const changed = modified === undefined ? [] : [dateTime(modified)];
  return [
    {
      id: catalogue.iri,
      type: "dcat:Catalog",
      says: [
        ["dct:title", [{ german: `Offene Daten: ${frame.name}` }]],
        ["dct:description", [{ german: frame.description }]],
        ["dct:publisher", [publisher]],
        ["foaf:homepage", [{ iri: page }]],
        ["dct:language", [language]],
        ["dcat:themeTaxonomy", [{ iri: authorityTable("data-theme") }]],
        ["dct:modified", changed],
        ["dcat:dataset", [dataset]],
      ],
    },
    {
      id: dataset.iri,
      type: "dcat:Dataset",
      says: [
        ["dct:title", [{ german: datasetTitle(frame) }]],
        ["dct:description", [{ german: datasetDescription(frame) }]],
        ["dct:identifier", [{ text: tagUri(site, dataAddress) }]],
        ["dct:publisher", [publisher]],
        ["dcat:contactPoint", [contact]],
        ["dcatde:contributorID", contributorId === undefined ? [] : [{ iri: contributorId }]],
        ["dcat:theme", [{ iri: authority("data-theme", "GOVE") }]],
        [
          "dcat:keyword",
          ["Nachrichten", "Kommunen", "Digitalisierung", "Verwaltung", "E-Government"].map((german) => ({ german })),
        ],
        ["dcat:landingPage", [{ iri: page }]],
        ["dct:language", [language]],
        ["dct:modified", changed],
        ["dct:temporal", newest ? [period] : []],
        ["dct:accrualPeriodicity", [{ iri: authority("frequency", "IRREG") }]],
        ["dct:accessRights", [{ iri: authority("access-right", "PUBLIC") }]],
        ["dcatap:availability", [availability]],
        ["dct:conformsTo", [{ iri: absolute(frame, schemaAddress("entry")) }]],
        ...geocoding(archive),
        ["dcat:distribution", distributions.map(({ id }) => ({ iri: id }))],
      ],
    },
    ...(newest && oldest
      ? [
          {
            id: period.iri,
            type: "dct:PeriodOfTime" as const,
            says: [
              ["dcat:startDate", [{ text: oldest.day, type: "xsd:date" }]],
              ["dcat:endDate", [{ text: newest.day, type: "xsd:date" }]],
            ] satisfies Node["says"],
          },
        ]
      : []),
    ...distributions.flatMap(({ nodes }) => nodes),
    {
      id: publisher.iri,
      type: "foaf:Agent",
      says: [
        ["foaf:name", [{ german: frame.publisher }]],
        [
          "dct:type",
          publisherType === undefined ? [] : [{ iri: `http://purl.org/adms/publishertype/${publisherType}` }],
        ],
        ["foaf:homepage", [{ iri: absolute(frame, homeAddress) }]],
      ],
    },
    {
      id: contact.iri,
      type: "vcard:Kind",
      says: [
        ["vcard:fn", [{ german: frame.publisher }]],
        ["vcard:hasEmail", [{ iri: `mailto:${frame.editorsEmail}` }]],
      ],
    },
  ];
}
