import type { Parts } from "./front-matter.ts";
import { frontMatterSchema } from "./front-matter-schema.ts";
import type { Problem } from "./problem.ts";
import { knownKeys } from "./schema-keys.ts";
import { problemsIn } from "./source-file.ts";
import { shownLine } from "./yaml-line.ts";

const keyLine = new RegExp(`^ *(?:${knownKeys(frontMatterSchema, []).join("|")}):(?:\\s|$)`);

/** What keeps a report back; in capital letters, and in German as press releases have it, only beside a value: there it may be prose. */
const withholdingLines = [
  /^\s*(?:embargo|draft|withdrawn) ?:/,
  /^\s*(?:embargo|draft|withdrawn|sperrfrist) ?: *(?:true\b|\d{4}-\d|\d{1,2}\.)/i,
];

/** Finds the keys of a head that have slipped into a text of it, or below it: there they would be read out, and hold nothing back. */
export function misplacedKeys(file: string, parts: Parts): readonly Problem[] {
  return [...keysInTexts(file, parts), ...keysBelowHead(file, parts)];
}

/** A text of several lines: below `teaser: >-`, or in quotation marks that are closed further below. */
const textBegins = /^( *(?:- +)*)([\w-]+): +(?:[|>][-+\d]* *(?:#.*)?|"(?:[^"\\]|\\.)*|'(?:[^']|'')*)$/;

function keysInTexts(file: string, { head, headLine }: Parts): readonly Problem[] {
  const report = problemsIn(file);
  const problems: Problem[] = [];
  let text: { readonly key: string; readonly indent: number; readonly line: number } | undefined;
  for (const [index, line] of head.split("\n").entries()) {
    const indent = line.search(/\S/);
    if (indent === -1) continue;
    if (text && indent <= text.indent) text = undefined;
    if (text && keyLine.test(line)) {
      const further = text.indent === 0 ? "" : `, oder so weit wie „${text.key}:“ in Zeile ${text.line}`;
      problems.push(
        report(
          "key-misplaced",
          { line: headLine + index, column: indent + 1 },
          `Die Zeile ${shownLine(line)} ist eingerückt; damit gehört sie zum Text von „${text.key}“ und wirkt nicht.`,
          `Rücken Sie sie aus, sodass kein Leerzeichen mehr davor steht${further}.`,
        ),
      );
    }
    const [, before, key] = text ? [] : (textBegins.exec(line) ?? []);
    if (before !== undefined && key !== undefined) text = { key, indent: before.length, line: headLine + index };
  }
  return problems;
}

/** Of all lines those that keep a report back are looked for; others of a head only before the first line of prose. */
function keysBelowHead(file: string, { body, bodyLine }: Parts): readonly Problem[] {
  const report = problemsIn(file);
  const lines = body.split("\n");
  const prose = lines.findIndex(
    (line) => line.trim() !== "" && !/^-{3}\s*$|^ *- |^ {2}/.test(line) && !keyLine.test(line),
  );
  return lines.flatMap((line, index) => {
    const isKey =
      withholdingLines.some((pattern) => pattern.test(line)) || ((prose === -1 || index < prose) && keyLine.test(line));
    if (!isKey) return [];
    return [
      report(
        "key-misplaced",
        { line: bodyLine + index, column: line.search(/\S/) + 1 },
        `Die Zeile ${shownLine(line)} steht unter dem Kopf der Datei; sie wirkt dort nicht und wäre als Text zu lesen.`,
        "Setzen Sie sie über die zweite Zeile aus drei Bindestrichen, ohne Leerzeichen davor; eine dritte solche Zeile löschen Sie.",
      ),
    ];
  });
}
