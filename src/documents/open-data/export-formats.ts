import type { YearExport } from "../../archive/site.ts";

/** The forms in which each year is there. */
export const exportFormats: readonly YearExport["format"][] = ["ndjson", "csv"];
