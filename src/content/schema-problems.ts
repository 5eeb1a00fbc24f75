import { z } from "zod";
import type { Problem } from "./problem.ts";
import type { ProblemCode } from "./problem-codes.ts";
import { type Position, problemsIn } from "./source-file.ts";
import { didYouMean, meantKey } from "./suggestions.ts";

type Issue = z.core.$ZodIssue;
type Locate = (path: readonly PropertyKey[], part?: "key" | "value") => Position;

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

/** The keys that stand in the head under another spelling: `titel` is one mistake, and not also a missing `title`. */
function misspeltKeys(issues: readonly Issue[], schema: z.ZodType): ReadonlySet<string> {
  return new Set(
    issues.flatMap((issue) => {
      if (issue.code !== "unrecognized_keys") return [];
      const known = knownKeys(schema, issue.path);
      return issue.keys.map((key) => [...issue.path, meantKey(key, known)].join("."));
    }),
  );
}

/** Turns zod's issues (with `reportInput`) into German problems at their lines, one for each mistake. */
export function schemaProblems(
  file: string,
  issues: readonly Issue[],
  schema: z.ZodType,
  locate: Locate,
): readonly Problem[] {
  const problem = problemsIn(file);
  const misspelt = misspeltKeys(issues, schema);
  return issues.flatMap((issue): readonly Problem[] => {
    const { path } = issue;
    const name = path.filter((step) => typeof step === "string").join(".");
    switch (issue.code) {
      case "unrecognized_keys":
        return issue.keys.map((key) => {
          const known = knownKeys(schema, path);
          const meant = meantKey(key, known);
          return problem(
            "key-unknown",
            locate([...path, key], "key"),
            `Die Angabe „${key}" gibt es ${path.length === 0 ? "hier" : `unter „${name}"`} nicht.`,
            meant ? `Meinten Sie „${meant}"?` : `Möglich sind: ${known.join(", ")}.`,
          );
        });
      case "invalid_type":
        if (issue.input === undefined) {
          if (misspelt.has(path.join("."))) return [];
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
        const { code, suggestion } = (issue.params ?? {}) as { code?: ProblemCode; suggestion?: string };
        if (!code) throw new Error(`A rule of the schema at ${name} has no problem code.`);
        const shown =
          typeof issue.input === "string" && code === "date-invalid"
            ? `„${issue.input}" ist kein gültiges Datum. `
            : "";
        return [problem(code, locate(path), `${shown}${issue.message}`, suggestion)];
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
      const last = path.at(-1);
      const [what, line] =
        typeof last === "number"
          ? [`Jeder Wert unter „${name}"`, (value: string) => value]
          : [`Die Angabe „${name}"`, (value: string) => `${String(last)}: ${value}`];
      return problem(
        "value-type",
        locate(path),
        `${what} muss ${form} sein.`,
        example?.(line, issue.input, knownKeys(schema, [...path, 0])),
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
          "Schreiben Sie den Teil hinter dem Namen der Website, in Kleinbuchstaben, zum Beispiel /2025/05/alter-name/",
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

/**
 * Makes an example out of the value given, with the help of `line`, which puts the key before a value; `keys` are those
 * of a group where a list of groups is wanted.
 */
type Example = (line: (value: string) => string, input: unknown, keys: readonly string[]) => string;

/** How an expected form reads in German. */
const forms: Readonly<Record<string, readonly [string, Example?]>> = {
  string: [
    "ein Text",
    (line, input) =>
      `Setzen Sie den Wert in Anführungszeichen: ${line(`"${typeof input === "object" ? "…" : String(input)}"`)}`,
  ],
  boolean: ["true oder false", (line) => `Schreiben Sie ${line("true")} oder löschen Sie die Zeile.`],
  number: ["eine Zahl"],
  int: ["eine ganze Zahl"],
  array: [
    "eine Liste",
    (line, input, [firstKey]) => {
      if (typeof input === "object")
        return "Setzen Sie vor die erste Angabe der Gruppe einen Strich und ein Leerzeichen.";
      return firstKey === undefined
        ? `Schreiben Sie ${line(`[${String(input)}]`)}`
        : `Schreiben Sie darunter je Gruppe eingerückt: - ${firstKey}: …`;
    },
  ],
  object: ["eine Gruppe von Angaben", () => "Schreiben Sie darunter eingerückt je Zeile eine Angabe."],
};
