import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { Site } from "../../../src/archive/site.ts";
import type { Entry } from "../../../src/content/entry.ts";
import { readEntries } from "../../../src/content/read-entries.ts";
import type { EntryRecord } from "../../../src/documents/open-data/entry-record.ts";
import type { FileMeasures } from "../../../src/documents/open-data/file-measures.ts";
import yearExport from "../../../src/documents/open-data/year-export.11ty.ts";
import { withExports } from "../../../src/documents/open-data/year-exports.ts";
import { type EntryFacts, entryOf } from "../../builders/entry.ts";
import { readNews } from "../../builders/news-directory.ts";
import { context } from "../../builders/reference.ts";
import { pagesOf, renderAt, siteOf } from "../../builders/site.ts";
import { reportOf } from "./report-of.ts";

const realEntries = entriesIn("news");

function entriesIn(...directories: readonly string[]): readonly Entry[] {
  const news = mkdtempSync(join(tmpdir(), "ortsmarke-export-"));
  try {
    for (const directory of directories) cpSync(directory, news, { recursive: true });
    return readEntries(news, context).entries;
  } finally {
    rmSync(news, { recursive: true });
  }
}

async function recordsOf(site: Site): Promise<readonly EntryRecord[]> {
  const files = pagesOf(yearExport, site).filter(({ url }) => url.endsWith(".ndjson"));
  const texts = await Promise.all(files.map(({ url }) => renderAt(yearExport, site, url)));
  return texts.flatMap((text) => text.trimEnd().split("\n")).map((line) => JSON.parse(line));
}

/** A CSV as a program reads it that knows nothing of this one. */
const parsed = (csv: string) =>
  Papa.parse<Record<string, string>>(csv, { delimiter: ";", header: true, skipEmptyLines: true });

const facts: EntryFacts = {
  slug: "alles",
  date: "2025-10-26T09:30",
  region: ["bundesweit", "SN", "Landkreis Bautzen", "Köln"],
  kicker: 'Das "Portal"',
  kind: "hinweis",
  organisations: ["dataport"],
  sources: [
    { publisher: "Stadt Köln", title: "Neues -- im Netz", url: "https://www.example.org/straße", date: "2025-10-25" },
  ],
  events: [{ title: "Messe", date: "2025-11-02T10:00", end: "2025-11-03" }],
  image: { src: "rathaus.jpg", alt: "Das Rathaus", credit: "Kim Muster", license: "CC BY 4.0" },
  updated: "2025-10-28",
  corrections: [{ date: "2025-10-27", kind: "ergaenzung", text: "Mehr dazu." }],
  embargo: "2025-10-26T10:00",
  aliases: ["/2025/10/frueher/"],
  body: '    eingerückt\n\nText mit "Anführung".[^1]\n\n[^1]: Fußnote.',
};
const full = entryOf(facts);

describe("the NDJSON of all years", () => {
  it.each([
    ["the news of the project", realEntries],
    ["the fixtures", entriesIn("test/fixtures/news")],
    ["a report that says all there is to say", [full]],
  ])("gives back the same entries, field by field: %s", async (_name, entries) => {
    const site = siteOf(entries);
    expect(site.archive.entries.length).toBeGreaterThan(0);
    const files = (await recordsOf(site)).map(reportOf);
    const { entries: again, problems } = readNews(Object.fromEntries(files.map(({ path, text }) => [path, text])));
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(siteOf(again).archive.entries).toEqual(site.archive.entries);
  });

  it("says to which address links in a text belong, also below the path of a site", async () => {
    const entry = entryOf({ body: "Mehr [dazu](/2025/05/bericht/).", aliases: ["/2025/05/alt/"] });
    const [record] = await recordsOf(siteOf([entry], "https://www.example.org/archiv-x/"));
    const [, link = ""] = /\]\((\/.*?)\)/.exec(record?.text ?? "") ?? [];
    expect(link.replace("/", record?.home ?? "")).toBe(record?.url);
    expect(record?.aliases[0]?.replace("/", record.home)).toBe("https://www.example.org/archiv-x/2025/05/alt/");
  });

  it("holds the codes by which other data name places and Länder", async () => {
    const [record] = await recordsOf(siteOf([entryOf({ region: ["Verbandsgemeinde Weißenthurm"] })]));
    expect(record).toMatchObject({
      lands: [{ key: "07", code: "RP", iso: "DE-RP", nuts: "DEB", name: "Rheinland-Pfalz" }],
      places: [{ key: "071375008", keyType: "ARS", kreis: { key: "07137" }, land: "RP" }],
      license: { uri: "http://dcat-ap.de/def/licenses/cc-by/4.0", attribution: "Stadt Musterstadt, Ortsmarke" },
    });
  });

  it("holds no report that readers may not see", async () => {
    const hidden = [
      entryOf({ slug: "entwurf", draft: true }),
      entryOf({ slug: "gesperrt", embargo: "2030-01-01" }),
      entryOf({ slug: "weg", withdrawn: { date: "2025-06-01", reason: "Irrtum." } }),
    ];
    const records = await recordsOf(siteOf([entryOf(), ...hidden]));
    expect(records.map(({ url }) => url)).toEqual(["https://ortsmarke.example/2025/05/bericht/"]);
  });
});

