import { legible } from "./legible.ts";
import type { Problem } from "./problem.ts";
import type { ProblemCode } from "./problem-codes.ts";

const thousands = new Intl.NumberFormat("de", { maximumFractionDigits: 0 });

/** A place in a file, both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export const start: Position = { line: 1, column: 1 };

/** Makes a problem of a file. */
export type ReportProblem = (code: ProblemCode, position: Position, message: string, suggestion?: string) => Problem;

/** Given a file, returns a function that makes errors of it: they keep a site from being built. */
export function problemsIn(file: string): ReportProblem {
  return reporter(file, "error");
}

/** Given a file, returns a function that makes warnings of it: they are shown, and the site is built. */
export function warningsIn(file: string): ReportProblem {
  return reporter(file, "warning");
}

/** What is said of a file that the disk does not give out, for a reason like "ENOENT". */
export function unreadable(file: string, cause: unknown): Problem {
  const reason = cause instanceof Error && "code" in cause ? String(cause.code) : "unbekannt";
  return problemsIn(file)(
    "file-unreadable",
    start,
    `Die Datei lässt sich nicht lesen (${reason}).`,
    "Prüfen Sie, ob es die Datei gibt und ob Sie sie öffnen dürfen. Sonst hilft die Betreiberstelle.",
  );
}

function reporter(file: string, severity: Problem["severity"]): ReportProblem {
  return (code, position, message, suggestion) => ({
    file,
    line: position.line,
    column: position.column,
    severity,
    code,
    message: legible(message),
    ...(suggestion === undefined ? {} : { suggestion: legible(suggestion) }),
  });
}

/** A value, or what kept it from coming about. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Larger than any list of the data directory by far; keeps a misplaced dump from stopping the machine. */
const largestFile = 1_000_000;

/**
 * Given the bytes of a file, returns its text: UTF-8, without byte order mark, lines ended by "\n".
 * @param largest so many bytes the file may have
 */
export function decode(file: string, bytes: Uint8Array, largest = largestFile): Result<string> {
  const problem = problemsIn(file);
  if (bytes.length > largest) {
    return {
      ok: false,
      problems: [
        problem(
          "file-size",
          start,
          `Die Datei ist ${thousands.format(Math.ceil(bytes.length / 1000))} kB groß; erlaubt sind höchstens ${thousands.format(largest / 1000)} kB.`,
          "Sehen Sie nach, ob ein Bild oder ein ganzes Dokument hineingeraten ist, und löschen Sie es daraus.",
        ),
      ],
    };
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/\r\n?/g, "\n");
    if (text.trim() !== "") return { ok: true, value: text };
    return {
      ok: false,
      problems: [
        problem("file-empty", start, "Die Datei ist leer.", "Schreiben Sie den Bericht oder löschen Sie die Datei."),
      ],
    };
  } catch {
    return {
      ok: false,
      problems: [
        problem(
          "file-encoding",
          firstInvalid(bytes),
          "Die Datei ist nicht in UTF-8 gespeichert; Umlaute würden zu Zeichensalat.",
          "Speichern Sie sie mit der Zeichenkodierung UTF-8.",
        ),
      ],
    };
  }
}

/** Where the first line begins to be no UTF-8. */
function firstInvalid(bytes: Uint8Array): Position {
  let line = 1;
  let from = 0;
  while (from <= bytes.length) {
    const newline = bytes.indexOf(0x0a, from);
    const end = newline === -1 ? bytes.length : newline;
    const valid = validPrefix(bytes.subarray(from, end));
    if (valid !== undefined) return { line, column: valid + 1 };
    if (newline === -1) break;
    line += 1;
    from = newline + 1;
  }
  return start;
}

/** How many characters of a line are valid UTF-8; undefined when all are. */
function validPrefix(line: Uint8Array): number | undefined {
  const text = new TextDecoder("utf-8").decode(line);
  const broken = text.indexOf("\ufffd");
  return broken === -1 ? undefined : broken;
}
