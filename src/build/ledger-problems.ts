import { join } from "node:path";
import {
  knownUntil,
  type LostAddress,
  lostAddresses,
  nextOverdueEntry,
  overdueEntries,
} from "../archive/known-addresses.ts";
import { brokenReports } from "../checks/broken-reports.ts";
import type { CheckOptions } from "../checks/check-content.ts";
import { dayOf } from "../content/dates.ts";
import type { Entry } from "../content/entry.ts";
import { positionOfText } from "../content/entry-position.ts";
import { type Ledger, readLedger } from "../content/ledger.ts";
import type { Problem } from "../content/problem.ts";
import type { Content } from "../content/read-content.ts";
import { problemsIn, start } from "../content/source-file.ts";
import { isLedgerKept, lossOf } from "./lost-ledger.ts";

/** So many days after its publication an address should stand in the ledger. */
const daysToRecord = 30;

/** Says which addresses of the ledger readers would no longer reach, and when the ledger has fallen behind or is gone. */
export function ledgerProblems(options: CheckOptions, content: Content): readonly Problem[] {
  const { news: newsDirectory, now } = options;
  const ledger = readLedger(newsDirectory);
  const rules = { now, preview: false };
  const { entries } = content;
  const behind = overdueEntries(ledger?.lines ?? new Map(), entries, rules, daysToRecord);
  const loss = isLedgerKept(content, options) ? lossOf(ledger, behind.length, newsDirectory) : undefined;
  if (!ledger) return loss ? [loss] : [];
  const broken = brokenReports(newsDirectory, content);
  const lost = lostAddresses(ledger.lines.keys(), entries, rules).filter(({ address }) => !broken.mayAnswer(address));
  // A report of an older day than those of the ledger has most likely been written just now: who keeps a ledger records all.
  const until = knownUntil(ledger.lines, entries) ?? "";
  const neglected = behind.filter(({ published }) => dayOf(published) >= until);
  const fallenBehind = neglected.length > 0 && lost.length === 0 ? [unrecorded(ledger, neglected)] : [];
  return [
    ...ledger.problems,
    ...lost.map((one) => vanished(newsDirectory, ledger, one, lost)),
    ...(loss ? [loss] : fallenBehind),
  ];
}

/**
 * The next instant at which `ledgerProblems` says something else by itself, as long as no other report may be seen; ISO,
 * undefined when there is none.
 */
export function nextLedgerProblem(options: CheckOptions, content: Content): string | undefined {
  const ledger = readLedger(options.news);
  if (!ledger && !isLedgerKept(content, options)) return undefined;
  const rules = { now: options.now, preview: false };
  return nextOverdueEntry(ledger?.lines ?? new Map(), content.entries, rules, daysToRecord);
}

function vanished(
  newsDirectory: string,
  ledger: Ledger,
  { address, hidden, moved }: LostAddress,
  lost: readonly LostAddress[],
): Problem {
  const fileOf = (entry: Entry): string => join(newsDirectory, entry.file);
  if (hidden) {
    const key = hidden.draft ? "draft" : "embargo";
    return problemsIn(fileOf(hidden))(
      "address-vanished",
      positionOfText(fileOf(hidden), `${key}:`),
      `Die Adresse ${address} ist schon veröffentlicht; mit „${key}" führte sie ins Leere.`,
      `Löschen Sie die Zeile „${key}". Soll der Bericht nicht mehr zu lesen sein, ziehen Sie ihn mit „withdrawn" zurück.`,
    );
  }
  if (moved) {
    const earlier = lost.filter((other) => other.moved === moved).map((other) => other.address);
    return problemsIn(fileOf(moved))(
      "address-vanished",
      positionOfText(fileOf(moved), "aliases:"),
      `Die veröffentlichte Adresse ${address} führt ins Leere; dieser Bericht steht jetzt unter ${moved.address} im Archiv.`,
      `Schreiben Sie in den Kopf dieser Datei: aliases: [${[...moved.aliases, ...earlier].join(", ")}]`,
    );
  }
  return problemsIn(ledger.file)(
    "address-vanished",
    { line: ledger.lines.get(address) ?? start.line, column: 1 },
    `Die veröffentlichte Adresse ${address} führt ins Leere.`,
    `Steht der Bericht jetzt in einer anderen Datei, schreiben Sie in deren Kopf: aliases: [${address}] Haben Sie ihn gelöscht, legen Sie die Datei wieder an und ziehen ihn mit „withdrawn" zurück.`,
  );
}

function unrecorded({ file }: Ledger, behind: readonly Entry[]): Problem {
  const [first] = behind;
  const what =
    behind.length === 1
      ? `Ein Bericht ist seinem Datum nach seit mehr als ${daysToRecord} Tagen veröffentlicht, nämlich ${first?.address}, steht`
      : `${behind.length} Berichte sind ihrem Datum nach seit mehr als ${daysToRecord} Tagen veröffentlicht, zum Beispiel ${first?.address}, stehen`;
  return {
    ...problemsIn(file)(
      "address-unrecorded",
      start,
      `${what} aber nicht in diesem Verzeichnis.`,
      "Haben Sie gerade erst über Älteres berichtet, ist nichts zu tun: Das Verzeichnis führt die Betreiberstelle. Sonst sagen Sie ihr, dass es nicht mehr ergänzt wird.",
    ),
    severity: "warning",
  };
}
