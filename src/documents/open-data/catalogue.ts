import { dataAddress, homeAddress } from "../../archive/addresses.ts";
import { lastModified } from "../../archive/archive.ts";
import type { Site } from "../../archive/site.ts";
import { absolute } from "../json-ld.ts";
import { tagUri } from "../tag-uri.ts";
import { datasetDescription, datasetTitle } from "./dataset-words.ts";
import { spatial } from "./geocoding.ts";
import type { Node } from "./rdf.ts";
import { authority, authorityTable, dateTime, language } from "./vocabulary.ts";
import { yearDatasets } from "./year-datasets.ts";

/**
 * The archive as a catalogue of DCAT-AP.de 3.0: a series with a data set for each year, as GovData wants it for what grows with
 * time; https://www.dcat-ap.de/def/dcatde/3.0/spec/
 */
export function catalogueOf(site: Site): readonly Node[] {
  const { frame, config, archive } = site;
  const page = absolute(frame, dataAddress);
  const [catalogue, series, publisher, contact, period] = [
    { iri: `${page}#katalog` },
    { iri: `${page}#reihe` },
    { iri: `${page}#herausgeber` },
    { iri: `${page}#kontakt` },
    { iri: `${page}#zeitraum` },
  ];
  const years = yearDatasets(site, { series, publisher, contact });
  const modified = lastModified(archive.entries);
  const oldest = archive.entries.at(-1);
  const { publisherType } = config.openData ?? {};
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
        ["dct:modified", modified === undefined ? [] : [dateTime(modified)]],
        ["dcat:dataset", [series, ...years.map(({ id }) => ({ iri: id }))]],
      ],
    },
    {
      id: series.iri,
      type: "dcat:DatasetSeries",
      says: [
        ["dct:title", [{ german: datasetTitle(frame) }]],
        ["dct:description", [{ german: datasetDescription(frame) }]],
        ["dct:identifier", [{ text: tagUri(site, dataAddress) }]],
        ["dct:publisher", [publisher]],
        ["dcat:contactPoint", [contact]],
        ["dct:temporal", oldest ? [period] : []],
        ["dct:accrualPeriodicity", [{ iri: authority("frequency", "ANNUAL") }]],
        ["dct:spatial", spatial(archive.entries)],
      ],
    },
    ...(oldest
      ? [
          {
            id: period.iri,
            type: "dct:PeriodOfTime" as const,
            says: [["dcat:startDate", [{ text: oldest.day, type: "xsd:date" }]]] satisfies Node["says"], // it goes on
          },
        ]
      : []),
    ...years.flatMap(({ nodes }) => nodes),
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
