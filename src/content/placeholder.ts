import type { FrontMatter } from "./front-matter-schema.ts";
import type { Problem } from "./problem.ts";
import { type Position, problemsIn } from "./source-file.ts";

const mark = "Platzhalter:";

/** What stands in a new file until somebody has written the report: accepted in a draft, and only there. */
export const placeholders = {
  title: `${mark} Was ist geschehen?`,
  teaser: `${mark} Schreiben Sie hier in ein bis drei Sätzen das Wichtigste, verständlich auch ohne den Text.`,
  body: `${mark} Schreiben Sie hier den Bericht. Die Quellen nennen Sie oben im Kopf unter sources.`,
} as const;

/** What keeps a new file from being published, and how to end that. */
export const draftLines = `# Noch ein Entwurf. Wenn der Bericht fertig ist, löschen Sie diese Zeile und die nächste.
draft: true`;

/** Finds the placeholders of a new file that are left in a report to be published. */
export function placeholderProblems(
  file: string,
  head: Pick<FrontMatter, "title" | "teaser" | "draft">,
  { body, bodyLine }: { readonly body: string; readonly bodyLine: number },
  locate: (path: readonly PropertyKey[]) => Position,
): readonly Problem[] {
  if (head.draft) return [];
  const keys = (["title", "teaser"] as const).filter((key) => head[key].startsWith(mark));
  const lines = body.includes(mark) ? body.split("\n") : [];
  const inBody = lines.flatMap((line, index) => (line.startsWith(mark) ? [{ line: bodyLine + index, column: 1 }] : []));
  return [...keys.map((key) => locate([key])), ...inBody].map((position) =>
    problemsIn(file)(
      "placeholder-left",
      position,
      "Hier steht noch der Platzhalter einer neuen Datei.",
      "Ersetzen Sie ihn durch Ihren Text, oder lassen Sie den Bericht mit draft: true ein Entwurf bleiben.",
    ),
  );
}
