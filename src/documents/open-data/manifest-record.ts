import { z } from "zod";
import { instant, licenseSchema, line, webAddress } from "./record-parts.ts";

const file = z
  .strictObject({
    url: webAddress.meta({ description: "Adresse der Datei." }),
    format: z.enum(["ndjson", "csv"]).meta({ description: "ndjson oder csv." }),
    mediaType: line.meta({ description: "Medientyp." }),
    year: z
      .string()
      .regex(/^\d{4}$/)
      .meta({ description: "Jahr der Berichte." }),
    entries: z.int().positive().meta({ description: "Zahl der Berichte." }),
    bytes: z.int().positive().meta({ description: "Größe in Bytes." }),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({ description: "Prüfsumme der Datei, SHA-256." }),
    modified: instant.meta({ description: "Letzte Änderung eines ihrer Berichte." }),
  })
  .readonly();

/** The list of all files that together are the archive, with their checksums. */
export const manifestRecordSchema = z
  .strictObject({
    $schema: webAddress.meta({ description: "Adresse des JSON-Schemas, das dieses Dokument beschreibt." }),
    url: webAddress.meta({ description: "Adresse dieses Dokuments." }),
    name: line.meta({ description: "Name des Archivs." }),
    publisher: line.meta({ description: "Wer es herausgibt." }),
    license: licenseSchema.meta({ description: "Unter welcher Lizenz Sie die Daten nutzen dürfen." }),
    schemas: z.record(z.string(), webAddress).readonly().meta({ description: "Adressen der JSON-Schemas." }),
    entries: z.int().nonnegative().meta({ description: "Zahl aller Berichte." }),
    files: z.array(file).readonly().meta({ description: "Alle Dateien, die neuesten Jahre zuerst." }),
  })
  .readonly();

/** See `manifestRecordSchema`. */
export type ManifestRecord = z.infer<typeof manifestRecordSchema>;
