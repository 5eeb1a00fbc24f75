/** A line of the head that names a key. */
interface KeyLine {
  readonly key: string;
  /** Where the key begins; what lies deeper belongs to it. */
  readonly column: number;
}

/** The keys that a line of the head belongs to, from outside in: `["sources", "publisher"]`. */
export type KeyPath = readonly string[];

/** Given the lines of a file, says whether one of them lies between the two lines of three hyphens. */
export function isInHead(lines: readonly string[], line: number): boolean {
  if (lines[0]?.trimEnd() !== "---" || line < 1) return false;
  const end = lines.findIndex((text, index) => index > 0 && text.trimEnd() === "---");
  return end === -1 || line < end;
}

/** Given "  - url: https://…", returns where its key begins, behind the hyphen; undefined where a line names none. */
function keyLine(text: string): KeyLine | undefined {
  const [, before = "", key] = /^(\s*(?:- +)*)([\w-]+)\s*:(?:\s|$)/.exec(text) ?? [];
  return key === undefined ? undefined : { key, column: before.length };
}

/** Where the text of a line begins: "  - soziales" at its hyphen. */
function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

/** The keys that are open above a line for what begins in a column: from outside in. */
export function openKeys(lines: readonly string[], line: number, column: number): KeyPath {
  const path: string[] = [];
  let limit = column;
  for (let index = line - 1; index > 0 && limit > 0; index -= 1) {
    const found = keyLine(lines[index] ?? "");
    if (!found || found.column >= limit) continue;
    path.unshift(found.key);
    limit = found.column;
  }
  return path;
}

/** The keys that a line belongs to: its own one with those above it, or that of the text or list which it goes on with. */
export function pathOf(lines: readonly string[], line: number): KeyPath {
  const text = lines[line] ?? "";
  const own = keyLine(text);
  if (own) return [...openKeys(lines, line, own.column), own.key];
  // Items of a list may stand as far left as their key.
  const isItem = text.trimStart().startsWith("-");
  return openKeys(lines, line, indentOf(text) + (isItem ? 1 : 0));
}

/** The keys that stand beside what begins in a column of a line: those of the same group. */
export function keysBeside(lines: readonly string[], line: number, column: number): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const step of [-1, 1]) {
    for (let index = line; isInHead(lines, index); index += step) {
      const text = lines[index] ?? "";
      const found = keyLine(text);
      const isFirstOfItem = /^\s*- /.test(text);
      if (found && found.column < column) break;
      if (index !== line && step === 1 && isFirstOfItem && indentOf(text) < column) break; // the next item of a list
      if (found?.column === column && index !== line) keys.add(found.key);
      if (step === -1 && isFirstOfItem && indentOf(text) < column) break; // the first line of this item
    }
  }
  return keys;
}
