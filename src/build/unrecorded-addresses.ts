import { publishedAddresses } from "../archive/known-addresses.ts";
import type { CheckOptions } from "../checks/check-content.ts";
import { readLedger } from "../content/ledger.ts";
import type { Content } from "../content/read-content.ts";
import { isLedgerKept } from "./lost-ledger.ts";

/** How many published addresses the ledger does not hold yet; none where there is and need be no ledger. */
export function unrecordedAddresses(content: Content, options: CheckOptions): number {
  const ledger = readLedger(options.news);
  if (!ledger && !isLedgerKept(content, options)) return 0;
  const published = new Set(publishedAddresses(content.entries, { now: options.now, preview: false }));
  return [...published].filter((address) => !ledger?.lines.has(address)).length;
}