describe("the CSV of a year", () => {
  it("has a row for each report, and its umlauts", async () => {
    const site = siteOf(realEntries);
    const csvs = await Promise.all(
      site.archive.years.map(({ subject }) => renderAt(yearExport, site, `/daten/${subject}.csv`)),
    );
    const results = csvs.map(parsed);
    expect(results.flatMap(({ errors }) => errors)).toEqual([]);
    const rows = results.flatMap(({ data }) => data);
    expect(rows).toHaveLength(site.archive.entries.length);
    expect(rows.filter(({ placeNames }) => placeNames === "Nürnberg").length).toBeGreaterThan(0);
    expect(rows.filter(({ placeNames = "" }) => placeNames.includes("Weißenthurm")).length).toBeGreaterThan(0);
    expect(rows.map(({ text }) => text)).toEqual(site.archive.entries.map(({ markdown }) => markdown));
  });

  it("tells what a report says of its events, corrections, image and last change, in columns after the first ones", async () => {
    const events = [
      { title: "Messe", date: "2025-11-02", url: "https://www.example.org/messe" },
      { title: "Frist", date: "2025-11-03" },
    ];
    const csv = await renderAt(yearExport, siteOf([entryOf({ ...facts, events })]), "/daten/2025.csv");
    const { data, meta } = parsed(csv);
    expect(meta.fields?.slice(-6)).toEqual(["text", "updated", "eventUrls", "correctionKinds", "imageAlt", "home"]);
    expect(data[0]).toMatchObject({
      updated: "2025-10-28",
      eventUrls: "https://www.example.org/messe | ",
      correctionKinds: "ergaenzung",
      imageAlt: "Das Rathaus",
    });
  });

  it("begins with a byte order mark and ends lines as Excel does", async () => {
    const csv = await renderAt(yearExport, siteOf([entryOf()]), "/daten/2025.csv");
    expect(csv.startsWith("\ufeffurl;date;published;")).toBe(true);
    expect(csv.split("\r\n")).toHaveLength(3);
  });

  it.each(["=1+1", "+49 351", "-5 Grad", "@amt", '=HYPERLINK("https://example.org")'])(
    "keeps a spreadsheet from computing %s",
    async (title) => {
      const { data } = parsed(await renderAt(yearExport, siteOf([entryOf({ title })]), "/daten/2025.csv"));
      expect(data[0]?.["title"]).toMatch(/^'[=+\-–@]|^–/);
    },
  );

  it("joins several values in a cell, and none of them can part it", async () => {
    const sources = [{ publisher: "A | B" }, { publisher: "C", title: "Titel" }];
    const entry = entryOf({ region: ["Köln", "Dresden"], sources });
    const { data } = parsed(await renderAt(yearExport, siteOf([entry]), "/daten/2025.csv"));
    expect(data[0]).toMatchObject({
      placeNames: "Köln | Dresden",
      placeKeys: "05315000 | 14612000",
      landCodes: "NW | SN",
      sourcePublishers: "A ¦ B | C",
      sourceTitles: " | Titel",
    });
  });
});

describe("what is known of the files from an earlier build", () => {
  const before = [entryOf({ slug: "alt", date: "2024-03-01" }), entryOf()];
  const sources = (entries: readonly Entry[]) =>
    new Map(pagesOf(yearExport, siteOf(entries)).map(({ url, source }) => [url, source]));

  it("spares the files of all years but that of a new report", () => {
    const [old, now] = [sources(before), sources([...before, entryOf({ slug: "neu", date: "2025-07-01" })])];
    expect([...now].filter(([url, source]) => old.get(url) !== source).map(([url]) => url)).toEqual([
      "/daten/2025.ndjson",
      "/daten/2025.csv",
    ]);
  });

  it("tells another text, and nothing else", () => {
    expect(sources(before)).toEqual(sources([...before].reverse()));
    expect(sources(before)).not.toEqual(sources([before[0] as Entry, entryOf({ body: "Anderer Text." })]));
  });

  it("is taken as it is, and forgotten with the last report of a year", () => {
    const known = new Map<string, FileMeasures>();
    withExports(siteOf(before), known);
    const [first] = known.keys();
    known.set(first ?? "", { bytes: 1, sha256: "known" });
    expect(withExports(siteOf(before), known).exports[0]).toMatchObject({ bytes: 1, sha256: "known" });
    withExports(siteOf(before.slice(0, 1)), known);
    expect(known.size).toBe(2);
  });
});
