import type { Token } from "markdown-it";
import { bodyRules } from "./body-rules.ts";
import { invisibleIn } from "./invisible-characters.ts";
import type { Problem } from "./problem.ts";
import { problemsIn } from "./source-file.ts";

/** Where the body stands. */
export interface BodyContext {
  readonly file: string;
  /** The line of the file on which the body begins, counted from 1. */
  readonly firstLine: number;
  /** Of a withdrawn report, which readers see no text of; some texts have to be taken out for legal reasons. */
  readonly mayBeEmpty?: boolean;
}

/** Checks the parsed body of an entry against all rules, in the order of the text. */
export function bodyProblems(
  tokens: readonly Token[],
  body: string,
  { file, firstLine, mayBeEmpty }: BodyContext,
): readonly Problem[] {
  const report = problemsIn(file);
  const problems: Problem[] = [];
  const lines = body.split("\n");
  // A footnote written inside a line is moved to the end, and knows no line of its own.
  const footnoteLines = new Map<unknown, number>();
  let level = 1;
  let line = firstLine;
  for (const token of tokens) {
    if (token.map) line = firstLine + token.map[0];
    if (token.type === "footnote_open") line = footnoteLines.get(token.meta?.id) ?? line;
    if (token.type === "heading_open") {
      const next = Number(token.tag.slice(1));
      if (next > level + 1 && next > 2) {
        problems.push(
          report(
            "heading-level",
            { line, column: 1 },
            `Nach einer Überschrift der Ebene ${level} folgt eine der Ebene ${next}.`,
            `Schreiben Sie ${"#".repeat(level + 1)} statt ${"#".repeat(next)}.`,
          ),
        );
      }
      level = next;
    }
    for (const { part, line: partLine, next } of [{ part: token, line }, ...inlineParts(token, line)]) {
      const position = { line: partLine, column: 1 };
      if (part.type === "footnote_ref") footnoteLines.set(part.meta?.id, position.line);
      const found = bodyRules
        .map((rule) => rule(part, position, report, next))
        .find((problem) => problem !== undefined);
      if (!found) continue;
      const text = lines[partLine - firstLine] ?? "";
      if (found.code === "characters-invisible" && invisibleIn(text)) continue; // said below of the line
      // Where it stands takes long to find in a long line: only what is wrong is looked for.
      problems.push({ ...found, column: columnOf(part, text) });
    }
  }
  for (const [index, text] of lines.entries()) {
    const found = invisibleIn(text);
    if (!found) continue;
    problems.push(
      report(
        "characters-invisible",
        { line: firstLine + index, column: found.column },
        `Bei „${found.around}" stehen unsichtbare Zeichen, die beim Kopieren mitgekommen sind.`,
        "Löschen Sie die Stelle und tippen Sie sie neu.",
      ),
    );
  }
  if (problems.length === 0 && !mayBeEmpty && !hasText(tokens)) {
    const indented = tokens.find(({ type }) => type === "code_block");
    problems.push(
      report(
        "body-empty",
        { line: firstLine + (indented?.map?.[0] ?? 0), column: 1 },
        indented
          ? "Der ganze Text ist eingerückt und gälte damit als Programmtext."
          : "Unter dem Kopf der Datei fehlt der Text des Berichts.",
        indented
          ? "Löschen Sie den leeren Raum am Anfang der Zeilen."
          : "Schreiben Sie unter die zweite Zeile aus drei Bindestrichen mindestens einen Absatz.",
      ),
    );
  }
  return onePerConstruct(problems);
}

/** The parts of a paragraph with the lines they stand on: a paragraph knows only its first line. */
export function inlineParts(
  token: Token,
  firstLine: number,
): { part: Token; line: number; next?: Token | undefined }[] {
  let next = firstLine;
  return (token.children ?? []).map((part, index, parts) => {
    const line = next;
    if (part.type === "softbreak" || part.type === "hardbreak") next += 1;
    return { part, line, next: parts[index + 1] };
  });
}

/** Where a part stands in its line, by what of it stands there as it was written; 1 when that cannot be told. */
function columnOf(part: Token, line: string): number {
  const [written = ""] = String(part.attrGet("href") ?? part.attrGet("src") ?? part.content).split("\n");
  return Math.max(0, line.indexOf(written)) + 1;
}

/** Says whether there is anything to read but headings and footnotes. */
function hasText(tokens: readonly Token[]): boolean {
  const footnotes = tokens.findIndex(({ type }) => type === "footnote_block_open");
  const text = footnotes === -1 ? tokens : tokens.slice(0, footnotes);
  return text.some(
    ({ type }, index) => (type === "inline" && text[index - 1]?.type !== "heading_open") || type === "fence",
  );
}

/** `<b>bold</b>` is one mistake, not two: of several pieces of HTML on a line the first stays. */
function onePerConstruct(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ line, code, message }) => {
    const mistake = [line, code, code === "html-raw" ? "" : message].join(" ");
    const isNew = !seen.has(mistake);
    seen.add(mistake);
    return isNew;
  });
}
