// The one place that says what the head of a news file may hold. Types, messages and editor support come from it.
import { z } from "zod";
import { instant, isDay, isDayOrDateTime } from "./dates.ts";
import {
  aliasHint,
  correctionHints,
  entryHints,
  eventHints,
  imageHints,
  sourceHints,
  withdrawnHints,
} from "./entry-hints.ts";
import { isPlainAddress } from "./links.ts";
import type { ProblemCode } from "./problem-codes.ts";
import { day, dayOrTime, publicAddress, rule, text, worded } from "./schema-parts.ts";

const url = publicAddress.refine(
  (address) => !/^https?:\/\/\w/i.test(address) || isPlainAddress(address), // what is no address is said above
  rule(
    "url-invalid",
    ({ input }) => `„${input}" enthält Zeichen, die in einer Webadresse nicht vorkommen oder ihr Ziel verschleiern.`,
    "Kopieren Sie die Adresse noch einmal aus der Adresszeile des Browsers.",
  ),
);
/** What an earlier address looks like: "/2025/05/alter-name/"; file systems know no longer names than 255 bytes. */
export const aliasPattern = /^(?=.{1,200}$)\/([a-z0-9][a-z0-9_-]*\/)+$/;
const address = z.string().regex(aliasPattern).meta(aliasHint);

/** To look up thousands of unknown names would take minutes. */
const longestList = 200;

function listOf<T extends z.ZodType>(item: T) {
  return z.array(item).superRefine((values, context) => {
    if (values.length > longestList) {
      context.addIssue({
        code: "custom",
        message: `Diese Liste hat ${values.length} Einträge; erlaubt sind ${longestList}.`,
        params: {
          code: "value-format" satisfies ProblemCode,
          suggestion: "Nennen Sie nur, worum es in diesem Bericht geht.",
        },
      });
      return;
    }
    const seen = new Set<unknown>();
    values.forEach((value, index) => {
      const isKnown = seen.has(value);
      seen.add(value);
      if (typeof value === "string" && isKnown) {
        context.addIssue({
          code: "custom",
          path: [index],
          message: `„${value}" steht schon in der Liste.`,
          params: {
            code: "value-duplicate" satisfies ProblemCode,
            suggestion: "Löschen Sie ihn an einer der beiden Stellen.",
          },
        });
      }
    });
  });
}

export const entryKinds = ["meldung", "pressemitteilung", "hinweis"] as const;
export type EntryKind = (typeof entryKinds)[number];
export const correctionKinds = ["richtigstellung", "ergaenzung", "aktualisierung"] as const;

// An AGS without quotation marks is a number to YAML.
const regionName = z.union([text, z.number().int().positive().transform(String)]);

const sourceSchema = z.strictObject({
  publisher: text.meta(sourceHints.publisher),
  title: text.optional().meta(sourceHints.title),
  url: url.optional().meta(sourceHints.url),
  date: day.optional().meta(sourceHints.date),
});

const eventSchema = z
  .strictObject({
    title: text.meta(eventHints.title),
    date: dayOrTime.meta(eventHints.date),
    end: dayOrTime.optional().meta(eventHints.end),
    url: url.optional().meta(eventHints.url),
  })
  .refine(
    ({ date, end }) =>
      end === undefined ||
      !isDayOrDateTime(end) ||
      !isDayOrDateTime(date) ||
      // The last day may be the day of the beginning, whatever the time.
      instant(end) >= instant(isDay(end) ? date.slice(0, 10) : date),
    {
      path: ["end"],
      ...rule(
        "date-order",
        "Das Ende des Termins liegt vor seinem Anfang.",
        "Vergleichen Sie Beginn (date) und Ende (end); bei einer Frist genügt der Beginn.",
      ),
    },
  )
  .superRefine(({ date, end }, context) => {
    // Calendars know no day without a time beside a time: that of the end would be lost.
    if (end === undefined || !isDay(date) || isDay(end) || !isDayOrDateTime(end) || end < date) return;
    context.addIssue({
      code: "custom",
      path: ["end"],
      message: "Das Ende des Termins hat eine Uhrzeit, sein Anfang keine.",
      params: {
        code: "date-order" satisfies ProblemCode,
        suggestion: `Ergänzen Sie oben die Uhrzeit, zum Beispiel „date: ${date}T10:00", oder schreiben Sie „end: ${end.slice(0, 10)}".`,
      },
    });
  });

const correctionSchema = z.strictObject({
  date: day.meta(correctionHints.date),
  kind: z.enum(correctionKinds).meta(correctionHints.kind),
  text: text.meta(correctionHints.text),
});

const imageSchema = z.strictObject({
  src: text.meta(imageHints.src),
  alt: text.meta(imageHints.alt),
  credit: text.meta(imageHints.credit),
  license: text.meta(imageHints.license),
});

const withdrawnSchema = z.strictObject({
  date: day.meta(withdrawnHints.date),
  reason: text.meta(withdrawnHints.reason),
});

export const frontMatterSchema = z
  .strictObject({
    title: worded(text.max(120)).meta(entryHints.title),
    date: dayOrTime.meta(entryHints.date),
    teaser: text.min(40).max(400).meta(entryHints.teaser),
    region: listOf(regionName).min(1).meta(entryHints.region),
    topics: listOf(text).min(1).meta(entryHints.topics),
    kicker: text.optional().meta(entryHints.kicker),
    organisations: listOf(text).default([]).meta(entryHints.organisations),
    kind: z.enum(entryKinds).default("meldung").meta(entryHints.kind),
    sources: listOf(sourceSchema).default([]).meta(entryHints.sources),
    events: listOf(eventSchema).default([]).meta(entryHints.events),
    image: imageSchema.optional().meta(entryHints.image),
    updated: day.optional().meta(entryHints.updated),
    corrections: listOf(correctionSchema).default([]).meta(entryHints.corrections),
    embargo: dayOrTime.optional().meta(entryHints.embargo),
    draft: z.boolean().default(false).meta(entryHints.draft),
    aliases: listOf(address).default([]).meta(entryHints.aliases),
    withdrawn: withdrawnSchema.optional().meta(entryHints.withdrawn),
  })
  .superRefine((head, context) => {
    const published = head.date.slice(0, 10);
    const later = (value: string | undefined, path: (string | number)[], what: string): void => {
      if (value === undefined || !isDay(value) || !isDay(published) || value >= published) return;
      context.addIssue({
        code: "custom",
        path,
        message: `${what} liegt vor der Veröffentlichung am ${published}.`,
        params: {
          code: "date-order" satisfies ProblemCode,
          suggestion: `Schreiben Sie den ${published} oder einen späteren Tag, oder berichtigen Sie date oben im Kopf.`,
        },
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
