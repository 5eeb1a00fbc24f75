import type { Site, YearExport } from "../../archive/site.ts";
import { dataLicense } from "../../content/data-licenses.ts";
import { absolute } from "../json-ld.ts";
import { licenseOf } from "./license-of.ts";
import type { Node, Value } from "./rdf.ts";
import { authority, availability, dateTime, language } from "./vocabulary.ts";

const fileTypes = { ndjson: "JSON", csv: "CSV" } as const;
const formatNames = { ndjson: "NDJSON", csv: "CSV" } as const;
/** NDJSON is not among the media types that IANA has registered. */
const mediaTypes: Readonly<Record<YearExport["format"], readonly Value[]>> = {
  ndjson: [],
  csv: [{ iri: "https://www.iana.org/assignments/media-types/text/csv" }],
};

/** Each file of a site as a dcat:Distribution with its spdx:Checksum; the conventions are those of DCAT-AP.de 2.0 and 3.0. */
export function distributionsOf({
  frame,
  config,
  exports,
}: Site): readonly { readonly nodes: readonly Node[]; readonly id: string }[] {
  const { uri, attribution } = licenseOf(config);
  return exports.map(({ address, format, year, bytes, sha256, modified }) => {
    const url = absolute(frame, address);
    const [id, checksum] = [`${url}#distribution`, `${url}#sha256`];
    return {
      id,
      nodes: [
        {
          id,
          type: "dcat:Distribution",
          says: [
            ["dct:title", [{ german: `Berichte aus dem Jahr ${year} (${formatNames[format]})` }]],
            // Convention 39: where data can only be downloaded, both are the address of the file.
            ["dcat:accessURL", [{ iri: url }]],
            ["dcat:downloadURL", [{ iri: url }]],
            ["dct:license", [{ iri: uri }]],
            ["dcatde:licenseAttributionByText", dataLicense(uri).asksForName ? [{ german: attribution }] : []],
            ["dct:format", [{ iri: authority("file-type", fileTypes[format]) }]],
            ["dcat:mediaType", mediaTypes[format]],
            ["dct:modified", [dateTime(modified)]],
            ["dct:language", [language]],
            ["dcatap:availability", [availability]],
            ["adms:status", [{ iri: "http://purl.org/adms/status/Completed" }]],
            ["dcat:byteSize", [{ text: String(bytes), type: "xsd:nonNegativeInteger" }]],
            ["spdx:checksum", [{ iri: checksum }]],
          ],
        },
        {
          id: checksum,
          type: "spdx:Checksum",
          says: [
            ["spdx:algorithm", [{ iri: "http://spdx.org/rdf/terms#checksumAlgorithm_sha256" }]],
            ["spdx:checksumValue", [{ text: sha256, type: "xsd:hexBinary" }]],
          ],
        },
      ],
    };
  });
}
