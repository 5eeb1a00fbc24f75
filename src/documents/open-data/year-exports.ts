import { yearExportAddress } from "../../archive/addresses.ts";
import { lastModified } from "../../archive/archive.ts";
import { type ExportFormat, exportFormatNames } from "../../archive/export-formats.ts";
import type { Site, YearExport } from "../../archive/site.ts";
import type { Entry } from "../../content/entry.ts";
import { digestOf } from "../../content/entry-store.ts";
import { checked } from "./checked.ts";
import { csvRow, csvText } from "./csv.ts";
import type { EntryRecord } from "./entry-record.ts";
import { type FileMeasures, measuresOf } from "./file-measures.ts";
import { recordLine } from "./record-line.ts";
import { recordOf } from "./record-of.ts";
import { recordSource } from "./record-source.ts";

/** A file that has not been made yet. */
interface PlannedExport extends Pick<YearExport, "address" | "format" | "year"> {
  /** Newest first. */
  readonly entries: readonly Entry[];
  /** A digest of all that it is made from. */
  readonly source: string;
}

/** The files of a site, newest year first. What is in them is looked at only as far as needed to tell whether they have changed. */
export function plannedExports(site: Site): readonly PlannedExport[] {
  return site.archive.years.flatMap(({ subject: year, entries }) => {
    const source = digestOf(entries.map((entry) => recordSource(site, entry)).join(" "));
    return exportFormatNames.map((format) => ({
      address: yearExportAddress(year, format),
      format,
      year,
      entries,
      source: `${format} ${source}`,
    }));
  });
}

/** What stands in a file, given its records, newest first. */
export function exportText(format: ExportFormat, records: readonly EntryRecord[]): string {
  if (format === "ndjson") return records.map(recordLine).join("");
  return csvText(records.map((record) => checked("row", csvRow(record), record.url)));
}

/**
 * Adds to a site the sizes and digests of its files. Files whose source is known are not made.
 * @param known what is known from an earlier build, by the sources of the files; it then holds what is known of this one
 */
export function withExports(site: Site, known: Map<string, FileMeasures>): Site {
  const before = new Map(known);
  known.clear();
  const exports = plannedExports(site).map(({ source, entries, ...file }): YearExport => {
    const measures =
      before.get(source) ??
      measuresOf(
        exportText(
          file.format,
          entries.map((entry) => recordOf(site, entry)),
        ),
      );
    known.set(source, measures);
    return { ...file, entries: entries.length, modified: lastModified(entries) ?? "", ...measures };
  });
  return { ...site, exports };
}
