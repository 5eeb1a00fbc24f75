import { dataAddress } from "../../archive/addresses.ts";

/**
 * The kinds of documents that have a JSON Schema: a report, a list, a row of a CSV, the list of files, the catalogue as
 * JSON-LD, the Erklärung zur Barrierefreiheit, events, corrections, and withdrawn reports.
 */
export const schemaNames = [
  "entry",
  "list",
  "row",
  "manifest",
  "catalogue",
  "statement",
  "events",
  "corrections",
  "withdrawn",
] as const;
export type SchemaName = (typeof schemaNames)[number];

/** Counted up when a document loses a key or a key changes its meaning; earlier schemas then stay where they are. */
const version = "v1";

/** "/daten/schema/v1/entry.schema.json" */
export function schemaAddress(name: SchemaName): string {
  return `${dataAddress}schema/${version}/${name}.schema.json`;
}
