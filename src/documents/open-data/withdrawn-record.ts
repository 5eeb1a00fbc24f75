import { z } from "zod";
import type { WithdrawnReport } from "../../archive/withdrawn.ts";
import type { SiteFrame } from "../../content/site-frame.ts";
import { absolute } from "../json-ld.ts";
import { day, licenseSchema, line, webAddress } from "./record-parts.ts";

/** A report that the editors have withdrawn: that it was there, and nothing of what it said. */
export const withdrawnSchema = z
  .strictObject({
    url: webAddress.meta({ description: "Adresse, unter der der Bericht stand; dort steht jetzt der Hinweis." }),
    published: day.meta({ description: "Tag der Veröffentlichung." }),
    date: day.meta({ description: "Tag der Rücknahme." }),
    reason: line.meta({ description: "Warum der Bericht zurückgezogen ist." }),
  })
  .readonly();

/** All withdrawn reports: who has loaded the archive before can take them out. */
export const withdrawnListSchema = z
  .strictObject({
    $schema: webAddress.meta({ description: "Adresse des JSON-Schemas, das dieses Dokument beschreibt." }),
    url: webAddress.meta({ description: "Adresse dieses Dokuments." }),
    reports: z.array(withdrawnSchema).readonly().meta({
      description: "Zurückgezogene Berichte, nach ihrem Datum, die neuesten zuerst.",
    }),
    license: licenseSchema.meta({ description: "Unter welcher Lizenz Sie die Daten nutzen dürfen." }),
  })
  .readonly();

/** See `withdrawnListSchema`. */
export type WithdrawnList = z.infer<typeof withdrawnListSchema>;

/** What machines learn of a withdrawn report. */
export function withdrawnRecord(
  frame: SiteFrame,
  { address, published, date, reason }: WithdrawnReport,
): z.infer<typeof withdrawnSchema> {
  return { url: absolute(frame, address), published, date, reason };
}
