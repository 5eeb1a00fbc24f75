import type { YAMLException } from "js-yaml";
import type { Problem } from "./problem.ts";
import { type Position, problemsIn } from "./source-file.ts";
import { yamlErrorPosition } from "./yaml-positions.ts";

type Report = ReturnType<typeof problemsIn>;

/** Given what keeps YAML from being read, and the line of the file on which it begins, says it in German. */
export function yamlProblem(file: string, { reason, mark }: YAMLException, yaml: string, firstLine: number): Problem {
  const report = problemsIn(file);
  const lines = yaml.split("\n");
  const indentedByTab = lines.findIndex((line) => /^ *\t/.test(line));
  if (indentedByTab !== -1) {
    return report(
      "yaml-tab",
      { line: firstLine + indentedByTab, column: 1 },
      "Diese Zeile ist mit einem Tabulator eingerückt.",
      "Ersetzen Sie ihn durch zwei Leerzeichen.",
    );
  }
  const marked = mark ? { line: firstLine + mark.line, column: mark.column + 1 } : { line: firstLine, column: 1 };
  if (/duplicat/i.test(reason)) {
    return report("yaml-duplicate-key", marked, "Diese Angabe steht schon weiter oben.", "Fassen Sie beide zusammen.");
  }
  if (/alias|anchor/i.test(reason)) return aliasProblem(file, marked);
  if (/null byte|non-printable/.test(reason)) {
    return report(
      "characters-invisible",
      marked,
      "Diese Zeile enthält ein Steuerzeichen.",
      "Löschen Sie die Zeile und tippen Sie sie neu.",
    );
  }
  const position = yamlErrorPosition(yaml, firstLine) ?? marked;
  const line = lines[position.line - firstLine] ?? "";
  return valueProblem(report, line, position) ?? unreadable(report, position);
}

/** What is often wrong with the value on a line: a tab before it, a sign that YAML keeps for itself, half a quotation. */
function valueProblem(report: Report, line: string, position: Position): Problem | undefined {
  const tab = /^[^"']*?\t/.exec(line)?.[0].length;
  if (tab !== undefined) {
    return report(
      "yaml-tab",
      { ...position, column: tab },
      "In dieser Zeile steht ein Tabulator.",
      "Ersetzen Sie ihn durch ein Leerzeichen.",
    );
  }
  const before = line.slice(0, position.column - 1);
  const [, sign] = /^([@`%!,\]}|>?-])/.exec(line.slice(position.column - 1)) ?? [];
  if (sign !== undefined && /(:|^ *-) +$/.test(before)) {
    return report(
      "yaml-syntax",
      position,
      `Der Wert beginnt mit ${sign}; dieses Zeichen hat am Anfang eine eigene Bedeutung.`,
      "Setzen Sie den ganzen Wert in Anführungszeichen.",
    );
  }
  const [, quote] = /(?::|^ *-) +(["']).*\1 *$/.exec(before) ?? [];
  if (quote !== undefined) {
    return report(
      "yaml-syntax",
      position,
      "Die Anführungszeichen umschließen nur einen Teil des Werts.",
      quote === '"'
        ? "Setzen Sie den ganzen Wert in einfache Anführungszeichen: '…'"
        : 'Setzen Sie den ganzen Wert in doppelte Anführungszeichen: "…"',
    );
  }
  return undefined;
}

function unreadable(report: Report, position: Position): Problem {
  return report(
    "yaml-syntax",
    position,
    "Diese Zeile ist kein gültiges YAML.",
    "Häufig fehlen Anführungszeichen um einen Wert mit Doppelpunkt, oder die Einrückung passt nicht zur Zeile darüber.",
  );
}

/** Anchors and aliases are refused: a few lines of them can grow without bound. */
export function aliasProblem(file: string, position: Position): Problem {
  return problemsIn(file)(
    "yaml-alias",
    position,
    "Verweise mit & und * sind nicht erlaubt.",
    "Schreiben Sie den Wert aus oder setzen Sie ihn in Anführungszeichen.",
  );
}
