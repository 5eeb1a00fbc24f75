import { type Problem, sortProblems } from "../content/problem.ts";
import type { Content } from "../content/read-content.ts";
import { similarReports } from "./similar-reports.ts";
import { sitePlaceholders } from "./site-placeholders.ts";
import { timelyWarnings } from "./timely-warnings.ts";
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

const checks: readonly ContentCheck[] = [similarReports, wrongLinks, timelyWarnings, unusedTopics, sitePlaceholders];

/**
 * Everything that is wrong with content or calls for a warning. Errors of some reports do not hide what is to be said of
 * the others; what they may be the cause of is left out, see `brokenReports`.
 */
export function checkContent(content: Content, options: CheckOptions): readonly Problem[] {
  return sortProblems([...content.problems, ...checks.flatMap((check) => check(content, options))]);
}
