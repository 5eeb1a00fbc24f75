import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hostLines } from "../test-host.ts";

const file = join(fileURLToPath(new URL("../..", import.meta.url)), "_data/site.yaml");

const instead: readonly (readonly [RegExp, string])[] = [
  [/ortsmarke\.example/g, "nachrichten.dresden.de"],
  [/[a-z]+\.example\.org/g, "www.sachsen.de"],
  [/example\.org/g, "dresden.de"],
  [/\+49 30 23125 000/g, "+49 351 4880"],
  [/"12345"/g, '"01067"'],
  [/(Stadt|in) Musterstadt/g, "$1 Dresden"],
  [/city: Musterstadt/g, "city: Dresden"],
  [/Die Stadt Musterstadt/g, "Die Stadt Dresden"],
  [/(Alex|Kim|Robin) Muster\b/g, "$1 Beispielhaft"],
  [/Muster-Rechenzentrum, Musterallee 3, 12345 Musterstadt/g, "Eigenbetrieb IT, Waisenhausstraße 14, 01069 Dresden"],
  [/Musterkörperschaft/g, "Körperschaft"],
  [/2026-11-02/g, "2026-11-03"],
  [/logRetentionDays:$/gm, "logRetentionDays: 7"],
  [/Der Betreiber verarbeitet Daten in Musterstaat .*/g, "keine"],
  [/Musterweg/g, "Dr.-Külz-Ring"],
  [/Musterland/g, "Sachsen"],
];

/** `_data/site.yaml` as an operator might have filled it in: nothing of the template is left. */
export function filledSiteYaml(): string {
  return instead.reduce((text, [pattern, value]) => text.replaceAll(pattern, value), readFileSync(file, "utf8"));
}

/**
 * Gives a copy of the data directory a `site.yaml` that is filled in, for news that were never published.
 * @param path below which the site lies: "archiv-x/"
 */
export function writeFilledSite(data: string, more = "", path = ""): void {
  const site = filledSiteYaml()
    .replace(/^ {2}ledger: true$/m, "  ledger: false")
    .replace(/^(url: .*?)\/?$/m, `$1/${path}`);
  writeFileSync(join(data, "site.yaml"), site + hostLines + more);
}
