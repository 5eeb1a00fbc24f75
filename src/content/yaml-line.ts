import type { YamlShape } from "./yaml-shape.ts";

/** A line of YAML as editors write it: `  - title: Dresden: Karte startet`. */
interface YamlLine {
  /** Indentation, dash, key and the spaces behind its colon: what stands before the value. */
  readonly before: string;
  readonly value: string;
}

/** Cuts a line into what stands before its value and the value; undefined when it is neither `key: value` nor `- value`. */
export function cutLine(line: string): YamlLine | undefined {
  const [, before, value] = /^((?:\s*- +)?\s*[\w-]+: +|\s*- +)(\S.*)$/.exec(line.trimEnd()) ?? [];
  return before === undefined || value === undefined ? undefined : { before, value };
}

const longest = 60;

/** A line as a message shows it: „title: Dresden: Karte startet“, without indentation, long ones cut off. */
export function shownLine(line: string): string {
  const letters = [...line.trim().replaceAll("\t", " ")];
  return `„${letters.length > longest ? `${letters.slice(0, longest).join("").trimEnd()} …` : letters.join("")}“`;
}

/** A value in quotation marks that do not occur in it. */
export function quoted(value: string): string {
  const [, inner = value] = /^[„“”»«](.*)[“”"»«]$/.exec(value) ?? [];
  return /["\\]/.test(inner) ? `'${inner.replaceAll("'", "''")}'` : `"${inner}"`;
}

/** "Schreiben Sie: title: "…"": the whole line to copy, or, where it is long, how it begins and ends. */
export function writeLine(before: string, value: string): string {
  const marks = /^(["'])[\s\S]*\1$/.exec(value)?.[1];
  const text = marks !== undefined && before.length + value.length > 120 ? `${marks}…${marks}` : value;
  return `Schreiben Sie: ${before.trimStart()}${text}`;
}

/** What to write when a line is right but for the quotation marks around its value. */
export function writeQuoted(line: string): string {
  const cut = cutLine(line);
  return cut ? writeLine(cut.before, quoted(cut.value)) : "Setzen Sie den ganzen Wert in Anführungszeichen.";
}

/** What is wrong with a line of YAML, for somebody who has never heard of YAML. */
export interface Finding {
  readonly message: string;
  readonly suggestion: string;
}

/**
 * One mistake that keeps YAML from being read: given the line on which it was noticed, the last one above that says
 * anything ("" when there is none), and what is known of the keys.
 */
export type LineRule = (line: string, above: string, shape: YamlShape) => Finding | undefined;
