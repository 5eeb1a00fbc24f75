import { basename } from "node:path";
import type { BuildOutcome } from "../build/build.ts";
import { formatProblems, summary } from "../content/format-problems.ts";
import { errorsOf, type Problem } from "../content/problem.ts";

/** Says what a build has found wrong, for people or as annotations at GitHub. */
export function tellProblems(outcome: BuildOutcome, format: "text" | "github"): void {
  const shown = shownProblems(outcome);
  if (shown.length > 0) {
    if (format === "github") console.log(formatProblems(shown, format));
    else console.error(formatProblems(shown, format));
  }
  if (!outcome.ok) console.error(`\n${summary(shown)}. Es wurde nichts veröffentlicht.`);
  else if (shown.length > 0 && format === "text") {
    const others = shown.length < outcome.problems.length ? "; alle zu Berichten nennt npm run check" : "";
    console.error(`\n${summary(outcome.problems)}${others}.`);
  }
}

/** So many warnings of reports are shown with every build; a check names them all. */
const mostWarnings = 20;

/** Errors where there are any; else what operators have to see to, which no check names, and the first of other warnings. */
function shownProblems({ ok, problems }: BuildOutcome): readonly Problem[] {
  if (!ok) return errorsOf(problems);
  const ofReports = problems.filter((problem) => !isForOperators(problem));
  const tooMany = new Set(ofReports.slice(mostWarnings));
  return problems.filter((problem) => !tooMany.has(problem));
}

/**
 * Says whether a warning is for operators alone: all those of `site.yaml` are, see `operatorWarnings`, and what is said of the
 * output directory.
 */
function isForOperators({ file, code }: Problem): boolean {
  return basename(file) === "site.yaml" || code === "output-leftovers";
}
