import { readFileSync } from "node:fs";
import { splitFrontMatter } from "./front-matter.ts";
import { decode, type Position, start } from "./source-file.ts";
import { yamlPositions } from "./yaml-positions.ts";

/**
 * Where the value of a key of the first level begins in the YAML of a head, which begins on a line of its file; undefined
 * when the key is not written plainly at the beginning of a line. A hundred times faster than to parse the YAML.
 */
export function valuePosition(head: string, headLine: number, key: string): Position | undefined {
  const lines = head.split("\n");
  const index = lines.findIndex((line) => line.startsWith(`${key}:`));
  const before = index === -1 ? undefined : /^\w+:[ \t]*/.exec(lines[index] ?? "")?.[0];
  return before === undefined ? undefined : { line: headLine + index, column: before.length + 1 };
}

/** Where the value of a key of the first level begins in a news file that has been read without errors before. */
export function positionOfKey(file: string, key: string): Position {
  return valuePosition(readFileSync(file, "utf8"), 1, key) ?? start;
}

/** Where a value of any level stands in a news file that has been read without errors before: `["corrections", 0, "date"]`. */
export function positionOfValue(file: string, path: readonly PropertyKey[]): Position {
  const text = decode(file, readFileSync(file));
  const parts = text.ok ? splitFrontMatter(file, text.value) : text;
  return parts.ok ? yamlPositions(parts.value.head, parts.value.headLine)(path) : start;
}

/** Where a text first stands in a file that has been read without errors before. */
export function positionOfText(file: string, text: string): Position {
  const lines = readFileSync(file, "utf8").split("\n");
  const index = lines.findIndex((line) => line.includes(text));
  return index === -1 ? start : { line: index + 1, column: (lines[index]?.indexOf(text) ?? 0) + 1 };
}
