import type { Problem } from "./problem.ts";
import { type Position, problemsIn } from "./source-file.ts";

const mark = "Platzhalter:";

/** What stands in a new file until somebody has written the report: accepted in a draft, and only there. */
export const placeholders = {
  title: `${mark} Was ist geschehen?`,
  teaser: `${mark} Schreiben Sie hier in ein bis drei Sätzen das Wichtigste, verständlich auch ohne den Text.`,
  body: `${mark} Schreiben Sie hier den Bericht. Die Quellen nennen Sie oben im Kopf unter sources.`,
} as const;

/** What an example in a message says where somebody has to write: "Platzhalter: Was zu sehen ist". */
export function placeholderFor(what: string): string {
  return `${mark} ${what}`;
}

/** What keeps a new file from being published, and how to end that. */
export const draftLines = `# Noch ein Entwurf. Wenn der Bericht fertig ist, löschen Sie diese Zeile und die nächste.
draft: true`;

/** Finds the placeholders of a new file, and those of copied examples, that are left in a report to be published. */
export function placeholderProblems(
  file: string,
  head: Readonly<Record<string, unknown>>,
  { body, bodyLine }: { readonly body: string; readonly bodyLine: number },
  locate: (path: readonly PropertyKey[]) => Position,
): readonly Problem[] {
  if (head["draft"] === true) return [];
  const problem = problemsIn(file);
  const inHead = placesOf(head, []).map((path) =>
    path.length === 1
      ? ofNewFile(locate(path))
      : problem(
          "placeholder-left",
          locate(path),
          `Bei „${String(path.findLast((step) => typeof step === "string"))}" steht noch der Platzhalter eines Beispiels.`,
          "Ersetzen Sie ihn durch Ihre Angabe.",
        ),
  );
  const lines = body.includes(mark) ? body.split("\n") : [];
  const inBody = lines.flatMap((line, index) => (line.startsWith(mark) ? [{ line: bodyLine + index, column: 1 }] : []));
  return [...inHead, ...inBody.map(ofNewFile)];

  function ofNewFile(position: Position): Problem {
    return problem(
      "placeholder-left",
      position,
      "Hier steht noch der Platzhalter einer neuen Datei.",
      "Ersetzen Sie ihn durch Ihren Text, oder lassen Sie den Bericht mit draft: true ein Entwurf bleiben.",
    );
  }
}

/** Where in a head, however deep, a text begins as a placeholder does: `["sources", 0, "publisher"]`. */
function placesOf(value: unknown, path: readonly PropertyKey[]): readonly (readonly PropertyKey[])[] {
  if (typeof value === "string") return value.trimStart().startsWith(mark) ? [path] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    placesOf(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
