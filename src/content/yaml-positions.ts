import { isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
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
  const document = parseDocument(head, { lineCounter: counter });

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

function startOf(node: unknown): number | undefined {
  const range = (node as { range?: readonly number[] | null } | undefined)?.range;
  return range?.[0];
}

/** Where the YAML library sees the first error of a head; undefined when it sees none. */
export function yamlErrorPosition(head: string, headLine: number): Position | undefined {
  const [error] = parseDocument(head).errors;
  const [from] = error?.linePos ?? [];
  return from && { line: headLine + from.line - 1, column: from.col };
}
