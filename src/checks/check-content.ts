import { hasErrors, type Problem, sortProblems } from "../content/problem.ts";
import type { Content } from "../content/read-content.ts";
import { publicEmbargoes } from "./public-embargoes.ts";
import { similarReports } from "./similar-reports.ts";
import { unlikelyDates } from "./unlikely-dates.ts";
import { unusedTopics } from "./unused-topics.ts";
import { wrongLinks } from "./wrong-links.ts";

/** Where the content lies, and what time it is. */
export interface CheckOptions {
  readonly news: string;
  readonly data: string;
  /** ISO instant. */
  readonly now: string;
}

/** One thing that shows only when all entries, or the clock, are looked at. */
export type ContentCheck = (content: Content, options: CheckOptions) => readonly Problem[];

const checks: readonly ContentCheck[] = [similarReports, wrongLinks, unlikelyDates, publicEmbargoes, unusedTopics];

/**
 * Everything that is wrong with content or calls for a warning. As long as there are errors nothing can be said about all
 * entries together: a link to a report with an error is not dead.
 */
export function checkContent(content: Content, options: CheckOptions): readonly Problem[] {
  if (hasErrors(content.problems)) return content.problems;
  return sortProblems([...content.problems, ...checks.flatMap((check) => check(content, options))]);
}
