import { z } from "zod";
import { isDay, isDayOrDateTime, isSkippedByClocks } from "./dates.ts";
import { hasInvisibleCharacters } from "./invisible-characters.ts";
import type { ProblemCode } from "./problem-codes.ts";

/** A check of our own: code and suggestion travel with zod's issue, the message is what the editor or operator reads. */
export function rule(code: ProblemCode, message: string, suggestion?: string) {
  return { params: { code, suggestion }, error: message };
}

/** A line of text that is not empty. */
export const text = z.string().trim().min(1);

/** Given a schema of texts, refuses those with signs that nobody can see. */
export function visible(schema: z.ZodString) {
  return schema.refine(
    (value) => !hasInvisibleCharacters(value),
    rule(
      "characters-invisible",
      "Dieser Text enthält unsichtbare Zeichen, die beim Kopieren mitgekommen sind.",
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

/** A day that exists: "2025-05-09". */
export const day = z
  .string()
  .refine(
    isDay,
    rule("date-invalid", "Schreiben Sie ein Datum, das es gibt, als Jahr-Monat-Tag, zum Beispiel 2025-05-09."),
  )
  .meta({ pattern: "^\\d{4}-\\d{2}-\\d{2}$" }); // JSON Schema cannot be told more

/** A day, or a day with a time in Berlin: "2025-05-09T10:00". */
export const dayOrTime = z
  .string()
  .refine(
    isDayOrDateTime,
    rule("date-invalid", "Schreiben Sie 2025-05-09 oder mit Uhrzeit 2025-05-09T10:00 (deutsche Zeit)."),
  )
  .refine(
    (value) => !isSkippedByClocks(value),
    rule("date-invalid", "Diese Uhrzeit gibt es an dem Tag nicht, weil die Uhren auf Sommerzeit vorgestellt werden."),
  )
  .meta({ pattern: "^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2})?)?$" });
