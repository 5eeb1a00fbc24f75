import type { Position } from "./source-file.ts";

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
