import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** A map that a file remembers from one build to the next. */
export interface LineStore<Value> {
  readonly values: Map<string, Value>;
  /** Writes what has changed since the file was read. */
  readonly save: () => void;
}

/**
 * Opens a map that is kept in a file, one JSON pair of key and value a line: what is new is added at the end, so that
 * little is written after a small change. What was written under another state is forgotten, and a line that is broken
 * passed over.
 * @param state a digest of all that the values depend on besides their keys
 */
export function openLineStore<Value extends object>(file: string, state: string): LineStore<Value> {
  const [header, ...lines] = readLines(file);
  const isOfState = header === state;
  const written = new Map<string, Value>();
  for (const line of isOfState ? lines : []) {
    try {
      written.set(...(JSON.parse(line) as [string, Value])); // as written below
    } catch {} // of a build that was killed
  }
  const values = new Map(written);

  return {
    values,
    save: () => {
      const isNew = ([key, value]: readonly [string, Value]): boolean => written.get(key) !== value;
      const added = [...values].filter(isNew);
      const tooMany = lines.length + added.length > 2 * values.size + 100;
      mkdirSync(dirname(file), { recursive: true });
      if (isOfState && !tooMany) {
        // A line of its own first: the last one may be half written.
        if (added.length > 0) appendFileSync(file, `\n${textOf(added)}`);
      } else {
        writeFileSync(`${file}.part`, `${state}\n${textOf([...values])}`);
        renameSync(`${file}.part`, file);
      }
    },
  };
}

function readLines(file: string): readonly string[] {
  try {
    return readFileSync(file, "utf8").split("\n");
  } catch {
    return []; // no cache
  }
}

function textOf(pairs: readonly (readonly [string, unknown])[]): string {
  return pairs.map((pair) => JSON.stringify(pair)).join("\n");
}
