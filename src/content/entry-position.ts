import { readFileSync } from "node:fs";
import { splitFrontMatter } from "./front-matter.ts";
import { decode, type Position, start } from "./source-file.ts";
import { valuePosition } from "./value-position.ts";
import { yamlPositions } from "./yaml-positions.ts";

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

/** Where a value stands in a YAML file that has been read without errors before; of a missing one, what should hold it. */
export function positionInYaml(file: string, path: readonly PropertyKey[], part?: "key" | "value"): Position {
  return yamlPositions(readFileSync(file, "utf8"), 1)(path, part);
}

/** Where a text first stands in a file that has been read without errors before. */
export function positionOfText(file: string, text: string): Position {
  const lines = readFileSync(file, "utf8").split("\n");
  const index = lines.findIndex((line) => line.includes(text));
  return index === -1 ? start : { line: index + 1, column: (lines[index]?.indexOf(text) ?? 0) + 1 };
}
