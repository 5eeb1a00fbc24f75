import type { Token } from "markdown-it";
import { isSafeTarget } from "./links.ts";
import type { Problem } from "./problem.ts";
import { type Position, problemsIn } from "./source-file.ts";

/** Where the body stands. */
export interface BodyContext {
  readonly file: string;
  /** The line of the file on which the body begins, counted from 1. */
  readonly firstLine: number;
}

type Report = ReturnType<typeof problemsIn>;
/** One rule on the body: given a token, its place in the file and the token after it, returns what is wrong with it. */
type BodyRule = (token: Token, position: Position, report: Report, next?: Token) => Problem | undefined;

const noHtml: BodyRule = (token, position, report) =>
  token.type === "html_block" || token.type === "html_inline"
    ? report(
        "html-raw",
        position,
        `Der Text enthält HTML: „${token.content.trim().split("\n")[0]?.slice(0, 40) ?? ""}".`,
        "Schreiben Sie es als Markdown; eine spitze Klammer im Text schreiben Sie als \\<.",
      )
    : undefined;

const noImages: BodyRule = (token, position, report) =>
  token.type === "image"
    ? report(
        "image-in-body",
        position,
        "Im Text können keine Bilder stehen.",
        "Nennen Sie das Bild im Kopf der Datei unter image, mit src, alt, credit und license.",
      )
    : undefined;

const safeLinks: BodyRule = (token, position, report, next) => {
  if (token.type !== "link_open") return undefined;
  const target = String(token.attrGet("href") ?? "");
  if (target === "" || next?.type === "link_close") {
    const missing = target === "" ? "kein Ziel" : "keinen Text";
    return report("link-empty", position, `Dieser Link hat ${missing}.`, "Schreiben Sie [Text](https://…).");
  }
  if (isSafeTarget(target)) return undefined;
  const withoutScheme = /^(?:\/\/)?((?:www\.|[\w-]+\.[a-z]{2,}).*)/i.exec(target)?.[1];
  return report(
    "link-unsafe",
    position,
    `Das Ziel „${target.slice(0, 60)}" ist nicht erlaubt.`,
    withoutScheme
      ? `Meinten Sie „https://${withoutScheme}"?`
      : "Erlaubt sind https://…, mailto:…, tel:… und eigene Seiten, die mit / beginnen.",
  );
};

const headingsFromTwo: BodyRule = (token, position, report) =>
  token.type === "heading_open" && token.tag === "h1"
    ? report(
        "heading-level",
        position,
        "Die Überschrift der ersten Ebene ist die Schlagzeile im Kopf der Datei.",
        "Beginnen Sie Zwischenüberschriften mit ##.",
      )
    : undefined;

const footnotesExist: BodyRule = (token, position, report) => {
  const mark = token.type === "text" ? /\[\^([^\]\s]+)\]/.exec(token.content) : null;
  return mark
    ? report(
        "footnote-unknown",
        position,
        `Zum Zeichen „${mark[0]}" gibt es keine Fußnote.`,
        `Schreiben Sie sie unter den Text: [^${mark[1]}]: …`,
      )
    : undefined;
};

const rules: readonly BodyRule[] = [noHtml, noImages, safeLinks, headingsFromTwo, footnotesExist];

/** Checks the parsed body of an entry against all rules, in the order of the text. */
export function bodyProblems(
  tokens: readonly Token[],
  body: string,
  { file, firstLine }: BodyContext,
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
      const position = { line: partLine, column: columnOf(part, lines[partLine - firstLine] ?? "") };
      if (part.type === "footnote_ref") footnoteLines.set(part.meta?.id, position.line);
      const found = rules.map((rule) => rule(part, position, report, next)).find((problem) => problem !== undefined);
      if (found) problems.push(found);
    }
  }
  if (problems.length === 0 && !hasText(tokens)) {
    problems.push(
      report("body-empty", { line: firstLine, column: 1 }, "Unter dem Kopf der Datei fehlt der Text des Berichts."),
    );
  }
  return onePerConstruct(problems);
}

/** The parts of a paragraph with the lines they stand on: a paragraph knows only its first line. */
function inlineParts(token: Token, firstLine: number): { part: Token; line: number; next?: Token | undefined }[] {
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
  return problems.filter(
    (problem, index) =>
      problems.findIndex(
        ({ line, code, message }) =>
          line === problem.line && code === problem.code && (code === "html-raw" || message === problem.message),
      ) === index,
  );
}
