import { z } from "zod";
import type { ProblemCode } from "../content/problem-codes.ts";
import { rule, text } from "../content/schema-parts.ts";

/** A list in which no value stands twice, whether in capitals or not. */
function distinct<Item extends z.ZodType<string>>(item: Item) {
  return z.array(item).superRefine((values, context) => {
    const seen = new Set<string>();
    values.forEach((value, index) => {
      const lowerCase = value.toLowerCase();
      if (seen.has(lowerCase)) {
        context.addIssue({
          code: "custom",
          path: [index],
          message: `„${value}“ steht schon in der Liste.`,
          params: { code: "value-duplicate" satisfies ProblemCode },
        });
      }
      seen.add(lowerCase);
    });
  });
}

/** A part of compounds: "karte". */
const part = text.refine(
  (word) => /^[a-zäöüß]{4,}$/.test(word),
  rule("value-format", "Schreiben Sie ein Wort mit mindestens vier Buchstaben, alle klein, zum Beispiel karte."),
);

/** A word as it stands in a text: "Haushalt". */
const wholeWord = text.refine(
  (word) => /^\p{L}+$/u.test(word),
  rule("value-format", "Schreiben Sie ein einzelnes Wort, zum Beispiel Haushalt."),
);

/** Words for the same thing: "Kita", "Kindergarten". */
const group = distinct(text).refine(
  (forms) => forms.length >= 2,
  rule("value-format", "Nennen Sie je Zeile mindestens zwei Wörter, zum Beispiel [Kita, Kindergarten]."),
);

/** Abbreviations, each ending with a dot, and the words they stand for: "z. B." and "zum Beispiel". */
const abbreviations = z
  .record(z.string(), text)
  .refine(
    (words) => Object.keys(words).every((abbreviation) => /^\p{L}.*\.$/u.test(abbreviation)),
    rule("value-format", 'Eine Abkürzung endet mit einem Punkt, zum Beispiel "z. B.": zum Beispiel.'),
  );

/** The shape of `_data/search.yaml`; what each key does stands there. */
export const searchWordsSchema = z.strictObject({
  parts: distinct(part).readonly(),
  synonyms: z.array(group.readonly()).readonly(),
  written_out: abbreviations.readonly(),
  never_split: distinct(wholeWord).readonly(),
});

/** The words that help the search understand German: `_data/search.yaml`, validated. */
export type SearchWords = Readonly<z.infer<typeof searchWordsSchema>>;
