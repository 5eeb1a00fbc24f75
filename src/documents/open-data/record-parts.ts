// Pieces that documents for machines have in common. The descriptions are German: they make the tables on the page /daten/.
import { z } from "zod";
import { correctionKinds } from "../../content/front-matter-schema.ts";

const wholeDay = String.raw`\d{4}-\d{2}-\d{2}`;
const offsetTime = String.raw`T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}`;

/** "2025-05-09" */
export const day = z.string().regex(new RegExp(`^${wholeDay}$`));
/** "2025-05-09T10:00:00+02:00" */
export const instant = z.string().regex(new RegExp(`^${wholeDay}${offsetTime}$`));
/** A day, or an instant where a time is known. */
export const dayOrInstant = z.string().regex(new RegExp(`^${wholeDay}(${offsetTime})?$`));
/** A complete web address, as it was written: with umlauts, too. */
export const webAddress = z.string().regex(/^https?:\/\/.+$/);
export const line = z.string().min(1);
const code = (pattern: RegExp) => z.string().regex(pattern);

/** Länder by their codes: "SN". */
export const landCodes = z.array(code(/^[A-Z]{2}$/)).readonly();

export const licenseSchema = z
  .strictObject({
    uri: webAddress.meta({ description: "Adresse der Lizenz in der Liste von DCAT-AP.de." }),
    name: line.meta({ description: "Name der Lizenz." }),
    attribution: line.meta({ description: "So nennen Sie die Quelle." }),
  })
  .readonly();

export const landSchema = z
  .strictObject({
    key: code(/^\d{2}$/).meta({ description: "Amtlicher Schlüssel des Landes: die ersten zwei Ziffern des AGS." }),
    code: code(/^[A-Z]{2}$/).meta({ description: "Kürzel mit zwei Buchstaben: SN." }),
    iso: code(/^DE-[A-Z]{2}$/).meta({ description: "Code nach ISO 3166-2: DE-SN." }),
    nuts: code(/^DE[0-9A-Z]$/).meta({ description: "Code der Ebene NUTS 1: DED." }),
    name: line.meta({ description: "Name des Landes." }),
  })
  .readonly();

const kreis = z.strictObject({
  key: code(/^\d{5}$/).meta({ description: "Kreisschlüssel, fünf Ziffern." }),
  name: line.meta({ description: "Name des Kreises." }),
});

export const placeSchema = z
  .strictObject({
    key: code(/^\d{5}(\d{3,4})?$/).meta({ description: "Amtlicher Schlüssel." }),
    keyType: z.enum(["AGS", "ARS", "Kreisschlüssel"]).meta({
      description:
        "Art des Schlüssels: AGS (Gemeinde, acht Ziffern), ARS (Gemeindeverband, neun Ziffern) oder Kreisschlüssel (fünf Ziffern).",
    }),
    name: line.meta({ description: "Name des Ortes oder Kreises." }),
    kreis: kreis
      .optional()
      .meta({ description: "Kreis, in dem der Ort liegt; fehlt bei kreisfreien Städten und Kreisen." }),
    land: code(/^[A-Z]{2}$/).meta({ description: "Kürzel des Landes: SN." }),
  })
  .readonly();

export const sourceSchema = z
  .strictObject({
    publisher: line.meta({ description: "Wer die Quelle veröffentlicht hat." }),
    title: line.optional().meta({ description: "Titel der Quelle." }),
    url: webAddress.optional().meta({ description: "Webadresse der Quelle." }),
    date: day.optional().meta({ description: "Tag, an dem sie erschienen ist." }),
  })
  .readonly();

export const eventSchema = z
  .strictObject({
    title: line.meta({ description: "Was stattfindet oder abläuft." }),
    date: dayOrInstant.meta({ description: "Beginn oder Frist: Tag, oder Zeitpunkt mit Zeitzone." }),
    end: dayOrInstant.optional().meta({ description: "Letzter Tag oder Ende." }),
    url: webAddress.optional().meta({ description: "Webadresse mit mehr dazu." }),
  })
  .readonly();

export const correctionSchema = z
  .strictObject({
    date: day.meta({ description: "Tag der Korrektur." }),
    kind: z.enum(correctionKinds).meta({ description: "richtigstellung, ergaenzung oder aktualisierung." }),
    text: line.meta({ description: "Was falsch war oder fehlte." }),
  })
  .readonly();

export const imageSchema = z
  .strictObject({
    src: line.meta({ description: "Name der Bilddatei in der Redaktion." }),
    url: webAddress.optional().meta({ description: "Webadresse des Bildes." }),
    alt: line.meta({ description: "Was auf dem Bild zu sehen ist." }),
    credit: line.meta({ description: "Wer es gemacht oder bereitgestellt hat." }),
    license: line.meta({ description: "Lizenz des Bildes; sie ist meist eine andere als die der Daten." }),
  })
  .readonly();

export const termSchema = z
  .strictObject({
    key: line.meta({ description: "Kurzname, wie er in Adressen steht." }),
    name: line.meta({ description: "Name für Menschen." }),
  })
  .readonly();
