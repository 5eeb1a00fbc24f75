import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { publishedAddresses } from "../archive/known-addresses.ts";
import type { Entry } from "../content/entry.ts";
import { ledgerName, ledgerText, readLedger } from "../content/ledger.ts";

/** What became of the ledger. */
export interface Recording {
  readonly file: string;
  readonly added: number;
  readonly all: number;
}

/** Adds to the ledger of a news directory all addresses that readers can reach; nothing is ever taken away. */
export function recordAddresses(newsDirectory: string, entries: readonly Entry[], now: string): Recording {
  const file = join(newsDirectory, ledgerName);
  const ledger = readLedger(newsDirectory);
  const all = new Set([...(ledger?.lines.keys() ?? []), ...publishedAddresses(entries, { now, preview: false })]);
  const added = all.size - (ledger?.lines.size ?? 0);
  if (added > 0 || !ledger) {
    const part = join(newsDirectory, `.${ledgerName}.part`);
    writeFileSync(part, ledgerText(all));
    renameSync(part, file); // a killed command leaves the old ledger whole
  }
  return { file, added, all: all.size };
}
