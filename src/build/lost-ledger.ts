import { dirname, join, resolve } from "node:path";
import type { CheckOptions } from "../checks/check-content.ts";
import { type Ledger, ledgerName } from "../content/ledger.ts";
import type { Problem } from "../content/problem.ts";
import type { Content } from "../content/read-content.ts";
import { problemsIn, start } from "../content/source-file.ts";

/**
 * Whether the news directory is that of the site, and the site keeps a ledger of it: the folder `news` beside the data
 * directory, if `site.yaml` says so. Other news are built with the same data on trial, and were never published.
 */
export function isLedgerKept({ site }: Content, { news, data }: CheckOptions): boolean {
  return site.checks?.ledger === true && resolve(news) === join(dirname(resolve(data)), "news");
}

/**
 * Says that a ledger which is kept is gone, or has lost most of what stood in it: then nobody is told any more when an
 * address dies. A few reports that are missing are none of that; somebody may have added old ones.
 * @param unrecorded so many reports have been published for long without being in the ledger
 */
export function lossOf(ledger: Ledger | undefined, unrecorded: number, newsDirectory: string): Problem | undefined {
  const recorded = ledger?.lines.size ?? 0;
  if (unrecorded <= recorded || unrecorded === 0) return undefined;
  const what = ledger ? (recorded === 0 ? "Die Datei ist leer" : "In der Datei fehlt das meiste") : "Die Datei fehlt";
  const reports = unrecorded === 1 ? "die Adresse eines Berichts" : `die Adressen von ${unrecorded} Berichten`;
  return problemsIn(join(newsDirectory, ledgerName))(
    "ledger-missing",
    start,
    `${what}; damit ${unrecorded === 1 ? "ist" : "sind"} ${reports} nicht mehr geschützt.`,
    `Holen Sie die Datei aus der Versionsgeschichte des Git-Projekts zurück. Nur wenn es sie noch nie gab oder Sie ältere Berichte übernommen haben, führen Sie „npm run ledger" aus.`,
  );
}
