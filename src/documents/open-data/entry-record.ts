import { z } from "zod";
import { entryKinds } from "../../content/front-matter-schema.ts";
import {
  correctionSchema,
  day,
  dayOrInstant,
  eventSchema,
  imageSchema,
  instant,
  landSchema,
  licenseSchema,
  line,
  placeSchema,
  sourceSchema,
  termSchema,
  webAddress,
} from "./record-parts.ts";

/**
 * One report for machines: a line of the NDJSON of its year, and, byte for byte the same, the `index.json` beside its
 * page. The one place that says what it holds: JSON Schema, type and the table on the page /daten/ come from it.
 */
export const entryRecordSchema = z
  .strictObject({
    $schema: webAddress.meta({ description: "Adresse des JSON-Schemas, das diesen Datensatz beschreibt." }),
    url: webAddress.meta({ description: "Adresse der Seite mit dem Bericht. Sie bleibt." }),
    home: webAddress.meta({ description: "Adresse der Startseite; alle Adressen dieser Website beginnen so." }),
    file: line.meta({ description: "Datei des Berichts in der Redaktion: Jahr, Tag und Kurzname." }),
    date: dayOrInstant.meta({
      description: "Datum des Berichts: Tag, oder Zeitpunkt mit Zeitzone, wenn es eine Uhrzeit gibt.",
    }),
    published: instant.meta({ description: "Zeitpunkt der Veröffentlichung." }),
    modified: instant.meta({ description: "Zeitpunkt der letzten inhaltlichen Änderung; sonst der Veröffentlichung." }),
    updated: day.optional().meta({ description: "Tag der letzten Änderung, den die Redaktion angibt." }),
    embargo: instant.optional().meta({ description: "Ende der Sperrfrist, falls es eine gab." }),
    kind: z.enum(entryKinds).meta({ description: "Art: meldung, pressemitteilung oder hinweis." }),
    kicker: line.meta({ description: "Dachzeile: meist der Ort." }),
    title: line.meta({ description: "Überschrift." }),
    teaser: line.meta({ description: "Das Wichtigste in ein bis drei Sätzen." }),
    nationwide: z.boolean().meta({ description: "Ob der Bericht ganz Deutschland betrifft." }),
    lands: z.array(landSchema).readonly().meta({ description: "Länder, auch die der genannten Orte." }),
    places: z.array(placeSchema).readonly().meta({ description: "Genannte Orte, Gemeindeverbände und Kreise." }),
    topics: z.array(termSchema).min(1).readonly().meta({ description: "Themen." }),
    organisations: z.array(termSchema).readonly().meta({ description: "Beteiligte Organisationen." }),
    sources: z.array(sourceSchema).readonly().meta({ description: "Quellen des Berichts." }),
    events: z.array(eventSchema).readonly().meta({ description: "Termine und Fristen, auf die er hinweist." }),
    corrections: z.array(correctionSchema).readonly().meta({ description: "Veröffentlichte Korrekturen." }),
    image: imageSchema.optional().meta({ description: "Bild zum Bericht." }),
    aliases: z.array(line).readonly().meta({
      description: "Frühere Adressen; statt der Adresse unter home steht vorn ein Schrägstrich.",
    }),
    text: z.string().meta({
      description:
        "Text des Berichts in Markdown (CommonMark, dazu Tabellen und Fußnoten). Links darin, die mit einem Schrägstrich beginnen, führen auf diese Website: Ersetzen Sie ihn durch die Adresse unter home.",
    }),
    license: licenseSchema.meta({ description: "Unter welcher Lizenz Sie die Daten nutzen dürfen." }),
  })
  .readonly();

/** See `entryRecordSchema`. */
export type EntryRecord = z.infer<typeof entryRecordSchema>;
