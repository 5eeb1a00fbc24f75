import { checked } from "./checked.ts";
import type { EntryRecord } from "./entry-record.ts";

/** A record as one line, checked: what stands in the NDJSON of its year and in its own file are the same bytes. */
export function recordLine(record: EntryRecord): string {
  return `${JSON.stringify(checked("entry", record, record.url))}\n`;
}
