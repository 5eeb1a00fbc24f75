import { stringify } from "csv-stringify/sync";
import { z } from "zod";
import { csvColumns } from "./csv-columns.ts";
import type { EntryRecord } from "./entry-record.ts";

/** One row of a CSV, by the names of its columns: all values are text. */
export const csvRowSchema = z.strictObject(
  Object.fromEntries(csvColumns.map(({ name, description }) => [name, z.string().meta({ description })])),
);

/** A record as a row of the CSV. */
export function csvRow(record: EntryRecord): Readonly<Record<string, string>> {
  return Object.fromEntries(csvColumns.map(({ name, value }) => [name, value(record)]));
}

/**
 * Rows as a CSV that German Excel opens at a double click: UTF-8 with byte order mark, semicolons, CRLF. A value that a spreadsheet
 * would take for a formula gets an apostrophe before it; https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvText(rows: readonly Readonly<Record<string, string>>[]): string {
  return stringify([...rows], {
    bom: true,
    delimiter: ";",
    record_delimiter: "windows",
    quoted_match: /[\r\n]/, // a line break within a value, which is no CRLF
    header: true,
    columns: csvColumns.map(({ name }) => name),
    escape_formulas: true,
  });
}
