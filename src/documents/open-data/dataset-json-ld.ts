import type { Dataset, WithContext } from "schema-dts";
import { dataAddress } from "../../archive/addresses.ts";
import { lastModified } from "../../archive/archive.ts";
import { exportFormats } from "../../archive/export-formats.ts";
import type { Site } from "../../archive/site.ts";
import { dataLicense } from "../../content/data-licenses.ts";
import { absolute } from "../json-ld.ts";
import { publisherOf } from "../publisher.ts";
import { datasetDescription, datasetTitle } from "./dataset-words.ts";
import { licenseOf } from "./license-of.ts";

/** The archive as a data set for search engines; https://developers.google.com/search/docs/appearance/structured-data/dataset */
export function datasetJsonLd(site: Site): WithContext<Dataset> {
  const { frame, config, archive, exports } = site;
  const { uri, attribution } = licenseOf(config);
  const modified = lastModified(archive.entries);
  const [newest, oldest] = [archive.entries.at(0), archive.entries.at(-1)];
  const lands = archive.lands.filter(({ entries }) => entries.length > 0);
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": `${absolute(frame, dataAddress)}#datensatz`,
    name: datasetTitle(frame),
    description: datasetDescription(frame),
    url: absolute(frame, dataAddress),
    inLanguage: "de",
    isAccessibleForFree: true,
    license: dataLicense(uri).text ?? uri,
    creditText: attribution,
    creator: publisherOf(site),
    ...(modified !== undefined && { dateModified: modified }),
    ...(newest && oldest && { temporalCoverage: `${oldest.day}/${newest.day}` }),
    spatialCoverage: lands.map(({ subject: { name, iso } }) => ({
      "@type": "AdministrativeArea" as const,
      name,
      identifier: iso,
    })),
    distribution: exports.map(({ address, format, year, bytes, sha256 }) => ({
      "@type": "DataDownload" as const,
      name: `${year}.${format}`,
      contentUrl: absolute(frame, address),
      encodingFormat: exportFormats[format].mediaType,
      contentSize: `${bytes} B`,
      sha256,
    })),
  };
}
