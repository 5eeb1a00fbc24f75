import { readFileSync } from "node:fs";
import { type Position, start } from "./source-file.ts";
import { valuePosition } from "./value-position.ts";

/** Where the value of a key of the first level begins in a news file that has been read without errors before. */
export function positionOfKey(file: string, key: string): Position {
  return valuePosition(readFileSync(file, "utf8"), 1, key) ?? start;
}

/** Where a text first stands in a file that has been read without errors before. */
export function positionOfText(file: string, text: string): Position {
  const lines = readFileSync(file, "utf8").split("\n");
  const index = lines.findIndex((line) => line.includes(text));
  return index === -1 ? start : { line: index + 1, column: (lines[index]?.indexOf(text) ?? 0) + 1 };
}
