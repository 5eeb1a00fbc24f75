import { z } from "zod";
import { exportFormatNames } from "../../archive/export-formats.ts";
import { instant, licenseSchema, line, webAddress } from "./record-parts.ts";

const url = webAddress.meta({ description: "Adresse der Datei." });
const mediaType = line.meta({ description: "Medientyp." });
const bytes = z.int().positive().meta({ description: "Größe in Bytes." });
const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ description: "Prüfsumme der Datei, SHA-256." });

const file = z
  .strictObject({
    url,
    format: z.enum(exportFormatNames).meta({ description: "ndjson oder csv." }),
    mediaType,
    year: z
      .string()
      .regex(/^\d{4}$/)
      .meta({ description: "Jahr der Berichte." }),
    entries: z.int().positive().meta({ description: "Zahl der Berichte." }),
    bytes,
    sha256,
    modified: instant.meta({
      description:
        "Letzte Änderung, die einer ihrer Berichte angibt. Kommt ein Bericht mit einem früheren Datum hinzu, bleibt sie; ob die Datei noch dieselbe ist, sagt sha256.",
    }),
  })
  .readonly();

const furtherFile = z.strictObject({ url, mediaType, bytes, sha256 }).readonly();

/** The list of all files that together are the archive, with their checksums. */
export const manifestRecordSchema = z
  .strictObject({
    $schema: webAddress.meta({ description: "Adresse des JSON-Schemas, das dieses Dokument beschreibt." }),
    url: webAddress.meta({ description: "Adresse dieses Dokuments." }),
    home: webAddress.meta({ description: "Adresse der Startseite; alle Adressen dieser Website beginnen so." }),
    name: line.meta({ description: "Name des Archivs." }),
    publisher: line.meta({ description: "Wer es herausgibt." }),
    license: licenseSchema.meta({ description: "Unter welcher Lizenz Sie die Daten nutzen dürfen." }),
    schemas: z.record(z.string(), webAddress).readonly().meta({ description: "Adressen der JSON-Schemas." }),
    entries: z.int().nonnegative().meta({ description: "Zahl aller Berichte." }),
    files: z.array(file).readonly().meta({ description: "Alle Dateien mit Berichten, die neuesten Jahre zuerst." }),
    statistics: z.array(furtherFile).readonly().meta({ description: "Die Zahlen der Statistik als CSV-Dateien." }),
    withdrawn: furtherFile.meta({
      description: "Die Liste der zurückgezogenen Berichte: Wer das Archiv schon geladen hat, nimmt sie heraus.",
    }),
  })
  .readonly();

/** See `manifestRecordSchema`. */
export type ManifestRecord = z.infer<typeof manifestRecordSchema>;
