import { z } from "zod";
import { correctionSchema, licenseSchema, line, webAddress } from "./record-parts.ts";
import { withdrawnSchema } from "./withdrawn-record.ts";

const corrected = z
  .strictObject({
    url: webAddress.meta({ description: "Adresse der Seite mit dem Bericht." }),
    kicker: line.meta({ description: "Dachzeile." }),
    title: line.meta({ description: "Überschrift." }),
    corrections: z.array(correctionSchema).min(1).readonly().meta({ description: "Seine Korrekturen." }),
  })
  .readonly();

/** What the page of corrections shows, for machines. */
export const correctionsRecordSchema = z
  .strictObject({
    $schema: webAddress.meta({ description: "Adresse des JSON-Schemas, das dieses Dokument beschreibt." }),
    url: webAddress.meta({ description: "Adresse der Seite mit den Korrekturen." }),
    corrected: z
      .array(corrected)
      .readonly()
      .meta({ description: "Korrigierte Berichte, der zuletzt korrigierte zuerst." }),
    withdrawn: z.array(withdrawnSchema).readonly().meta({ description: "Zurückgezogene Berichte." }),
    license: licenseSchema.meta({ description: "Unter welcher Lizenz Sie die Daten nutzen dürfen." }),
  })
  .readonly();

/** See `correctionsRecordSchema`. */
export type CorrectionsRecord = z.infer<typeof correctionsRecordSchema>;
