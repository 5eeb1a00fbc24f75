import { z } from "zod";
import { rule } from "./schema-parts.ts";

/** Kinds of pages whose weight is measured, with the names that operators read. */
export const pageKinds = {
  home: "Startseite",
  report: "Bericht",
  archive: "Jahr, Monat",
  land: "Land",
  place: "Ort",
  topic: "Thema",
  organisation: "Organisation",
  week: "Woche",
  search: "Suche",
  other: "Übrige",
} as const;

export type PageKind = keyof typeof pageKinds;

const positive = z
  .number()
  .refine(
    (value) => value > 0,
    rule("value-type", "Diese Grenze ist keine Zahl über 0.", "Schreiben Sie eine, oder löschen Sie die Angabe."),
  );

/** What the site may weigh: the key `budgets` of `_data/site.yaml`, for `npm run verify`. */
export const budgetsConfig = z
  .strictObject({
    pageKilobytes: z
      .strictObject({
        home: positive.optional(),
        report: positive.optional(),
        archive: positive.optional(),
        land: positive.optional(),
        place: positive.optional(),
        topic: positive.optional(),
        organisation: positive.optional(),
        week: positive.optional(),
        search: positive.optional(),
        other: positive.optional(),
      } satisfies Readonly<Record<PageKind, z.ZodType>>)
      .readonly()
      .optional(),
    files: positive.optional(),
    buildSeconds: positive.optional(),
  })
  .readonly();

export type Budgets = z.infer<typeof budgetsConfig>;
