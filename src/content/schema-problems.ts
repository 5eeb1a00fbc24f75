import type { z } from "zod";
import { isLocalAddress } from "./links.ts";
import { adviceOnUrl, meantAlias, urlMeant } from "./meant-address.ts";
import { meantDay } from "./meant-date.ts";
import type { Problem } from "./problem.ts";
import type { ProblemCode } from "./problem-codes.ts";
import { isRequired, knownKeys } from "./schema-keys.ts";
import type { RuleParams } from "./schema-parts.ts";
import { type Position, problemsIn } from "./source-file.ts";
import { didYouMean, meantKey } from "./suggestions.ts";
import { forms } from "./value-examples.ts";

type Issue = z.core.$ZodIssue;
type Locate = (path: readonly PropertyKey[], part?: "key" | "value") => Position;

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
            meant ? `Meinten Sie „${meant}"?` : otherKey(key, known),
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
        const { code, suggestion } = (issue.params ?? {}) as Partial<RuleParams>;
        if (!code) throw new Error(`A rule of the schema at ${name} has no problem code.`);
        const advice = typeof suggestion === "function" ? suggestion(issue.input) : suggestion;
        return [problem(code, locate(path), issue.message, advice)];
      }
      default:
        throw new Error(`No German message for zod's issue ${issue.code} at ${name}.`);
    }

    function empty(): Problem {
      return problem(
        "value-empty",
        locate(path),
        `Die Angabe „${name}" ist leer.`,
        isRequired(schema, path)
          ? "Tragen Sie einen Wert ein; ohne diese Angabe geht es nicht."
          : "Tragen Sie einen Wert ein oder löschen Sie die Zeile.",
      );
    }

    function wrongType(expected: string): Problem {
      if (typeof issue.input === "number" && dateKeys.has(path.at(-1))) return numberAsDate(issue.input);
      const [form, advice] = forms[expected] ?? [expected];
      const keys = [...knownKeys(schema, path), ...knownKeys(schema, [...path, 0])];
      return problem(
        "value-type",
        locate(path),
        `${typeof path.at(-1) === "number" ? `Jeder Wert unter „${name}"` : `Die Angabe „${name}"`} muss ${form} sein.`,
        advice?.({ path, input: issue.input, keys, isInline: locate(path, "key").line === locate(path).line }),
      );
    }

    /** To YAML "2025" and "20250509" are numbers. */
    function numberAsDate(number: number): Problem {
      const meant = meantDay(String(number));
      return problem(
        "date-invalid",
        locate(path),
        `„${number}" ist kein gültiges Datum.`,
        meant === undefined ? "Schreiben Sie Jahr, Monat und Tag: 2025-05-09" : `Meinten Sie „${meant}"?`,
      );
    }

    function wrongLength(tooLong: Extract<Issue, { code: "too_big" | "too_small" }>): Problem {
      const length = typeof tooLong.input === "string" ? tooLong.input.trim().length : 0;
      if (length === 0) return empty();
      const code: ProblemCode = path[0] === "teaser" ? "teaser-length" : "title-length";
      const limit =
        tooLong.code === "too_big" ? `höchstens ${Number(tooLong.maximum)}` : `mindestens ${Number(tooLong.minimum)}`;
      return problem(
        code,
        locate(path),
        `Die Angabe „${name}" hat ${length} Zeichen; erlaubt sind ${limit}.`,
        tooLong.code === "too_big"
          ? `Kürzen Sie um mindestens ${length - Number(tooLong.maximum)} Zeichen; Einzelheiten gehören ${code === "title-length" ? "in den Teaser" : "in den Text"}.`
          : "Sagen Sie in ein bis drei Sätzen das Wichtigste: wer, was, wo, ab wann.",
      );
    }

    function wrongFormat(format: string, input: unknown): Problem {
      if (path[0] === "aliases") {
        return problem(
          "alias-invalid",
          locate(path),
          `„${String(input)}" ist keine frühere Adresse.`,
          meantAlias(String(input)) ??
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
      if (urlMeant(String(input)) === undefined && isLocalAddress(String(input))) {
        return problem(
          "url-invalid",
          locate(path),
          `„${String(input)}" ist nur auf dem eigenen Rechner oder im eigenen Netz zu erreichen.`,
          "Nennen Sie die Adresse, unter der alle die Seite im Internet finden.",
        );
      }
      return problem(
        "url-invalid",
        locate(path),
        `„${String(input)}" ist keine vollständige Webadresse.`,
        adviceOnUrl(String(input)),
      );
    }
  });
}

/** Keys of the head whose value is a day. */
const dateKeys: ReadonlySet<unknown> = new Set(["date", "end", "updated", "embargo"]);

/** What to do about a key that is like no other: with a space in it, it is most likely the middle of a sentence. */
function otherKey(key: string, known: readonly string[]): string {
  return /\s/.test(key)
    ? "Gehört die Zeile zum Wert darüber, rücken Sie sie mit zwei Leerzeichen ein und setzen den ganzen Wert in Anführungszeichen."
    : `Möglich sind: ${known.join(", ")}.`;
}

const formats: Readonly<Record<string, string>> = {
  email: "Schreiben Sie eine E-Mail-Adresse wie redaktion@example.org.",
  date: "Schreiben Sie ein Datum wie 2025-05-09.",
  regex: "Erlaubt sind hier nur Kleinbuchstaben, Ziffern und Bindestriche.",
};
