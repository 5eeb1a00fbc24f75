import { type Document, isCollection, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";
import type { Position } from "./source-file.ts";

/**
 * Given the YAML of a head and the line on which it begins, returns a function that finds where a value stands:
 * `["sources", 0, "url"]`. Of a missing key it gives the place of what should hold it; with `"key"`, the place of the key itself.
 */
export function yamlPositions(
  head: string,
  headLine: number,
): (path: readonly PropertyKey[], part?: "key" | "value") => Position {
  const counter = new LineCounter();
  const document = documentOf(head, counter);

  const at = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: headLine + line - 1, column: Math.max(1, col) };
  };

  return (path, part = "value") => {
    let node: unknown = document.contents;
    let offset = 0;
    for (const [depth, step] of path.entries()) {
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
        if (!pair || !isScalar(pair.key)) break;
        const wantsKey = part === "key" && depth === path.length - 1;
        offset = startOf(wantsKey || pair.value === null ? pair.key : pair.value) ?? startOf(pair.key) ?? offset;
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(step)];
        offset = startOf(node) ?? offset;
      } else break;
    }
    return at(offset);
  };
}

/** The head as the YAML library reads it; where it is nested too deeply for that, one that holds nothing. */
function documentOf(head: string, counter: LineCounter): Document.Parsed {
  try {
    return parseDocument(head, { lineCounter: counter });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // "Maximum call stack size exceeded"
    return parseDocument("", { lineCounter: counter });
  }
}

function startOf(node: unknown): number | undefined {
  const range = (node as { range?: readonly number[] | null } | undefined)?.range;
  return range?.[0];
}

/**
 * Where the YAML library sees the first error of a head; undefined when it sees none. Of a quotation mark or bracket
 * that is not closed on its line, the place where it opens: the error itself comes lines later.
 */
export function yamlErrorPosition(head: string, headLine: number): Position | undefined {
  const counter = new LineCounter();
  const document = documentOf(head, counter);
  const offset = document.errors[0]?.pos[0];
  if (offset === undefined) return undefined;
  let opening = offset;
  visit(document, {
    Node: (_, node) => {
      const [from, to] = (isScalar(node) || isCollection(node)) && node.range ? node.range : [offset, offset];
      const text = head.slice(from, Math.min(to, offset));
      const encloses = from < offset && to + 1 >= offset && /^["'[{]/.test(text);
      if (encloses && (text.includes("\n") || !/["'\]}]$/.test(text))) opening = Math.min(opening, from);
    },
  });
  const { line, col } = counter.linePos(opening);
  return { line: headLine + line - 1, column: Math.max(1, col) };
}

/** Where the first anchor of a head stands ("&name"); undefined when there is none. */
export function yamlAnchorPosition(head: string, headLine: number): Position | undefined {
  if (!/(^|[\s[{,])&\S/.test(head)) return undefined; // saves most heads a second reading
  const counter = new LineCounter();
  let offset: number | undefined;
  visit(documentOf(head, counter), {
    Node: (_, node) => {
      if ((!isScalar(node) && !isCollection(node)) || !node.anchor) return undefined;
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  if (offset === undefined) return undefined;
  const { line, col } = counter.linePos(offset);
  return { line: headLine + line - 1, column: Math.max(1, col) };
}

/** Where a comment follows a value that has no quotation marks, of the given keys: there an editor meant it to be text. */
export function yamlCommentPositions(head: string, headLine: number, keys: ReadonlySet<string>): readonly Position[] {
  const counter = new LineCounter();
  const offsets: number[] = [];
  visit(documentOf(head, counter), {
    Pair: (_, { key, value }) => {
      const isText = isScalar(key) && isScalar(value) && keys.has(String(key.value));
      if (isText && value.type === "PLAIN" && value.comment && value.range) offsets.push(value.range[0]);
    },
  });
  return offsets.map((offset) => {
    const { line, col } = counter.linePos(offset);
    return { line: headLine + line - 1, column: col };
  });
}
