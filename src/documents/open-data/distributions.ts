import { type ExportFormat, exportFormats } from "../../archive/export-formats.ts";
import type { Site } from "../../archive/site.ts";
import { dataLicense } from "../../content/data-licenses.ts";
import { absolute } from "../json-ld.ts";
import { licenseOf } from "./license-of.ts";
import type { Node, Value } from "./rdf.ts";
import { authority, availability, dateTime, language, status } from "./vocabulary.ts";

/** The media type of a format, if IANA has registered it. */
function mediaTypeOf(format: ExportFormat): readonly Value[] {
  const { mediaType, isRegistered } = exportFormats[format];
  return isRegistered ? [{ iri: `https://www.iana.org/assignments/media-types/${mediaType}` }] : [];
}

/** Each file of a year as a dcat:Distribution with its spdx:Checksum; the conventions are those of DCAT-AP.de 3.0. */
export function distributionsOf(
  { frame, config, exports }: Site,
  of: string,
): readonly { readonly nodes: readonly Node[]; readonly id: string }[] {
  const { uri, attribution } = licenseOf(config);
  const files = exports.filter(({ year }) => year === of);
  return files.map(({ address, format, year, bytes, sha256, modified }) => {
    const url = absolute(frame, address);
    const [id, checksum] = [`${url}#distribution`, `${url}#sha256`];
    return {
      id,
      nodes: [
        {
          id,
          type: "dcat:Distribution",
          says: [
            ["dct:title", [{ german: `Berichte aus dem Jahr ${year} (${exportFormats[format].name})` }]],
            // Convention 39: where data can only be downloaded, both are the address of the file.
            ["dcat:accessURL", [{ iri: url }]],
            ["dcat:downloadURL", [{ iri: url }]],
            ["dct:license", [{ iri: uri }]],
            ["dcatde:licenseAttributionByText", dataLicense(uri).asksForName ? [{ german: attribution }] : []],
            ["dct:format", [{ iri: authority("file-type", exportFormats[format].fileType) }]],
            ["dcat:mediaType", mediaTypeOf(format)],
            ["dct:modified", [dateTime(modified)]],
            ["dct:language", [language]],
            ["dcatap:availability", [availability]],
            ["adms:status", [status]],
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
