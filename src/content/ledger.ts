import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "./problem.ts";
import { problemsIn, start } from "./source-file.ts";

/** The file of the news directory that remembers addresses readers know; without it nothing is remembered. */
export const ledgerName = "adressen.txt";

/** All addresses that were ever published, as the ledger has them. */
export interface Ledger {
  readonly file: string;
  /** Addresses without path prefix, each with the line on which it stands. */
  readonly lines: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

const header = [
  "# Veröffentlichte Adressen: Was hier steht, muss erreichbar bleiben (siehe README.md).",
  "# „npm run ledger“ ergänzt diese Datei; von Hand ändern Sie hier nichts.",
];

/** Reads the ledger of a news directory; undefined when it has none. Lines that begin with "#" are comments. */
export function readLedger(newsDirectory: string): Ledger | undefined {
  const file = join(newsDirectory, ledgerName);
  const state = lstatSync(file, { throwIfNoEntry: false });
  if (!state) return undefined;
  if (!state.isFile()) return { file, lines: new Map(), problems: [noFile(file)] };
  const lines = new Map<string, number>();
  const problems: Problem[] = [];
  for (const [index, text] of readFileSync(file, "utf8").split(/\r?\n/).entries()) {
    const line = text.trim();
    if (line === "" || line.startsWith("#")) continue;
    if (/^\/\S+\/$/.test(line)) lines.set(line, index + 1);
    else {
      problems.push(
        problemsIn(file)(
          "ledger-line",
          { line: index + 1, column: 1 },
          `„${line.slice(0, 60)}" ist keine Adresse wie /2025/05/dresden-bezahlkarte/.`,
          "Stellen Sie die Zeile wieder her, wie sie war, oder löschen Sie sie, wenn sie versehentlich hierher kam.",
        ),
      );
    }
  }
  return { file, lines, problems };
}

/** What a link leads to is not read: it may lie anywhere, and its lines would stand in messages. */
function noFile(file: string): Problem {
  return problemsIn(file)(
    "file-link",
    start,
    "Das ist keine Datei, sondern ein Verweis oder ein Ordner.",
    "Legen Sie die Datei mit den veröffentlichten Adressen selbst hier ab.",
  );
}

/** What the ledger says when it holds some addresses: sorted, so that what is added changes few lines. */
export function ledgerText(addresses: Iterable<string>): string {
  return `${[...header, ...[...new Set(addresses)].sort()].join("\n")}\n`;
}
