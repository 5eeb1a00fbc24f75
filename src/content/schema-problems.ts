import { distance } from "fastest-levenshtein";
import { z } from "zod";
import type { Problem } from "./problem.ts";
import type { ProblemCode } from "./problem-codes.ts";
import { type Position, problemsIn } from "./source-file.ts";

type Issue = z.core.$ZodIssue;
type Locate = (path: readonly PropertyKey[], part?: "key" | "value") => Position;

/** The nearest of some words, if at most a third of its letters differ: "titel" gives "title". */
export function nearestOf(word: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => ({ candidate, errors: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.errors - b.errors);
  const [best] = ranked;
  return best && best.errors <= Math.max(1, Math.floor(best.candidate.length / 3)) ? best.candidate : undefined;
}

/** "Meinten Sie „title"?" when there is a near word. */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  const nearest = nearestOf(word, known);
  return nearest && `Meinten Sie „${nearest}"?`;
}

/** German names of keys that editors often try; the schema has none of its own language. */
const germanKeys: Readonly<Record<string, string>> = {
  titel: "title",
  ueberschrift: "title",
  überschrift: "title",
  datum: "date",
  ort: "region",
  land: "region",
  orte: "region",
  regionen: "region",
  themen: "topics",
  thema: "topics",
  topic: "topics",
  quellen: "sources",
  quelle: "sources",
  source: "sources",
  termine: "events",
  termin: "events",
  art: "kind",
  bild: "image",
  organisation: "organisations",
  organisationen: "organisations",
  dachzeile: "kicker",
  entwurf: "draft",
  sperrfrist: "embargo",
  vorspann: "teaser",
  korrekturen: "corrections",
};

/** The keys that the record at a path of a schema may have. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodReadonly) {
    return knownKeys(schema.unwrap() as z.ZodType, path);
  }
  const [step, ...rest] = path;
  if (schema instanceof z.ZodArray) return knownKeys(schema.element as z.ZodType, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  if (step === undefined) return Object.keys(schema.shape);
  const below: z.ZodType | undefined = schema.shape[String(step)];
  return below ? knownKeys(below, rest) : [];
}

/** Turns zod's issues (with `reportInput`) into German problems at their lines, one for each mistake. */
export function schemaProblems(
  file: string,
  issues: readonly Issue[],
  schema: z.ZodType,
  locate: Locate,
): readonly Problem[] {
  const problem = problemsIn(file);
  return issues.flatMap((issue): readonly Problem[] => {
    const { path } = issue;
    const name = path.filter((step) => typeof step === "string").join(".");
    switch (issue.code) {
      case "unrecognized_keys":
        return issue.keys.map((key) => {
          const translated = germanKeys[key.toLowerCase()];
          const known = knownKeys(schema, path);
          const suggestion =
            translated && known.includes(translated) ? `Meinten Sie „${translated}"?` : didYouMean(key, known);
          return problem(
            "key-unknown",
            locate([...path, key], "key"),
            `Die Angabe „${key}" gibt es ${path.length === 0 ? "hier" : `unter „${name}"`} nicht.`,
            suggestion ?? `Möglich sind: ${known.join(", ")}.`,
          );
        });
      case "invalid_type":
        if (issue.input === undefined) {
          return [
            problem(
              "key-missing",
              locate(path.slice(0, -1)),
              `Die Pflichtangabe „${name}" fehlt.`,
              `Ergänzen Sie eine Zeile „${String(path.at(-1))}: …".`,
            ),
          ];
        }
        if (issue.input === null) return [empty()];
        return [wrongType(issue.expected)];
      case "invalid_value":
        return [
          problem(
            "value-unknown",
            locate(path),
            `„${String(issue.input)}" ist bei „${name}" nicht möglich.`,
            didYouMean(String(issue.input), issue.values.map(String)) ??
              `Möglich sind: ${issue.values.map(String).join(", ")}.`,
          ),
        ];
      case "too_big":
      case "too_small":
        return [wrongLength(issue)];
      case "invalid_format":
        return [wrongFormat(issue.format, issue.input)];
      case "invalid_union":
        return [wrongType("string")];
      case "custom": {
        const code = (issue.params as { code?: ProblemCode } | undefined)?.code;
        if (!code) throw new Error(`A rule of the schema at ${name} has no problem code.`);
        const shown =
          typeof issue.input === "string" && code === "date-invalid"
            ? `„${issue.input}" ist kein gültiges Datum. `
            : "";
        return [problem(code, locate(path), `${shown}${issue.message}`)];
      }
      default:
        throw new Error(`No German message for zod's issue ${issue.code} at ${name}.`);
    }

    function empty(): Problem {
      return problem(
        "value-empty",
        locate(path),
        `Die Angabe „${name}" ist leer.`,
        "Tragen Sie einen Wert ein oder löschen Sie die Zeile.",
      );
    }

    function wrongType(expected: string): Problem {
      const [form, example] = forms[expected] ?? [expected, undefined];
      return problem(
        "value-type",
        locate(path),
        `Die Angabe „${name}" muss ${form} sein.`,
        example?.(String(path.at(-1)), issue.input),
      );
    }

    function wrongLength(tooLong: Extract<Issue, { code: "too_big" | "too_small" }>): Problem {
      const length = typeof tooLong.input === "string" ? tooLong.input.trim().length : 0;
      if (length === 0) return empty();
      const code: ProblemCode = path[0] === "teaser" ? "teaser-length" : "title-length";
      const limit =
        tooLong.code === "too_big" ? `höchstens ${Number(tooLong.maximum)}` : `mindestens ${Number(tooLong.minimum)}`;
      return problem(code, locate(path), `Die Angabe „${name}" hat ${length} Zeichen; erlaubt sind ${limit}.`);
    }

    function wrongFormat(format: string, input: unknown): Problem {
      if (path[0] === "aliases") {
        return problem(
          "alias-invalid",
          locate(path),
          `„${String(input)}" ist keine frühere Adresse.`,
          "Schreiben Sie den Teil hinter dem Namen der Website, zum Beispiel /2025/05/alter-name/",
        );
      }
      if (format !== "url") {
        return problem(
          "value-format",
          locate(path),
          `„${String(input)}" ist bei „${name}" nicht möglich.`,
          formats[format],
        );
      }
      return problem(
        "url-invalid",
        locate(path),
        `„${String(input)}" ist keine vollständige Webadresse.`,
        "Schreiben Sie sie mit https:// am Anfang.",
      );
    }
  });
}

const formats: Readonly<Record<string, string>> = {
  email: "Schreiben Sie eine E-Mail-Adresse wie redaktion@example.org.",
  date: "Schreiben Sie ein Datum wie 2025-05-09.",
  regex: "Erlaubt sind hier nur Kleinbuchstaben, Ziffern und Bindestriche.",
};

/** How an expected form reads in German, and an example line made of the key and the value given. */
const forms: Readonly<Record<string, readonly [string, ((key: string, input: unknown) => string)?]>> = {
  string: [
    "ein Text",
    (key, input) =>
      `Setzen Sie den Wert in Anführungszeichen: ${key}: "${typeof input === "object" ? "…" : String(input)}"`,
  ],
  boolean: ["true oder false", (key) => `Schreiben Sie ${key}: true oder löschen Sie die Zeile.`],
  number: ["eine Zahl"],
  int: ["eine ganze Zahl"],
  array: ["eine Liste", (key, input) => `Schreiben Sie ${key}: [${typeof input === "string" ? input : "…"}]`],
  object: ["eine Gruppe von Angaben", (key) => `Schreiben Sie die Angaben eingerückt unter ${key}:`],
};
