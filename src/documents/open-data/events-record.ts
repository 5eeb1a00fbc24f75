import { z } from "zod";
import { eventSchema, landCodes, licenseSchema, line, webAddress } from "./record-parts.ts";

const announced = z
  .strictObject({
    uid: line.meta({
      description: "Kennung, in den Kalendern dieselbe. Sie bleibt, wenn ein Termin verschoben wird.",
    }),
    ...eventSchema.unwrap().shape,
    report: webAddress.meta({ description: "Adresse der Seite mit dem Bericht, der darauf hinweist." }),
    lands: landCodes.meta({ description: "Kürzel der Länder, aus denen der Bericht kommt." }),
  })
  .readonly();

/** The deadlines and dates that the page of events shows, for machines. */
export const eventsRecordSchema = z
  .strictObject({
    $schema: webAddress.meta({ description: "Adresse des JSON-Schemas, das dieses Dokument beschreibt." }),
    url: webAddress.meta({ description: "Adresse der Seite mit den Terminen." }),
    events: z
      .array(announced)
      .readonly()
      .meta({ description: "Alle kommenden und die letzten vergangenen Termine und Fristen, die frühesten zuerst." }),
    license: licenseSchema.meta({ description: "Unter welcher Lizenz Sie die Daten nutzen dürfen." }),
  })
  .readonly();

/** See `eventsRecordSchema`. */
export type EventsRecord = z.infer<typeof eventsRecordSchema>;
