// The one place that says what the head of a news file may hold. Types, messages and editor support come from it.
import { z } from "zod";
import { instant, isDay, isDayOrDateTime } from "./dates.ts";
import type { ProblemCode } from "./problem-codes.ts";
import { day, dayOrTime, rule, text, visible } from "./schema-parts.ts";

const url = z.url({ protocol: /^https?$/, hostname: z.regexes.domain });
const address = z
  .string()
  .regex(/^\/([a-z0-9][a-z0-9_-]*\/)+$/)
  .describe("Frühere Adresse auf dieser Website, zum Beispiel /2025/05/alter-name/");

function listOf<T extends z.ZodType>(item: T) {
  return z.array(item).superRefine((values, context) => {
    values.forEach((value, index) => {
      if (typeof value === "string" && values.indexOf(value) < index) {
        context.addIssue({
          code: "custom",
          path: [index],
          message: `„${value}" steht schon in der Liste.`,
          params: { code: "value-duplicate" satisfies ProblemCode },
        });
      }
    });
  });
}

const entryKinds = ["meldung", "pressemitteilung", "hinweis"] as const;
export type EntryKind = (typeof entryKinds)[number];
const correctionKinds = ["richtigstellung", "ergaenzung", "aktualisierung"] as const;

// An AGS without quotation marks is a number to YAML.
const regionName = z.union([text, z.number().int().positive().transform(String)]);

const sourceSchema = z.strictObject({
  publisher: text,
  title: text.optional(),
  url: url.optional(),
  date: day.optional(),
});

const eventSchema = z
  .strictObject({ title: text, date: dayOrTime, end: dayOrTime.optional(), url: url.optional() })
  .refine(
    ({ date, end }) =>
      end === undefined ||
      !isDayOrDateTime(end) ||
      !isDayOrDateTime(date) ||
      // The last day may be the day of the beginning, whatever the time.
      instant(end) >= instant(isDay(end) ? date.slice(0, 10) : date),
    {
      path: ["end"],
      ...rule("date-order", "Das Ende des Termins liegt vor seinem Anfang."),
    },
  );

const correctionSchema = z.strictObject({ date: day, kind: z.enum(correctionKinds), text });

const imageSchema = z.strictObject({ src: text, alt: text, credit: text, license: text });
const withdrawnSchema = z.strictObject({ date: day, reason: text });

export const frontMatterSchema = z
  .strictObject({
    title: visible(text.max(120)),
    date: dayOrTime,
    teaser: visible(text.min(40).max(400)),
    region: listOf(regionName).min(1),
    topics: listOf(text).min(1),
    kicker: visible(text).optional(),
    organisations: listOf(text).default([]),
    kind: z.enum(entryKinds).default("meldung"),
    sources: listOf(sourceSchema).default([]),
    events: listOf(eventSchema).default([]),
    image: imageSchema.optional(),
    updated: day.optional(),
    corrections: listOf(correctionSchema).default([]),
    embargo: dayOrTime.optional(),
    draft: z.boolean().default(false),
    aliases: listOf(address).default([]),
    withdrawn: withdrawnSchema.optional(),
  })
  .superRefine((head, context) => {
    const published = head.date.slice(0, 10);
    const later = (value: string | undefined, path: (string | number)[], what: string): void => {
      if (value === undefined || !isDay(value) || !isDay(published) || value >= published) return;
      context.addIssue({
        code: "custom",
        path,
        message: `${what} liegt vor der Veröffentlichung am ${published}.`,
        params: { code: "date-order" satisfies ProblemCode },
      });
    };
    later(head.updated, ["updated"], "Das Datum der Änderung");
    later(head.withdrawn?.date, ["withdrawn", "date"], "Das Datum der Rücknahme");
    head.corrections.forEach((correction, index) => {
      later(correction.date, ["corrections", index, "date"], "Das Datum der Korrektur");
    });
  });

/** What can be checked of a head that is wrong elsewhere, so that an editor hears of everything at once. */
export const soundPartsSchema = z.object({
  date: dayOrTime.optional().catch(undefined),
  region: listOf(regionName).catch([]),
  topics: listOf(text).catch([]),
  organisations: listOf(text).catch([]),
});

/** The head of a news file, checked but not yet resolved against vocabularies and gazetteer. */
export type FrontMatter = z.infer<typeof frontMatterSchema>;
