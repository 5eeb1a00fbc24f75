import { existsSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { type LostAddress, lostAddresses, overdueEntries } from "../archive/known-addresses.ts";
import type { Entry } from "../content/entry.ts";
import { positionOfText } from "../content/entry-position.ts";
import { parseFileName } from "../content/file-name.ts";
import { type Ledger, readLedger } from "../content/ledger.ts";
import type { Problem } from "../content/problem.ts";
import type { Content } from "../content/read-content.ts";
import { problemsIn, start } from "../content/source-file.ts";

/** So many days after its publication an address should stand in the ledger. */
const daysToRecord = 30;

/** Says which addresses of the ledger readers would no longer reach, and when the ledger has fallen behind. */
export function ledgerProblems(newsDirectory: string, content: Content, now: string): readonly Problem[] {
  const ledger = readLedger(newsDirectory);
  if (!ledger) return [];
  const rules = { now, preview: false };
  const { entries } = content;
  const mayBelongToBroken = brokenFiles(newsDirectory, content.problems);
  const lost = lostAddresses(ledger.lines.keys(), entries, rules).filter(({ address }) => !mayBelongToBroken(address));
  const behind = overdueEntries(ledger.lines, entries, rules, daysToRecord);
  return [
    ...ledger.problems,
    ...lost.map((one) => vanished(newsDirectory, ledger, one, lost)),
    ...(behind.length > 0 && lost.length === 0 ? [unrecorded(ledger, behind)] : []),
  ];
}

/** A file with errors of its own is no entry: whether it has an address is known when it is right again. */
function brokenFiles(newsDirectory: string, problems: readonly Problem[]): (address: string) => boolean {
  const files = new Set(problems.filter(({ severity }) => severity === "error").map(({ file }) => file));
  const broken = [...files].filter((file) => file.endsWith(".md") && existsSync(file));
  const addresses = new Set(
    broken.map((file) => {
      const name = parseFileName(relative(newsDirectory, file).split(sep).join("/"), file);
      return "address" in name ? name.address : "";
    }),
  );
  const texts = broken.map(textOf);
  const renamed = monthsOfRenamed(problems);
  return (address) =>
    addresses.has(address) ||
    renamed.some((month) => address.startsWith(month)) ||
    texts.some((text) => text.includes(address));
}

/** What is wrong with a file that was given a name it cannot have, or whose date was forgotten. */
const ofRenaming: ReadonlySet<string> = new Set(["date-mismatch", "file-name", "file-folder", "file-extension"]);

/** The months that the dates of renamed files name ("/2025/05/"): what is lost there may be one of them. */
function monthsOfRenamed(problems: readonly Problem[]): readonly string[] {
  return problems.flatMap(({ code, file }) => {
    const [, year, month] = (ofRenaming.has(code) && /^date: *["']?(\d{4})-(\d{2})/m.exec(textOf(file))) || [];
    return year === undefined ? [] : [`/${year}/${month}/`];
  });
}

/** What cannot be read is a problem of its own. */
function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
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
  const what = behind.length === 1 ? "Eine Adresse ist" : `${behind.length} Adressen sind`;
  const first = behind.length === 1 ? "nämlich" : "zum Beispiel";
  return {
    ...problemsIn(file)(
      "address-unrecorded",
      start,
      `${what} seit mehr als ${daysToRecord} Tagen veröffentlicht, ${first} ${behind[0]?.address}, aber hier nicht verzeichnet.`,
      `Führen Sie „npm run ledger" aus und übernehmen Sie die geänderte Datei.`,
    ),
    severity: "warning",
  };
}
