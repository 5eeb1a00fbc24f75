import { createHash } from "node:crypto";
import type { Problem } from "./problem.ts";

/** What GitLab shows in a merge request; see "Code Quality report format" in its documentation. */
interface CodeQualityIssue {
  readonly description: string;
  readonly check_name: string;
  /** Tells issues apart from one report to the next: it does not hold the line, which other edits move. */
  readonly fingerprint: string;
  readonly severity: "major" | "minor";
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/** @param describe says in a sentence what is wrong and what to do */
export function asCodeQuality(
  problems: readonly Problem[],
  describe: (problem: Problem) => string,
): readonly CodeQualityIssue[] {
  const times = new Map<string, number>();
  return problems.map((problem) => {
    const { file, line, severity, code, message } = problem;
    const what = JSON.stringify([file, code, message]);
    const time = (times.get(what) ?? 0) + 1;
    times.set(what, time);
    return {
      description: describe(problem),
      check_name: code,
      fingerprint: createHash("sha256").update(`${what} ${time}`).digest("hex"),
      severity: severity === "error" ? "major" : "minor",
      location: { path: file, lines: { begin: line } },
    };
  });
}
