import { CORE_SCHEMA, load, YAMLException } from "js-yaml";
import { frontMatterSchema } from "./front-matter-schema.ts";
import type { Problem } from "./problem.ts";
import { problemsIn, type Result } from "./source-file.ts";
import { shownLine } from "./yaml-line.ts";
import { yamlAnchorPosition } from "./yaml-positions.ts";
import { aliasProblem, yamlProblem } from "./yaml-problems.ts";
import { anyShape, shapeOf, type YamlShape } from "./yaml-shape.ts";

/** A news file cut into its head and its body. */
export interface Parts {
  /** The YAML between the two fences. */
  readonly head: string;
  /** The line of the file on which `head` begins, counted from 1. */
  readonly headLine: number;
  readonly body: string;
  /** The line of the file on which `body` begins, counted from 1. */
  readonly bodyLine: number;
}

/** Characters; a hundred sources with titles and addresses take half of it. */
const longestHead = 40_000;

const headShape = shapeOf(frontMatterSchema);

const fence = /^---[ \t]*$/;
/** What word processors make of three hyphens. */
const typographicFence = /^(?=.*[–—])[-–—]{1,3}$/;

/** Cuts a file into head and body. Only YAML between two lines of three dashes is accepted: nothing executable. */
export function splitFrontMatter(file: string, text: string): Result<Parts> {
  const problem = problemsIn(file);
  const lines = text.split("\n");
  const opening = lines.findIndex((line) => line.trim() !== "");
  const first = lines[opening] ?? "";
  if (/^---\s*\S/.test(first) && !/^-+$/.test(first.trim())) {
    return fail(
      problem(
        "front-matter-language",
        { line: opening + 1, column: 4 },
        `Der Kopf der Datei beginnt mit „${first.trim()}". Erlaubt ist nur YAML.`,
        "Schreiben Sie in die erste Zeile nur drei Bindestriche: ---",
      ),
    );
  }
  if (!fence.test(first)) {
    const [message, suggestion] = withoutFence(first.trim());
    return fail(problem("front-matter-missing", { line: opening + 1, column: 1 }, message, suggestion));
  }
  const length = lines.slice(opening + 1).findIndex((line) => fence.test(line));
  if (length === -1) {
    const dashes = lines.findIndex((line, index) => index > opening && typographicFence.test(line.trim()));
    return fail(
      problem(
        "front-matter-unclosed",
        { line: (dashes === -1 ? opening : dashes) + 1, column: 1 },
        dashes === -1
          ? "Der Kopf der Datei hat kein Ende."
          : "Aus drei Bindestrichen sind hier andere Striche geworden.",
        "Setzen Sie nach der letzten Angabe eine Zeile aus drei Bindestrichen: ---",
      ),
    );
  }
  const closing = opening + 1 + length;
  const head = lines.slice(opening + 1, closing).join("\n");
  const below = headBelow(lines.slice(closing + 1));
  if (below !== undefined) {
    return fail(
      problem(
        "front-matter-split",
        { line: closing + 1, column: 1 },
        `Diese drei Bindestriche beenden den Kopf der Datei, doch darunter gehen die Angaben mit ${shownLine(below)} weiter.`,
        "Löschen Sie diese Zeile.",
      ),
    );
  }
  if (head.length > longestHead) {
    return fail(
      problem(
        "file-size",
        { line: opening + 1, column: 1 },
        `Der Kopf der Datei hat ${head.length} Zeichen; erlaubt sind ${longestHead}.`,
        "Sehen Sie nach, ob Text des Berichts zwischen die beiden Zeilen aus drei Bindestrichen geraten ist.",
      ),
    );
  }
  return {
    ok: true,
    value: {
      head,
      headLine: opening + 2,
      body: lines.slice(closing + 1).join("\n"),
      bodyLine: closing + 2,
    },
  };
}

