import { type Problem, sortProblems } from "../content/problem.ts";
import type { Content } from "../content/read-content.ts";
import type { CheckOptions } from "./check-content.ts";
import { securityExpiry } from "./security-expiry.ts";
import { siteGapWarnings } from "./site-placeholders.ts";
import { statementReview } from "./statement-review.ts";

/**
 * What operators have to see to. Builds say it, which are theirs; checks of reports do not: editors read them, and cannot
 * put it right.
 */
export function operatorWarnings(content: Content, options: CheckOptions): readonly Problem[] {
  return sortProblems(
    [siteGapWarnings, statementReview, securityExpiry].flatMap((warnings) => [...warnings(content, options)]),
  );
}
