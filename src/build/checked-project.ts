import { sortProblems } from "../content/problem.ts";
import type { Result } from "../content/source-file.ts";
import { ledgerProblems } from "./ledger-problems.ts";
import type { Project } from "./project.ts";

/**
 * Adds to what is wrong with single files what is wrong with the archive around them.
 * @param now the present, ISO instant: decides which addresses readers can reach
 */
export function checkedProject(read: Result<Project>, newsDirectory: string, now: string): Result<Project> {
  if (!read.ok) return read;
  const { content } = read.value;
  const problems = sortProblems([...read.value.problems, ...ledgerProblems(newsDirectory, content, now)]);
  return { ok: true, value: { ...read.value, problems } };
}
