import { earliest } from "../content/dates.ts";
import { type Problem, sortProblems } from "../content/problem.ts";
import type { Content } from "../content/read-content.ts";
import type { SiteConfig } from "../content/site-config.ts";
import type { CheckOptions } from "./check-content.ts";
import { hostPath } from "./host-path.ts";
import { nextSecurityExpiry, securityExpiry } from "./security-expiry.ts";
import { siteGapWarnings } from "./site-placeholders.ts";
import { sourceCodeAddress } from "./source-code-address.ts";
import { nextStatementReview, statementReview } from "./statement-review.ts";

/**
 * What operators have to see to. Builds say it, which are theirs; checks of reports do not: editors read them, and cannot
 * put it right.
 */
export function operatorWarnings(content: Content, options: CheckOptions): readonly Problem[] {
  return sortProblems(
    [siteGapWarnings, statementReview, securityExpiry, hostPath, sourceCodeAddress].flatMap((warnings) => [
      ...warnings(content, options),
    ]),
  );
}

/** The next instant at which one of these warnings changes by itself, ISO; undefined when there is none. */
export function nextOperatorWarning(site: SiteConfig, now: string): string | undefined {
  return earliest([nextStatementReview(site, now), nextSecurityExpiry(site, now)].filter((one) => one !== undefined));
}
