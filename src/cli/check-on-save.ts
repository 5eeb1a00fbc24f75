import { openProjectCheck } from "../build/project-check.ts";
import { repeatOnSave } from "../build/repeat-on-save.ts";
import { formatProblems, summary } from "../content/format-problems.ts";
import { reportCount } from "../content/report-count.ts";
import type { CheckFlags } from "./check.ts";

/** The lines around each check, by which an editor knows which problems are still there; see `.vscode/tasks.json`. */
export const watchWords = { begin: "Prüfung beginnt", end: "Prüfung beendet" } as const;

/**
 * Checks now and whenever something is saved, until it is told to end.
 * @param clock says what time it is for a check
 */
export async function checkOnSave(flags: CheckFlags, clock: () => string, ending: AbortSignal): Promise<void> {
  const check = openProjectCheck(flags);
  await repeatOnSave(
    [flags.news, flags.data],
    async () => {
      console.log(watchWords.begin);
      const project = await check(clock());
      const problems = project.ok ? project.value.problems : project.problems;
      if (problems.length > 0) console.log(formatProblems(problems, "text"));
      const entries = project.ok ? `${reportCount(project.value.content.entries.length)}, ` : "";
      const found = problems.length > 0 ? summary(problems) : "alles in Ordnung";
      console.log(`${watchWords.end}: ${entries}${found}. Beim Speichern geht es weiter, Strg+C beendet.`);
    },
    ending,
  );
}
