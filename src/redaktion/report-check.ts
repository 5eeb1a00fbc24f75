// What a report of the form would be told by `npm run check`, in the words of the form.
import { CORE_SCHEMA, dump } from "js-yaml";
import { type ClockContext, clockWarnings } from "../content/clock-warnings.ts";
import { type EntryContext, parseEntry } from "../content/parse-entry.ts";
import type { Problem } from "../content/problem.ts";
import type { ProblemCode } from "../content/problem-codes.ts";
import { warningsIn } from "../content/source-file.ts";
import { yamlPositions } from "../content/yaml-positions.ts";
import type { FormKnowledge } from "./knowledge.ts";

/** A report as the form is about to save it. */
export interface SavedReport {
  /** Path of its file in the Git project: "news/2025/2025-05-09-dresden-bezahlkarte.md". */
  readonly path: string;
  /** The head, and the text as `body`; fields that are not filled in are empty. */
  readonly data: Readonly<Record<string, unknown>>;
}

const dayIsInName =
  "Das Datum passt nicht zum Dateinamen, dessen Tag zur Adresse gehört. Stellen Sie bei Datum und Dateiname denselben Tag ein; war der Bericht schon gespeichert, den bisherigen.";
const missing = "Hier fehlt eine Angabe. Füllen Sie alle Felder mit Stern aus.";

/** What is said in the form instead of what the check says to people who edit files, or how to make it of that. */
const wordsOfForm: Partial<Record<ProblemCode, string | ((said: string) => string)>> = {
  "body-empty": (said) => said.replace(/^Unter dem Kopf.*/, "Hier fehlt der Text des Berichts."),
  "date-future": (said) =>
    said.replace(/ergänzen Sie im Kopf eine Zeile „embargo: (\S+)"/, "stellen Sie bei „Sperrfrist“ den $1 ein"),
  "date-mismatch": dayIsInName,
  "date-order": (said) =>
    said
      .replace(
        /Schreiben Sie den (\S+) oder einen späteren Tag, oder berichtigen Sie date oben im Kopf/,
        "Wählen Sie den $1 oder einen späteren Tag, oder berichtigen Sie „Datum“",
      )
      .replace(" (date)", "")
      .replace(" (end)", ""),
  "file-folder": dayIsInName,
  "html-raw": (said) =>
    said.replace(
      /Schreiben Sie es als Markdown.*/,
      "Löschen Sie die spitzen Klammern und was zwischen ihnen steht; Fettes, Listen und Links machen Sie mit den Schaltflächen über dem Text.",
    ),
  "image-in-body": "Im Text können keine Bilder stehen. Wählen Sie das Bild unter „Bild“ aus.",
  "key-misplaced": (said) =>
    said.replace(
      /“ (?:ist eingerückt|steht unter dem Kopf).*/,
      "“ wirkt hier nicht; dafür gibt es ein eigenes Feld. Löschen Sie die Zeile und füllen Sie das Feld aus.",
    ),
  "key-missing": missing,
  "placeholder-left":
    "Hier steht noch ein Platzhalter. Ersetzen Sie ihn durch Ihren Text, oder schalten Sie „Entwurf“ ein.",
  "region-suggested": (said) => said.replace("unter region", "unter „Region“"),
  "source-without-address":
    "Die Quelle hat keine Webadresse. Ergänzen Sie „Adresse im Netz“. Gibt es keine, nennen Sie Titel und Datum der Quelle, damit sich die Angaben nachprüfen lassen.",
  "value-empty": missing,
};

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}

/** Leaves out what is not filled in, as Sveltia CMS does when it writes the file, and what it notes for itself. */
function filledIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filledIn);
  if (typeof value !== "object" || value === null) return value;
  const parts = Object.entries(value).map(([key, part]) => [key, filledIn(part)] as const);
  return Object.fromEntries(parts.filter(([key, part]) => !isEmpty(part) && !key.startsWith("__sc_")));
}

/** What the check has to say of a report: German lines. */
export interface Remarks {
  /** What keeps it from being published. */
  readonly errors: readonly string[];
  /** What the newsroom does not want, though it can be published; looked for only where there are no errors. */
  readonly warnings: readonly string[];
}

/**
 * Says what is wrong with a report, in one line for each mistake. The file that would be saved is read as every build
 * reads it, so that no rule stands in two places.
 */
export function remarksOn(
  { path, data }: SavedReport,
  context: EntryContext,
  fields: FormKnowledge["fields"],
  clock: ClockContext,
): Remarks {
  const { body = "", ...head } = data;
  // A field with a star that is empty is named; were it left out, nothing would say where it is missing.
  const empty = Object.keys(fields).filter((key) => key !== "body" && fields[key]?.isRequired && isEmpty(head[key]));
  const written = { ...Object.fromEntries(empty.map((key) => [key, null])), ...Object(filledIn(head)) };
  const yaml = dump(written, { schema: CORE_SCHEMA, lineWidth: -1, noRefs: true });
  const text = `---\n${yaml}---\n\n${String(body)}\n`;
  const entry = parseEntry(path.replace(/^news\//, ""), path, new TextEncoder().encode(text), context);
  const lines = text.split("\n");
  const said = (problems: readonly Problem[]): readonly string[] => [
    ...new Set(problems.map((problem) => `${placeOf(problem, lines, fields)}${wordsFor(problem)}`)),
  ];
  if (!entry.ok) return { errors: said(entry.problems), warnings: [] };
  const locate = yamlPositions(yaml, 2);
  const timely = clockWarnings(entry.value, clock).map(({ code, path: where, message, suggestion }) =>
    warningsIn(path)(code, locate(where), message, suggestion),
  );
  return { errors: [], warnings: said([...entry.warnings, ...timely]) };
}

function wordsFor({ code, message, suggestion }: Problem): string {
  const said = [message, suggestion].filter(Boolean).join(" ");
  const words = wordsOfForm[code] ?? said;
  return typeof words === "string" ? words : words(said);
}

/** Where a mistake is, in front of what is said of it: "Termine und Fristen, Termin 2: ", "Text, bei „## Kosten“: ". */
function placeOf({ line }: Problem, lines: readonly string[], fields: FormKnowledge["fields"]): string {
  const closing = lines.indexOf("---", 1);
  const written = lines[line - 1] ?? "";
  if (line > closing + 1) {
    const { label = "Text" } = fields["body"] ?? {};
    return written.trim() ? `${label}, bei „${shortened(written.trim())}“: ` : `${label}: `;
  }
  const head = lines.slice(0, line);
  const start = head.findLastIndex((above) => /^\w+:/.test(above));
  const field = fields[head[start]?.split(":")[0] ?? ""];
  if (!field) return "";
  const item = head.slice(start).filter((above) => above.startsWith("  - ")).length;
  return item > 0 && field.singular ? `${field.label}, ${field.singular} ${item}: ` : `${field.label}: `;
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39).trimEnd()}…` : text;
}
