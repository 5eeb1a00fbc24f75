import { jsonAddress } from "../../archive/addresses.ts";
import type { Route } from "../route.ts";
import type { EntryRecord } from "./entry-record.ts";
import { recordLine } from "./record-line.ts";
import { recordOf } from "./record-of.ts";
import { recordSource } from "./record-source.ts";

/** Every report as JSON, beside its page. */
export const entryDocuments: Route<EntryRecord, string> = {
  pages: (site) =>
    site.archive.entries.map((entry) => ({
      url: jsonAddress(entry.address),
      source: recordSource(site, entry),
      get props() {
        return recordOf(site, entry);
      },
    })),
  render: recordLine,
};
