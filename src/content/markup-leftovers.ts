import type { Token } from "markdown-it";
import { type BodyContext, inlineParts } from "./body-problems.ts";
import type { Problem } from "./problem.ts";
import { warningsIn } from "./source-file.ts";

/** Markup that came to nothing, so that its signs would be read. */
interface Leftover {
  /** Looked for in each text; with "line", at its beginning in a line; with "paragraph", in the first line of one. */
  readonly within: "text" | "line" | "paragraph";
  readonly signs: RegExp;
  readonly message: string;
  readonly suggestion: string;
}

const link = "[Text](https://…)";

// Each pattern has to be linear in the length of a text: none looks for its end beyond a few signs.
const leftovers: readonly Leftover[] = [
  {
    within: "text",
    signs: /\][ \u00a0]{1,3}\((?=https?:|www\.|mailto:|\/)/,
    message: "Zwischen ] und ( steht ein Leerzeichen; daraus wird kein Link.",
    suggestion: `Löschen Sie es: ${link}`,
  },
  {
    within: "text",
    signs: /\)\[(?=https?:|www\.|mailto:|\/)/,
    message: "Die runden und eckigen Klammern sind vertauscht; daraus wird kein Link.",
    suggestion: `Schreiben Sie ${link}.`,
  },
  {
    within: "text",
    signs: /\]\(/,
    message: "Daraus wird kein Link: Die Adresse enthält ein Leerzeichen, oder die Klammer hinter ihr fehlt.",
    suggestion: `Schreiben Sie ${link}, ein Leerzeichen in der Adresse als %20.`,
  },
  {
    within: "text",
    signs: /\*\*|(?<!\S)__(?=\p{L})/u,
    message:
      "Hier bleiben Zeichen für Fettes stehen: Eines der beiden fehlt, oder innen steht ein Leerzeichen daneben.",
    suggestion: "Schreiben Sie **fett**, oder löschen Sie die Zeichen.",
  },
  {
    within: "text",
    signs: /==(?=\p{L})/u,
    message: "Zwei Gleichheitszeichen heben nichts hervor.",
    suggestion: "Schreiben Sie **fett**, oder löschen Sie die Zeichen.",
  },
  {
    within: "line",
    signs: /^#{2,6}(?=[^\s#])/,
    message: "Hinter den Rauten fehlt ein Leerzeichen; daraus wird keine Überschrift.",
    suggestion: "Schreiben Sie ## Überschrift, mit einer Leerzeile davor.",
  },
  {
    within: "line",
    signs: /^-(?=\p{Lu})/u,
    message: "Hinter dem Strich fehlt ein Leerzeichen; daraus wird keine Liste.",
    suggestion: "Schreiben Sie jeden Punkt so: - Punkt",
  },
  {
    within: "paragraph",
    signs: /^-(?=\p{Ll})/u,
    message: "Hinter dem Strich fehlt ein Leerzeichen; daraus wird keine Liste.",
    suggestion: "Schreiben Sie jeden Punkt so: - Punkt",
  },
  {
    within: "line",
    signs: /^[•‣▪●◦■▸►➢✓·]/,
    message: "Dieses Aufzählungszeichen macht keine Liste.",
    suggestion: "Schreiben Sie jeden Punkt so: - Punkt",
  },
];

const notList: Omit<Leftover, "within" | "signs"> = {
  message: "Diese Gedankenstriche machen keine Liste.",
  suggestion: "Schreiben Sie jeden Punkt mit einem kurzen Strich: - Punkt",
};
const notTable: Omit<Leftover, "within" | "signs"> = {
  message: "Daraus wird keine Tabelle: Unter der ersten Zeile fehlt die aus Strichen, oder sie hat andere Spalten.",
  suggestion: "Schreiben Sie unter die erste Zeile für jede Spalte drei Striche: | --- | --- |",
};
const indented: Omit<Leftover, "within" | "signs"> = {
  message: "Dieser Absatz ist um vier Leerzeichen oder einen Tabulator eingerückt und erschiene als Programmtext.",
  suggestion: "Löschen Sie den leeren Raum am Anfang der Zeilen. Programmtext setzen Sie zwischen zwei Zeilen aus ```.",
};

/** Given the parsed body of an entry in which nothing is forbidden, finds markup that came to nothing: each kind once in a paragraph. */
export function markupLeftovers(
  tokens: readonly Token[],
  body: string,
  { file, firstLine }: BodyContext,
): readonly Problem[] {
  const warn = warningsIn(file);
  const lines = body.split("\n");
  const problems: Problem[] = [];
  let line = firstLine;
  for (const [index, token] of tokens.entries()) {
    if (token.map) line = firstLine + token.map[0];
    const found = new Set<string>();
    const add = (at: number, { message, suggestion }: Omit<Leftover, "within" | "signs">, signs?: string): void => {
      if (found.has(message)) return;
      found.add(message);
      const column = signs === undefined ? 0 : Math.max(0, (lines[at - firstLine] ?? "").indexOf(signs));
      problems.push(warn("markup-left", { line: at, column: column + 1 }, message, suggestion));
    };
    if (token.type === "code_block") add(line, indented);
    if (token.type !== "inline") continue;
    const isParagraph = tokens[index - 1]?.type === "paragraph_open";
    let previous: Token | undefined;
    for (const { part, line: at } of inlineParts(token, line)) {
      const place = previous === undefined ? "paragraph" : previous.type.endsWith("break") ? "line" : "text";
      previous = part;
      if (part.type !== "text") continue;
      for (const leftover of leftovers) {
        if (!isHere(leftover.within, isParagraph ? place : "text")) continue;
        const signs = leftover.signs.exec(part.content)?.[0];
        if (signs !== undefined) add(at, leftover, signs);
      }
      if (!isParagraph || place === "text") continue;
      const [here = "", below = ""] = lines.slice(at - firstLine, at - firstLine + 2);
      if (isDashed(here) && isDashed(below)) add(at, notList);
      if (isRow(here)) add(at, notTable);
    }
  }
  return problems;
}

function isHere(wanted: Leftover["within"], place: Leftover["within"]): boolean {
  return wanted === "text" || wanted === place || (wanted === "line" && place === "paragraph");
}

const isDashed = (line: string): boolean => /^\s*[–—]\s/.test(line);

function isRow(line: string): boolean {
  const row = line.trim();
  return row.length > 2 && row.startsWith("|") && row.endsWith("|");
}

/** The first sign in a line of the head that only the text below it turns into something; undefined where there is none. */
export function markupIn(text: string): string | undefined {
  return /\*\*|\][ \u00a0]?\(|(?<!\S)__(?=\p{L})|\[\^/u.exec(text)?.[0];
}
