import { report, reportPath } from "../../builders/report.ts";
import { inFiles, type Mistake } from "./mistake.ts";

const ledgerPath = "adressen.txt";
const ledger = (...lines: readonly string[]): Mistake["news"] => ({
  [ledgerPath]: `# Adressen\n${lines.join("\n")}\n`,
});
const address = "/2025/05/bezahlkarte/";
const moved = "2025/2025-06-02-bezahlkarte.md";

/** Only the ledger of the news beside the data files is kept. */
const ofKeptLedger = { checks: { ledger: true }, data: {} } as const;

export const ledgerMistakes: readonly Mistake[] = [
  inFiles(
    "a report that was moved without a word",
    moved,
    { [moved]: report({ date: "date: 2025-06-02" }), ...ledger(address) },
    { code: "address-vanished", line: 1, column: 1, suggestion: `aliases: [${address}]` },
  ),
  inFiles(
    "a report whose file was renamed to another day and whose date was forgotten",
    moved,
    { [moved]: report(), ...ledger(address) },
    {
      code: "date-mismatch",
      line: 3,
      column: 7,
      suggestion: "benennen Sie die Datei um: 2025/2025-05-09-bezahlkarte.md",
    },
  ),
  inFiles(
    "a report whose file was renamed to a name with an umlaut",
    "2025/2025-05-09-geflüchtete.md",
    { "2025/2025-05-09-geflüchtete.md": report(), ...ledger(address) },
    { code: "file-name", line: 1, column: 1, suggestion: "2025-05-09-gefluechtete.md" },
  ),
  inFiles(
    "a report whose file was moved to the folder of another year",
    "2026/2025-05-09-karte.md",
    { "2026/2025-05-09-karte.md": report(), ...ledger(address) },
    { code: "file-folder", line: 1, column: 1, suggestion: "2025/" },
  ),
  inFiles(
    "a published report that became a draft",
    reportPath,
    { [reportPath]: report({ more: "draft: true" }), ...ledger(address) },
    { code: "address-vanished", line: 7, column: 1, suggestion: 'Löschen Sie die Zeile „draft"' },
  ),
  inFiles(
    "a report that was deleted",
    ledgerPath,
    { [reportPath]: report(), ...ledger(address, "/2025/04/schulnetz/") },
    { code: "address-vanished", line: 3, column: 1, suggestion: "legen Sie die Datei wieder an" },
  ),
  inFiles(
    "a line of the ledger that a merge has left",
    ledgerPath,
    { [reportPath]: report(), ...ledger(address, "<<<<<<< HEAD") },
    { code: "ledger-line", line: 3, column: 1, suggestion: "Stellen Sie die Zeile wieder her" },
  ),
  inFiles(
    "a ledger that nobody has written for months",
    ledgerPath,
    { [reportPath]: report(), ...ledger() },
    { code: "address-unrecorded", severity: "warning", line: 1, column: 1, suggestion: "führt die Betreiberstelle" },
  ),
  inFiles(
    "a ledger that was emptied, where the site keeps one",
    ledgerPath,
    { [reportPath]: report(), ...ledger() },
    { ...ofKeptLedger, code: "ledger-missing", line: 1, column: 1, suggestion: "aus der Versionsgeschichte" },
  ),
];
