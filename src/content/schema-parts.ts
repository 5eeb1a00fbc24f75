import { z } from "zod";
import { isDay, isDayOrDateTime, isSkippedByClocks, lastYear } from "./dates.ts";
import { hasInvisibleCharacters, invisibleIn } from "./invisible-characters.ts";
import { meantDay, meantDayOrTime } from "./meant-date.ts";
import type { ProblemCode } from "./problem-codes.ts";

/** What to do about a value: always the same, or made of it. */
type Advice = string | ((input: unknown) => string | undefined);

/** What travels with zod's issue when a check of our own fails. */
export interface RuleParams {
  readonly code: ProblemCode;
  readonly suggestion: Advice | undefined;
}

/** A check of our own: the message is what the editor or operator reads. */
export function rule(
  code: ProblemCode,
  message: string | ((issue: { input: unknown }) => string),
  suggestion?: Advice,
) {
  return { params: { code, suggestion } satisfies RuleParams, error: message };
}

const noDate = ({ input }: { input: unknown }): string => `„${String(input)}" ist kein gültiges Datum.`;

/** „Meinten Sie „2026-02-12"?", or how dates are written, where nobody can tell what is meant. */
function dateAdvice(meant: (text: string) => string | undefined, form: string): Advice {
  return (input) => {
    const date = meant(String(input));
    return date !== undefined && date !== input ? `Meinten Sie „${date}"?` : form;
  };
}

/** A text that is not empty, without signs that nobody can see. */
export const text = visible(z.string().trim().min(1));

function visible(schema: z.ZodString) {
  return schema.refine(
    (value) => !hasInvisibleCharacters(value),
    rule(
      "characters-invisible",
      ({ input }) =>
        `Dieser Text enthält bei „${invisibleIn(String(input))?.around}" unsichtbare Zeichen, die beim Kopieren mitgekommen sind.`,
      "Löschen Sie den Wert und tippen Sie ihn neu.",
    ),
  );
}

/** Given a schema of texts, refuses those that nobody can read out or find: "!!!", "🎉". */
export function worded(schema: z.ZodString) {
  return schema.refine(
    (value) => value === "" || hasInvisibleCharacters(value) || /[\p{L}\p{N}]/u.test(value), // each is a mistake of its own
    rule(
      "value-format",
      "Dieser Text enthält weder Buchstaben noch Ziffern.",
      "Schreiben Sie in Worten, was geschehen ist.",
    ),
  );
}

/** Scheme and host in small letters, as browsers show them: phones begin lines with "Https://". The rest may differ in them. */
const withPlainOrigin = (address: string): string =>
  address.replace(/^https?:\/\/[^/?#]*/i, (origin) => origin.toLowerCase());

/** A web address: "https://www.example.org/karte". */
export const webAddress = z.url({ protocol: /^https?$/ }).overwrite(withPlainOrigin);

/** A web address whose host has a name that anybody can look up: no "localhost", no number. */
export const publicAddress = z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).overwrite(withPlainOrigin);

/** A web address that nobody on the way can change: "https://www.example.org/". */
export const secureAddress = text
  .refine(
    (value) => z.url({ protocol: /^https$/ }).safeParse(value).success,
    rule("url-invalid", "Das ist keine Webadresse mit https://.", "Schreiben Sie sie mit https:// am Anfang."),
  )
  .overwrite(withPlainOrigin);

// That a text is no date at all is said before.
const notTooLate = (date: string): boolean => !isDayOrDateTime(date) || date.slice(0, 4) <= lastYear;
const tooLate = rule(
  "date-invalid",
  ({ input }) => `„${input}" liegt zu weit in der Zukunft.`,
  `Prüfen Sie das Jahr; möglich ist es bis ${lastYear}.`,
);

/** A day that exists: "2025-05-09". */
export const day = z
  .string()
  .refine(
    isDay,
    rule(
      "date-invalid",
      noDate,
      dateAdvice(meantDay, "Schreiben Sie einen Tag, den es gibt, als Jahr-Monat-Tag: 2025-05-09"),
    ),
  )
  .refine(notTooLate, tooLate)
  .meta({ pattern: "^\\d{4}-\\d{2}-\\d{2}$" }); // JSON Schema cannot be told more

/** A day, or a day with a time in Berlin: "2025-05-09T10:00". */
export const dayOrTime = z
  .string()
  .refine(
    isDayOrDateTime,
    rule(
      "date-invalid",
      noDate,
      dateAdvice(
        meantDayOrTime,
        "Schreiben Sie einen Tag, den es gibt, als 2025-05-09 oder mit deutscher Uhrzeit als 2025-05-09T10:00",
      ),
    ),
  )
  .refine(notTooLate, tooLate)
  .refine(
    (value) => !isSkippedByClocks(value),
    rule(
      "date-invalid",
      ({ input }) => `„${input}" gibt es nicht, weil die Uhren dann auf Sommerzeit vorgestellt werden.`,
      "Schreiben Sie eine Uhrzeit vor 2:00 oder ab 3:00.",
    ),
  )
  .meta({ pattern: "^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2})?)?$" });
