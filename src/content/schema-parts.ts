import { z } from "zod";
import { isDay, isDayOrDateTime } from "./dates.ts";
import type { ProblemCode } from "./problem-codes.ts";

/** A check of our own: the code travels with zod's issue, the message is what the editor or operator reads. */
export function rule(code: ProblemCode, message: string): { params: { code: ProblemCode }; error: string } {
  return { params: { code }, error: message };
}

/** A line of text that is not empty. */
export const text = z.string().trim().min(1);

/** A day that exists: "2025-05-09". */
export const day = z
  .string()
  .refine(
    isDay,
    rule("date-invalid", "Schreiben Sie ein Datum, das es gibt, als Jahr-Monat-Tag, zum Beispiel 2025-05-09."),
  );

/** A day, or a day with a time in Berlin: "2025-05-09T10:00". */
export const dayOrTime = z
  .string()
  .refine(
    isDayOrDateTime,
    rule("date-invalid", "Schreiben Sie 2025-05-09 oder mit Uhrzeit 2025-05-09T10:00 (deutsche Zeit)."),
  );
