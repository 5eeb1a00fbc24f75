import type { CheckOptions } from "../checks/check-content.ts";
import { nextDateCheck } from "../checks/dates-to-come.ts";
import { nextOperatorWarning } from "../checks/operator-warnings.ts";
import { earliest } from "../content/dates.ts";
import type { Content } from "../content/read-content.ts";
import { nextLedgerProblem } from "./ledger-problems.ts";

/**
 * The next instant at which a build would make something else, or say something else of the content; ISO, null when none.
 * @param nextDue when it would make something else, see `Report`
 */
export function nextLook(nextDue: string | null, content: Content, options: CheckOptions): string | null {
  const instants = [
    nextDue,
    nextOperatorWarning(content.site, options.now),
    nextDateCheck(content.entries, options.now),
    nextLedgerProblem(options, content),
  ];
  return earliest(instants.flatMap((one) => one ?? [])) ?? null;
}
