import { manifestAddress } from "../../archive/addresses.ts";
import type { Site } from "../../archive/site.ts";
import { absolute } from "../json-ld.ts";
import { licenseOf } from "./license-of.ts";
import type { ManifestRecord } from "./manifest-record.ts";
import { schemaAddress, schemaNames } from "./schema-addresses.ts";

const mediaTypes = { ndjson: "application/x-ndjson", csv: "text/csv; charset=utf-8" } as const;

/** The list of all files of a site, with their checksums. */
export function manifestOf({ frame, config, archive, exports }: Site): ManifestRecord {
  return {
    $schema: absolute(frame, schemaAddress("manifest")),
    url: absolute(frame, manifestAddress),
    name: frame.name,
    publisher: frame.publisher,
    license: licenseOf(config),
    schemas: Object.fromEntries(schemaNames.map((name) => [name, absolute(frame, schemaAddress(name))])),
    entries: archive.entries.length,
    files: exports.map(({ address, format, year, entries, bytes, sha256, modified }) => ({
      url: absolute(frame, address),
      format,
      mediaType: mediaTypes[format],
      year,
      entries,
      bytes,
      sha256,
      modified,
    })),
  };
}
