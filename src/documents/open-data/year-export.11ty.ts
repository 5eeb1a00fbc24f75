import type { ExportFormat } from "../../archive/export-formats.ts";
import { documentRoute } from "../route.ts";
import type { EntryRecord } from "./entry-record.ts";
import { recordOf } from "./record-of.ts";
import { exportText, plannedExports } from "./year-exports.ts";

interface YearExportProps {
  readonly format: ExportFormat;
  readonly records: readonly EntryRecord[];
}

/** All reports of each year as one NDJSON and one CSV. */
export default documentRoute<YearExportProps>({
  pages: (site) =>
    plannedExports(site).map(({ address, format, entries, source }) => ({
      url: address,
      source,
      get props() {
        return { format, records: entries.map((entry) => recordOf(site, entry)) };
      },
    })),
  render: ({ format, records }) => exportText(format, records),
});
