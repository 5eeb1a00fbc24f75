import { z } from "zod";
import { dayOrInstant, landCodes, licenseSchema, line, webAddress } from "./record-parts.ts";

const reference = z
  .strictObject({
    url: webAddress.meta({
      description: "Adresse der Seite mit dem Bericht; index.json dahinter ist der ganze Bericht.",
    }),
    date: dayOrInstant.meta({ description: "Datum des Berichts." }),
    kicker: line.meta({ description: "Dachzeile." }),
    title: line.meta({ description: "Überschrift." }),
    lands: landCodes.meta({ description: "Kürzel der Länder." }),
  })
  .readonly();

const yearOfList = z
  .strictObject({
    year: z
      .string()
      .regex(/^\d{4}$/)
      .meta({ description: "Jahr." }),
    json: webAddress.meta({ description: "Adresse seines Dokuments." }),
  })
  .readonly();

/**
 * One page of a list for machines: references to reports, no more of them than the page beside it shows, so that a new report
 * changes few and small files.
 */
export const listRecordSchema = z
  .strictObject({
    $schema: webAddress.meta({ description: "Adresse des JSON-Schemas, das dieses Dokument beschreibt." }),
    url: webAddress.meta({ description: "Adresse der Seite mit der Liste." }),
    kind: z
      .enum(["all", "nationwide", "land", "landTopic", "topic", "locality", "organisation", "month", "week"])
      .meta({ description: "Wonach die Liste geordnet ist." }),
    title: line.meta({ description: "Name der Liste." }),
    year: z
      .string()
      .regex(/^\d{4}$/)
      .optional()
      .meta({ description: "Jahr, wenn dies die Seite eines Jahres ist." }),
    month: z
      .string()
      .regex(/^\d{4}-\d{2}$/)
      .optional()
      .meta({ description: "Jahr und Monat, wenn dies die Seite eines Monats ist." }),
    week: z
      .string()
      .regex(/^\d{4}-W\d{2}$/)
      .optional()
      .meta({ description: "Jahr und Woche nach ISO 8601, wenn dies die Seite einer Woche ist." }),
    complete: z
      .boolean()
      .meta({ description: "Ob hier alle Berichte der Liste stehen; sonst die neuesten, und alle bei ihren Jahren." }),
    years: z.array(yearOfList).readonly().meta({
      description: "Jahre der Liste, die eigene Dokumente haben, mit deren Adressen.",
    }),
    entries: z.array(reference).readonly().meta({ description: "Berichte, die neuesten zuerst." }),
    license: licenseSchema.meta({ description: "Unter welcher Lizenz Sie die Daten nutzen dürfen." }),
  })
  .readonly();

/** See `listRecordSchema`. */
export type ListRecord = z.infer<typeof listRecordSchema>;
