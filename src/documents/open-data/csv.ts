import { z } from "zod";
import { spreadsheet } from "../spreadsheet.ts";
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

/** Rows as a CSV with the names of the columns above them. */
export function csvText(rows: readonly Readonly<Record<string, string>>[]): string {
  const names = csvColumns.map(({ name }) => name);
  return spreadsheet([names, ...rows.map((row) => names.map((name) => row[name] ?? ""))]);
}
