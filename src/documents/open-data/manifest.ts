import {
  homeAddress,
  manifestAddress,
  statisticsFileAddress,
  statisticsFiles,
  withdrawnAddress,
} from "../../archive/addresses.ts";
import { exportFormats } from "../../archive/export-formats.ts";
import type { Site } from "../../archive/site.ts";
import { absolute } from "../json-ld.ts";
import { statisticsCsv, statisticsTable } from "../statistics-csv.ts";
import { measuresOf } from "./file-measures.ts";
import { licenseOf } from "./license-of.ts";
import type { ManifestRecord } from "./manifest-record.ts";
import { schemaAddress, schemaNames } from "./schema-addresses.ts";
import { withdrawnListOf, withdrawnText } from "./withdrawn.ts";

/** The list of all files of a site, with their checksums. */
export function manifestOf(site: Site): ManifestRecord {
  const { frame, config, archive, statistics, exports } = site;
  return {
    $schema: absolute(frame, schemaAddress("manifest")),
    url: absolute(frame, manifestAddress),
    home: absolute(frame, homeAddress),
    name: frame.name,
    publisher: frame.publisher,
    license: licenseOf(config),
    schemas: Object.fromEntries(schemaNames.map((name) => [name, absolute(frame, schemaAddress(name))])),
    entries: archive.entries.length,
    files: exports.map(({ address, format, year, entries, bytes, sha256, modified }) => ({
      url: absolute(frame, address),
      format,
      mediaType: exportFormats[format].mediaType,
      year,
      entries,
      bytes,
      sha256,
      modified,
    })),
    statistics: statisticsFiles.map((file) => ({
      url: absolute(frame, statisticsFileAddress(file)),
      mediaType: exportFormats.csv.mediaType,
      ...measuresOf(statisticsCsv(statisticsTable(file, statistics))),
    })),
    withdrawn: {
      url: absolute(frame, withdrawnAddress),
      mediaType: "application/json",
      ...measuresOf(withdrawnText(withdrawnListOf(site))),
    },
  };
}
