import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { copyProject, edit, type ProjectCopy } from "../bench/project-copy.ts";
import { photo } from "../builders/photo.ts";

/** Present for builds of small projects. */
export const now = "2026-11-21T12:00:00+01:00";

/** One report of a small project, as editors would write it, by its path below `news/`. */
export interface SmallFile {
  readonly path: string;
  readonly text: string;
}

/** Places that the reports of small projects name, all in Sachsen and Thüringen. */
export const places = ["Dresden", "Görlitz", "Plauen", "Jena", "Landkreis Görlitz"] as const;

/** Topics and organisations that they name. */
export const topics = ["ozg", "schule", "ki", "verkehr"] as const;
export const organisations = ["bitkom", "dataport", "vitako"] as const;

/**
 * Copies the product into a directory, with little reference data, so that hundreds of builds take minutes; the code is
 * all there. Five reports fill a volume of the index, so that a few more have several.
 */
export function smallProject(directory: string, news: readonly SmallFile[]): ProjectCopy {
  const copy = copyProject(directory, news);
  const data = (file: string): string => join(copy.data, file);
  const rewrite = (file: string, change: (text: string) => string): void =>
    writeFileSync(data(file), change(readFileSync(data(file), "utf8")));
  rewrite("gazetteer.tsv", (text) => {
    const [header = "", ...rows] = text.split("\n");
    const isNamed = (row: string): boolean =>
      /^1[46]\d{3}\t/.test(row) || places.some((place) => row.split("\t")[1] === place);
    return `${[header, ...rows.filter(isNamed)].join("\n")}\n`;
  });
  rewrite("organisations.yaml", (text) =>
    text
      .split(/^(?=- key: )/m)
      .filter((record) => organisations.some((key) => record.startsWith(`- key: ${key}\n`)))
      .join(""),
  );
  writeFileSync(data("places.yaml"), 'aliases:\n  "14": [Freistaat Sachsen]\n');
  writeFileSync(
    data("search.yaml"),
    `parts: [karte, dienst]\nsynonyms:\n  - [Kita, Kindergarten]\nwritten_out:\n  "z. B.": zum Beispiel\nnever_split: [Haushalt]\n`,
  );
  edit(join(directory, "src/search/volumes.ts"), /(entriesInOneVolume) = 5_000;/, "$1 = 5;");
  // Pictures beside links in their full size are a quarter of a small build.
  edit(join(directory, "src/build/png-drawer.ts"), /\{ font \}/, '{ font, fitTo: { mode: "width", value: 60 } }');
  return copy;
}

/** Images that small reports may have, by their paths below `news/`: one wider than the narrowest file that is made of it. */
export async function smallImages(): Promise<ReadonlyMap<string, Buffer>> {
  const wide = photo({ width: 500, height: 40 });
  const tall = photo({ width: 30, height: 40, color: "#8a1538" });
  return new Map([
    ["bilder/quer.jpg", await wide],
    ["bilder/hoch.jpg", await tall],
  ]);
}

/** What stands in a small report; keys of its head, and its text. */
export interface SmallReport {
  readonly day: string;
  readonly slug: string;
  readonly title: string;
  readonly body: string;
  readonly region: readonly string[];
  readonly topics: readonly string[];
  /** Further keys of the head; those that are undefined are left out. `date` only with a time of day. */
  readonly more: Readonly<Record<string, unknown>>;
}

export function smallFile({ day, slug, title, body, region, topics, more }: SmallReport): SmallFile {
  const teaser = `${title}: Das teilte die Verwaltung in dieser Woche mit.`;
  const head = { title, teaser, region, topics, ...more, date: more.date ?? day };
  const lines = Object.entries(head).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${JSON.stringify(value)}`],
  );
  return { path: `${day.slice(0, 4)}/${day}-${slug}.md`, text: ["---", ...lines, "---", "", body, ""].join("\n") };
}

/** Seven reports of four years. */
export const smallReports: readonly SmallReport[] = [
  ["2023-02-14", "glasfaser", "Glasfaser erreicht die Schulen", "Das Rathaus bekommt eine Karte.", "Dresden", "schule"],
  ["2023-11-30", "antrag", "Anträge gibt es im Netz", "Die Bezahlkarte kommt, z. B. für Kinder.", "Görlitz", "ozg"],
  ["2024-05-02", "ampel", "Ampeln melden Störungen", "Der Onlinedienst kostet im Haushalt wenig.", "Plauen", "verkehr"],
  ["2024-05-21", "chatbot", "Chatbot hilft im Amt", "Ein Kindergarten nutzt den Dienst.", "Jena", "ki"],
  ["2025-01-07", "karte", "Bezahlkarte startet", "Die Karte gilt in jeder Kita.", "Görlitz", "ozg"],
  [
    "2025-08-19",
    "portal",
    "Portal ist barrierefrei",
    "Auf den Fachdienst folgt die Landkarte.",
    "Landkreis Görlitz",
    "ozg",
  ],
  ["2026-03-03", "schulnetz", "Schulnetz ist fertig", "Eine Auskunft gibt das Schulamt.", "bundesweit", "schule"],
].map(([day = "", slug = "", title = "", body = "", region = "", topic = ""]) => {
  const more = region === "bundesweit" ? { organisations: ["bitkom"] } : {};
  return { day, slug, title, body, region: [region], topics: [topic], more };
});
