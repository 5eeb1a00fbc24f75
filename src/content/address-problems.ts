import { join } from "node:path";
import type { Entry } from "./entry.ts";
import { positionOfText } from "./entry-position.ts";
import type { Problem } from "./problem.ts";
import { problemsIn, start } from "./source-file.ts";

/** First segments of the addresses that the site itself uses or will use; see part 5 of the address contract. */
const sections = new Set(
  (
    "abonnieren archiv assets barrierefreiheit bundesweit daten datenschutz impressum korrekturen land leichte-sprache " +
    "organisation ort pagefind redaktion statistik suche termine thema ueber woche"
  ).split(" "),
);

/** Says whether an address is that of a page of the site: a section, a year or a month. */
function belongsToSite(address: string): boolean {
  const [, first = ""] = address.split("/");
  return sections.has(first) || /^\/\d{4}\/(\d{2}\/)?$/.test(address);
}

/** Two entries, an entry and an earlier address of another, or an earlier address and a page must not share an address. */
export function addressProblems(newsDirectory: string, entries: readonly Entry[]): readonly Problem[] {
  const owners = new Map<string, Entry>();
  const problems: Problem[] = [];
  const fileOf = (entry: Entry): string => join(newsDirectory, entry.file);

  for (const entry of entries) {
    const owner = owners.get(entry.address);
    if (!owner) owners.set(entry.address, entry);
    else {
      problems.push(
        problemsIn(fileOf(entry))(
          "address-duplicate",
          start,
          `Die Adresse ${entry.address} gehört schon zu ${fileOf(owner)}.`,
          "Geben Sie einer der beiden Dateien einen anderen Kurznamen.",
        ),
      );
    }
  }
  for (const entry of entries) {
    for (const alias of entry.aliases) {
      const owner = owners.get(alias);
      if (!owner && !belongsToSite(alias)) owners.set(alias, entry);
      else {
        problems.push(
          problemsIn(fileOf(entry))(
            "alias-taken",
            positionOfText(fileOf(entry), alias),
            `Die frühere Adresse ${alias} gehört schon zu ${owner ? fileOf(owner) : "einer Seite der Website"}.`,
            "Löschen Sie sie aus der Liste aliases.",
          ),
        );
      }
    }
  }
  return problems;
}
