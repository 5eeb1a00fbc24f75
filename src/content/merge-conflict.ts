import type { Problem } from "./problem.ts";
import { problemsIn } from "./source-file.ts";

/** Finds what Git leaves in a file that two people have changed at the same time; it would be read as text. */
export function mergeConflict(file: string, text: string): Problem | undefined {
  if (!text.includes("<<<<<<<")) return undefined;
  const index = text.split("\n").findIndex((line) => line.startsWith("<<<<<<<"));
  if (index === -1) return undefined;
  return problemsIn(file)(
    "file-conflict",
    { line: index + 1, column: 1 },
    "Zwei Personen haben die Datei gleichzeitig geändert; ab hier stehen beide Fassungen.",
    "Behalten Sie von beiden, was gelten soll, und löschen Sie die Zeilen, die mit <<<<<<<, ======= und >>>>>>> beginnen.",
  );
}