/** The first line of what looks like the rest of a head, down to another fence; undefined where text begins. */
function headBelow(lines: readonly string[]): string | undefined {
  const first = lines.find((line) => !/^\s*(#|$)/.test(line));
  if (first === undefined || !headShape.keys.has(first.split(":")[0] ?? "")) return undefined;
  const end = lines.findIndex((line) => fence.test(line));
  const isHead = lines.slice(0, Math.max(0, end)).every((line) => /^[\w-]+:(?: |$)|^[ #-]|^$/.test(line));
  return end > 0 && isHead ? first : undefined;
}

/** What is said of a first line that is no fence, and what to do: often it was meant to be one. */
function withoutFence(first: string): readonly [string, string] {
  if (first.startsWith("```")) {
    return [
      `Die Datei beginnt mit „${first}"; damit gälte sie als Programmtext.`,
      "Löschen Sie diese Zeile und ebenso ``` am Ende der Datei. Die erste Zeile besteht nur aus drei Bindestrichen: ---",
    ];
  }
  if (/^[-–—]+$/.test(first)) {
    return [
      /^-+$/.test(first)
        ? "Die erste Zeile besteht nicht aus genau drei Bindestrichen."
        : "Aus drei Bindestrichen sind hier andere Striche geworden.",
      "Schreiben Sie in die erste Zeile drei einfache Bindestriche, ohne Leerzeichen: ---",
    ];
  }
  return [
    "Der Datei fehlt der Kopf mit Überschrift, Datum und Region.",
    "Beginnen Sie die Datei mit einer Zeile aus drei Bindestrichen und beenden Sie den Kopf ebenso.",
  ];
}

/** Reads the YAML of a head into a plain object. */
export function parseFrontMatter(file: string, { head, headLine }: Parts): Result<Readonly<Record<string, unknown>>> {
  const misread = emptyHead(file, head, headLine) ?? indentedByNoBreakSpace(file, head, headLine);
  if (misread) return fail(misread);
  const raw = parseYaml(file, head, headLine, headShape);
  if (!raw.ok) return raw;
  if (typeof raw.value === "object" && raw.value !== null && !Array.isArray(raw.value)) {
    return { ok: true, value: raw.value as Record<string, unknown> };
  }
  return fail(
    problemsIn(file)(
      "yaml-syntax",
      { line: headLine, column: 1 },
      'Der Kopf der Datei enthält keine Angaben der Form „title: Überschrift".',
      "Schreiben Sie je Zeile eine Angabe mit Doppelpunkt und Leerzeichen.",
    ),
  );
}

function emptyHead(file: string, head: string, headLine: number): Problem | undefined {
  if (head.split("\n").some((line) => !/^\s*(#|$)/.test(line))) return undefined;
  return problemsIn(file)(
    "front-matter-missing",
    { line: headLine - 1, column: 1 },
    "Der Kopf der Datei ist leer.",
    "Tragen Sie zwischen den beiden Zeilen aus drei Bindestrichen mindestens title, date, teaser, region und topics ein.",
  );
}

/** To YAML a no-break space, as word processors and web pages put it, is a letter: it would become part of the key. */
function indentedByNoBreakSpace(file: string, head: string, headLine: number): Problem | undefined {
  const index = head.split("\n").findIndex((line) => /^ *\u00a0[ \u00a0]*(- |\w+:)/.test(line));
  if (index === -1) return undefined;
  return problemsIn(file)(
    "characters-invisible",
    { line: headLine + index, column: 1 },
    "Diese Zeile ist mit geschützten Leerzeichen eingerückt.",
    "Ersetzen Sie sie durch gewöhnliche Leerzeichen.",
  );
}

/**
 * Reads YAML (1.2 core schema: dates stay text) that begins on a line of a file, counted from 1.
 * Anchors and aliases are refused, since a few lines of them can grow without bound.
 * @param shape what is known of the keys, so that messages can say what was meant
 */
export function parseYaml(file: string, yaml: string, firstLine: number, shape: YamlShape = anyShape): Result<unknown> {
  try {
    const value = load(yaml, { schema: CORE_SCHEMA, maxAliases: 0 });
    const anchor = yamlAnchorPosition(yaml, firstLine);
    return anchor
      ? fail(aliasProblem(file, anchor, yaml.split("\n")[anchor.line - firstLine] ?? "", shape))
      : { ok: true, value };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return fail(yamlProblem(file, error, yaml, firstLine, shape));
  }
}

function fail(problem: Problem): Result<never> {
  return { ok: false, problems: [problem] };
}
