import type { Env, MarkdownIt, Token } from "markdown-it";
import type { BodyContext } from "./body-problems.ts";
import type { Problem } from "./problem.ts";
import { problemsIn, type ReportProblem } from "./source-file.ts";

/** What the parser remembers of a text, beside what it makes of it. */
interface Definitions extends Env {
  /** Every footnote below the text, with the line of the text on which it begins, counted from 0. */
  readonly notes: { readonly label: string; readonly line: number }[];
  readonly usedReferences: Set<string>;
  /** As markdown-it-footnote keeps them: by ":label", -1 where no sign leads to it. */
  readonly footnotes?: { readonly refs?: Readonly<Record<string, number>> };
}

/** What `renderMarkdown` gives the parser for that. */
export function noDefinitions(): Definitions {
  return { notes: [], usedReferences: new Set() };
}

/** Makes the parser remember which footnotes there are, and to which references texts lead: nothing shows the others. */
export function watchDefinitions(markdown: MarkdownIt): void {
  markdown.block.ruler.before(
    "footnote_def",
    "footnotes_watched",
    (state, line, _end, silent) => {
      const begin = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
      if (silent || !state.src.startsWith("[^", begin)) return false;
      const [, label] = /^\[\^([^\]\s]+)\]:/.exec(state.src.slice(begin, state.eMarks[line])) ?? [];
      const { notes } = state.env as Definitions; // as it was given to the parser
      if (label !== undefined) notes.push({ label, line });
      return false;
    },
    { alt: ["paragraph", "reference"] },
  );
  markdown.core.ruler.before("inline", "references_watched", (state) => {
    const { references = {}, usedReferences } = state.env as Definitions; // as it was given to the parser
    const watched: Definitions["references"] = {};
    for (const [label, reference] of Object.entries(references)) {
      const get = () => {
        usedReferences.add(label);
        return reference;
      };
      Object.defineProperty(watched, label, { get });
    }
    state.env["references"] = watched;
  });
}

/** Finds what of a text no reader would see, without a word of the parser. */
export function lostTexts(
  tokens: readonly Token[],
  body: string,
  definitions: Definitions,
  context: BodyContext & { readonly normalizeReference: (label: string) => string },
): readonly Problem[] {
  const lines = body.split("\n");
  const report = problemsIn(context.file);
  return [
    ...lostNotes(definitions, context.firstLine, report),
    ...lostCells(tokens, lines, context.firstLine, report),
    ...lostReferences(tokens, lines, definitions, context, report),
  ];
}

function lostNotes({ notes, footnotes }: Definitions, firstLine: number, report: ReportProblem): readonly Problem[] {
  const first = new Map<string, number>();
  const labels = new Set(notes.map(({ label }) => label));
  const free = Array.from({ length: labels.size + 1 }, (_, index) => `${index + 1}`).find((one) => !labels.has(one));
  return notes.flatMap(({ label, line }) => {
    const position = { line: firstLine + line, column: 1 };
    const earlier = first.get(label);
    if (earlier === undefined) first.set(label, line);
    if (earlier !== undefined) {
      return report(
        "text-lost",
        position,
        `Die Fußnote [^${label}] steht schon in Zeile ${firstLine + earlier}; nur die letzte von beiden würde erscheinen.`,
        `Geben Sie dieser eine eigene Nummer und setzen Sie sie auch im Text: [^${free}]`,
      );
    }
    if ((footnotes?.refs?.[`:${label}`] ?? 0) >= 0) return [];
    return report(
      "text-lost",
      position,
      `Im Text fehlt das Zeichen [^${label}]; die Fußnote würde nicht erscheinen.`,
      `Setzen Sie [^${label}] hinter das Wort, zu dem sie gehört, oder löschen Sie die Fußnote.`,
    );
  });
}

/** The parser leaves out cells for which the first line of a table has no column. */
function lostCells(
  tokens: readonly Token[],
  lines: readonly string[],
  firstLine: number,
  report: ReportProblem,
): readonly Problem[] {
  let columns = 0;
  return tokens.flatMap(({ type, map }) => {
    if (type === "table_open") columns = 0;
    if (type === "th_open") columns += 1;
    if (type !== "tr_open" || !map || columns === 0) return []; // the first line itself has all its cells
    const line = lines[map[0]] ?? "";
    const lost = cellsOf(line)
      .slice(columns)
      .find((cell) => cell.trim() !== "");
    if (lost === undefined) return [];
    return report(
      "text-lost",
      { line: firstLine + map[0], column: Math.max(0, line.lastIndexOf(lost.trim())) + 1 },
      `Die Zeile hat mehr Zellen als die Tabelle Spalten (${columns}); „${lost.trim().slice(0, 60)}“ würde fehlen.`,
      "Ergänzen Sie die Spalte in den ersten beiden Zeilen der Tabelle. Ist | nur ein Zeichen im Text, schreiben Sie \\|.",
    );
  });
}

/** The cells of a line as markdown-it parts them: at each | without backslash. */
function cellsOf(line: string): readonly string[] {
  const cells = line
    .replace(/^[\s>]+/, "")
    .trimEnd()
    .split(/(?<!\\)\|/);
  if (cells[0] === "") cells.shift();
  if (cells.at(-1) === "") cells.pop();
  return cells;
}

function lostReferences(
  tokens: readonly Token[],
  lines: readonly string[],
  { references = {}, usedReferences }: Definitions,
  { firstLine, normalizeReference }: Parameters<typeof lostTexts>[3],
  report: ReportProblem,
): readonly Problem[] {
  const candidates = lines.flatMap((line, index) => {
    const [, label] = /^[ >]*\[(?!\^)((?:\\.|[^\]\\])+)\]:/.exec(line) ?? [];
    return label === undefined ? [] : [{ label, line: index }];
  });
  if (candidates.length === 0) return [];
  const shown = shownLines(tokens);
  const seen = new Set<string>();
  return candidates.flatMap(({ label, line }) => {
    const name = normalizeReference(label);
    if (shown.has(line) || !Object.hasOwn(references, name)) return [];
    const isFirst = !seen.has(name);
    seen.add(name);
    if (isFirst && usedReferences.has(name)) return [];
    return report(
      "text-lost",
      { line: firstLine + line, column: (lines[line] ?? "").indexOf("[") + 1 },
      isFirst
        ? `Die Zeile „[${label}]: …“ würde nicht erscheinen, weil kein Link im Text sie nennt.`
        : `Das Ziel „[${label}]: …“ steht schon weiter oben; dieses würde nicht gelten.`,
      isFirst
        ? `Nennen Sie Quellen im Kopf unter sources. Für einen Link schreiben Sie im Text [Wort][${label}]; soll die Zeile zu lesen sein, beginnen Sie sie mit \\[.`
        : "Geben Sie ihm einen eigenen Namen, auch im Text, oder löschen Sie die Zeile.",
    );
  });
}

/** The lines of a text from which something is shown. */
function shownLines(tokens: readonly Token[]): ReadonlySet<number> {
  const shown = new Set<number>();
  for (const { type, map } of tokens) {
    if (!map || !/^(?:inline|fence|code_block|html_block)$/.test(type)) continue;
    for (let line = map[0]; line < map[1]; line += 1) shown.add(line);
  }
  return shown;
}
