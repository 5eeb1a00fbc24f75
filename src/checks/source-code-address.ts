import { join } from "node:path";
import type { Problem } from "../content/problem.ts";
import type { Content } from "../content/read-content.ts";
import { start, warningsIn } from "../content/source-file.ts";
import type { CheckOptions } from "./check-content.ts";

/** That nobody says where the source code lies: Art. 5 EUPL-1.2 asks it of those who hand on copies, as sites do with scripts. */
export function sourceCodeAddress({ site }: Content, { data }: CheckOptions): readonly Problem[] {
  if (site.sourceCode !== undefined) return [];
  return [
    warningsIn(join(data, "site.yaml"))(
      "source-code-unnamed",
      start,
      "Die Website nennt nicht, wo ihr Quelltext liegt. Sie gibt das Programm der Suche weiter; Art. 5 der EUPL-1.2 verlangt dafür, den Quelltext zugänglich zu machen.",
      "Ergänzen Sie eine Zeile „sourceCode: https://…“ mit der Adresse Ihres Git-Projekts.",
    ),
  ];
}
