import type { YAMLException } from "js-yaml";
import type { Problem } from "./problem.ts";
import { type Position, problemsIn } from "./source-file.ts";
import { dashBeforeItem } from "./yaml-key-rules.ts";
import { cutLine, shownLine, writeQuoted } from "./yaml-line.ts";
import { lineFinding } from "./yaml-line-rules.ts";
import { keyBefore, listInBrackets } from "./yaml-list-rules.ts";
import { yamlErrorPosition } from "./yaml-positions.ts";
import type { YamlShape } from "./yaml-shape.ts";

/** Given what keeps YAML from being read, and the line of the file on which it begins, says it in German. */
export function yamlProblem(
  file: string,
  { reason, mark }: YAMLException,
  yaml: string,
  firstLine: number,
  shape: YamlShape,
): Problem {
  const report = problemsIn(file);
  const lines = yaml.split("\n");
  const lineAt = ({ line }: Position): string => lines[line - firstLine] ?? "";
  const above = ({ line }: Position): string =>
    lines.slice(0, line - firstLine).findLast((one) => !isSilent(one)) ?? "";
  const tab = tabPosition(lines, firstLine);
  if (tab) {
    const beginsKey = /^\s*\w+:(\s|$)/.test(lineAt(tab)) && !/:\s*$|^\s/.test(above(tab));
    return report(
      "yaml-tab",
      tab,
      `Die Zeile ${shownLine(lineAt(tab))} ist mit einem Tabulator eingerückt.`,
      beginsKey ? "Löschen Sie ihn." : "Ersetzen Sie ihn durch zwei Leerzeichen.",
    );
  }
  const marked = mark ? { line: firstLine + mark.line, column: mark.column + 1 } : { line: firstLine, column: 1 };
  if (/duplicat/i.test(reason)) return duplicateKey(file, marked, lines, firstLine);
  if (/alias|anchor/i.test(reason)) return aliasProblem(file, marked, lineAt(marked), shape);
  if (/null byte|non-printable/.test(reason)) {
    return report(
      "characters-invisible",
      marked,
      "Diese Zeile enthält ein Steuerzeichen.",
      "Löschen Sie die Zeile und tippen Sie sie neu.",
    );
  }
  const position = culprit(yamlErrorPosition(yaml, firstLine) ?? marked, lines, firstLine);
  const line = lineAt(position);
  const column = /^[^"']*?\t/.exec(line)?.[0].length;
  if (column !== undefined) {
    return report(
      "yaml-tab",
      { ...position, column },
      `In der Zeile ${shownLine(line)} steht ein Tabulator.`,
      "Ersetzen Sie ihn durch ein Leerzeichen.",
    );
  }
  const { message, suggestion } = lineFinding(line, above(position), shape);
  return report("yaml-syntax", position, message, suggestion);
}

/** Says whether a line is empty or a comment. */
function isSilent(line: string): boolean {
  return /^\s*(#|$)/.test(line);
}

function tabPosition(lines: readonly string[], firstLine: number): Position | undefined {
  const index = lines.findIndex((line) => /^ *\t/.test(line));
  return index === -1 ? undefined : { line: firstLine + index, column: 1 };
}

/** Some mistakes are noticed a line too early or too late: a key that is indented, or what is wrong with a dash. */
function culprit(position: Position, lines: readonly string[], firstLine: number): Position {
  const index = position.line - firstLine;
  const first = lines.findIndex((line) => !isSilent(line));
  // Who indents the first key is told so, and not to indent all others as well.
  if (first < index && /^ +[\w-]+:/.test(lines[first] ?? "") && /^[\w-]+:/.test(lines[index] ?? "")) {
    return { line: firstLine + first, column: 1 };
  }
  if (/^\s*-\w+:/.test(lines[index] ?? "")) return { ...position, column: 1 };
  const { before = "", value = "" } = cutLine(lines[index] ?? "") ?? {};
  // A value may go on over several lines before the one that is no part of it.
  const next = lines.findIndex((line, at) => at > index && !/^( +[^:]*)?$/.test(line));
  const [, indent = ""] = /^( +)[\w-]+:( |$)/.exec(lines[next] ?? "") ?? [];
  const isDeeper = indent.length > before.length - before.replace(/^[\s-]+/, "").length;
  if (isDeeper && /^[^"'[{|>#][^:]*$/.test(value)) {
    return { line: firstLine + next, column: 1 };
  }
  const above = lines[index - 1] ?? "";
  const isDashedHead = index === 1 && /^- +\w+:/.test(above) && /^\w+:/.test(lines[1] ?? "");
  if (isDashedHead || /^\s*-\w+:/.test(above)) return { line: position.line - 1, column: 1 };
  return position;
}

function duplicateKey(file: string, position: Position, lines: readonly string[], firstLine: number): Problem {
  const index = position.line - firstLine;
  const [key = ""] = /[^\s:"'-][^\s:"']*/.exec((lines[index] ?? "").slice(position.column - 1)) ?? [];
  const earlier = lines.slice(0, index).findLastIndex((line) => line.trim().replace(/^- +/, "").startsWith(`${key}:`));
  const inGroup = position.column === 1 && /^(\s|- )/.test(lines[index - 1] ?? "");
  return problemsIn(file)(
    "yaml-duplicate-key",
    position,
    `Die Angabe „${key}" steht schon ${earlier === -1 ? "weiter oben" : `in Zeile ${firstLine + earlier}`}.`,
    inGroup
      ? "Gehört sie zur Gruppe darüber, rücken Sie sie mit zwei Leerzeichen ein. Sonst löschen Sie eine der beiden Zeilen."
      : "Löschen Sie eine der beiden Zeilen, oder fassen Sie sie zusammen.",
  );
}

/** Anchors and aliases are refused: a few lines of them can grow without bound. */
export function aliasProblem(file: string, position: Position, line: string, shape: YamlShape): Problem {
  const { value = "" } = cutLine(line) ?? {};
  const [sign] = /^[&*]/.exec(value) ?? [];
  const list = dashBeforeItem(line, "", shape) ?? (sign === undefined ? listInBrackets(line, "", shape) : undefined);
  if (list) return problemsIn(file)("yaml-syntax", { ...position, column: 1 }, list.message, list.suggestion);
  return problemsIn(file)(
    "yaml-alias",
    position,
    sign === undefined
      ? "Verweise mit & und * sind nicht erlaubt."
      : `In der Zeile ${shownLine(line)} beginnt der Wert mit ${sign}; solche Verweise sind nicht erlaubt.`,
    aliasAdvice(line, shape),
  );
}

function aliasAdvice(line: string, { lists, groupLists }: YamlShape): string {
  const { before = "", value = "" } = cutLine(line) ?? {};
  const key = keyBefore(before) ?? "";
  // In quotation marks a list would be a text.
  if (lists.has(key) || groupLists.has(key)) return `Schreiben Sie die Werte selbst hin: ${before}[…]`;
  return /^[&*][^[{]*$/.test(value)
    ? writeQuoted(line)
    : "Schreiben Sie den Wert aus oder setzen Sie ihn in Anführungszeichen.";
}
