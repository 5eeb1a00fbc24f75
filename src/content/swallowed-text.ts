import type { Parts } from "./front-matter.ts";
import type { Problem } from "./problem.ts";
import { problemsIn } from "./source-file.ts";
import { shownLine, writeQuoted } from "./yaml-line.ts";
import { yamlCommentPositions } from "./yaml-positions.ts";

/** Keys whose value is prose, in which # may be meant; behind a day, a choice or a name it begins a remark. */
const prose: ReadonlySet<string> = new Set([
  "title",
  "teaser",
  "kicker",
  "text",
  "reason",
  "alt",
  "credit",
  "license",
  "publisher",
]);

/** Finds the texts of a head of which YAML takes the end for a remark, because a # stands behind a space. */
export function swallowedTexts(file: string, { head, headLine }: Pick<Parts, "head" | "headLine">): readonly Problem[] {
  if (!/\s#/.test(head)) return []; // saves most heads a second reading
  const lines = head.split("\n");
  return yamlCommentPositions(head, headLine, prose).map((position) => {
    const line = lines[position.line - headLine] ?? "";
    return problemsIn(file)(
      "yaml-comment",
      position,
      `In der Zeile ${shownLine(line)} würde fehlen, was hinter dem Zeichen # steht.`,
      writeQuoted(line),
    );
  });
}
