/** A form in which each year is there as a file. */
interface ExportFormatFacts {
  /** What it is called. */
  readonly name: string;
  readonly mediaType: string;
  /** Whether IANA has registered the media type: https://www.iana.org/assignments/media-types/ */
  readonly isRegistered: boolean;
  /** Its name in the authority table of file types of the EU, which has none for NDJSON. */
  readonly fileType: string;
}

/** By the endings of the files. */
export const exportFormats = {
  ndjson: { name: "NDJSON", mediaType: "application/x-ndjson", isRegistered: false, fileType: "JSON" },
  csv: { name: "CSV", mediaType: "text/csv", isRegistered: true, fileType: "CSV" },
} as const satisfies Readonly<Record<string, ExportFormatFacts>>;

export type ExportFormat = keyof typeof exportFormats;

/** In the order in which documents name them. */
export const exportFormatNames = ["ndjson", "csv"] as const satisfies readonly ExportFormat[];
