import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseFrontMatter, splitFrontMatter } from "../../src/content/front-matter.ts";
import { cmsConfig } from "../../src/redaktion/config.ts";
import { entryContext, formKnowledge } from "../../src/redaktion/knowledge.ts";
import { type Remarks, remarksOn } from "../../src/redaktion/report-check.ts";
import { reference, vocabularies } from "../builders/reference.ts";

const config = cmsConfig({ siteName: "Ortsmarke", form: { backend: "test-repo" }, vocabularies });
const knowledge = formKnowledge(reference, config);
const context = entryContext(knowledge);
const clock = { now: "2025-05-12T10:00:00+02:00", isRepositoryPublic: knowledge.isRepositoryPublic };
const path = "news/2025/2025-05-09-dresden-bezahlkarte.md";

/** A report as Sveltia CMS hands it over: optional fields are there and empty. */
const report = {
  title: "Bezahlkarte startet",
  date: "2025-05-09",
  teaser: "Geflüchtete, die Dresden neu zugewiesen werden, erhalten eine Bezahlkarte.",
  region: ["Dresden"],
  topics: ["zahlung"],
  body: "Ausgegeben wird die Karte vom Land.",
  kicker: "",
  organisations: [],
  kind: "meldung",
  sources: [{ publisher: "Kommune21", title: "", url: null, date: undefined }],
  events: [],
  updated: "",
  embargo: "",
  draft: false,
  aliases: [],
};
const remarks = (change: object, file = path): Remarks =>
  remarksOn({ path: file, data: { ...report, ...change } }, context, knowledge.fields, clock);
const problems = (change: object, file = path): readonly string[] => remarks(change, file).errors;

describe("the check of the form", () => {
  it("has nothing against a report that is right, whatever is not filled in", () => {
    expect(problems({})).toEqual([]);
    expect(remarks({ sources: [] })).toEqual({ errors: [], warnings: [] });
  });

  it("has nothing against the reports of the archive", () => {
    const files = readdirSync("news", { recursive: true, encoding: "utf8" }).filter((file) => /\/.*\.md$/.test(file));
    const refused = files.flatMap((file) => {
      const parts = splitFrontMatter(file, readFileSync(join("news", file), "utf8"));
      const head = parts.ok ? parseFrontMatter(file, parts.value) : parts;
      if (!parts.ok || !head.ok) return [file];
      const data = { ...head.value, body: parts.value.body };
      return remarksOn({ path: `news/${file}`, data }, context, knowledge.fields, clock).errors;
    });
    expect(files.length).toBeGreaterThan(10);
    expect(refused).toEqual([]);
  });

  it.each([
    [
      "an embargo in the text",
      { body: "embargo: 2026-12-15T10:00\n\nText." },
      /^Text, bei „embargo: 2026-12-15T10:00“: Die Zeile .* wirkt hier nicht; .*füllen Sie das Feld aus\.$/,
    ],
    [
      "a draft in the teaser",
      { teaser: `${report.teaser}\ndraft: true` },
      /^Teaser: .*„draft: true“ wirkt hier nicht; .*füllen Sie das Feld aus\.$/,
    ],
    [
      "a heading of the first level",
      { body: "Text.\n\n# Oben\n\nText." },
      /^Text, bei „# Oben“: .*Beginnen Sie .* mit ##/,
    ],
    [
      "a level that is skipped",
      { body: "## Zwei\n\nText.\n\n#### Vier\n\nText." },
      /^Text, bei „#### Vier“: .*### statt ####/,
    ],
    [
      "a link without https",
      { body: "Siehe [hier](www.dresden.de)." },
      /^Text, bei .*Meinten Sie „https:\/\/www\.dresden\.de"\?/,
    ],
    [
      "HTML",
      { body: "Ein <b>Wort</b>." },
      /^Text, bei „Ein <b>Wort<\/b>\.“: Der Text enthält HTML: „<b>"\. Löschen Sie die spitzen Klammern /,
    ],
    ["an image in the text", { body: "Ein ![Bild](bild.jpg)." }, /^Text, .* Wählen Sie das Bild unter „Bild“ aus\.$/],
    ["a space without width in the text", { body: "Ein\u200bWort." }, /^Text, .* unsichtbare Zeichen/],
    ["a text that is missing", { body: "" }, /^Text: Hier fehlt der Text des Berichts\.$/],
    [
      "a teaser that is too short",
      { teaser: "Zu kurz." },
      /^Teaser: .* mindestens 40\. Sagen Sie in ein bis drei Sätzen /,
    ],
    [
      "an address without https",
      { sources: [{ publisher: "A", url: "www.a.de" }] },
      /^Quellen, Quelle 1: .*https:\/\//,
    ],
    [
      "a source without publisher",
      { sources: [{ publisher: "", url: "https://a.de" }] },
      /^Quellen, Quelle 1: Hier fehlt/,
    ],
    ["a region that is missing", { region: [] }, /^Region: Hier fehlt/],
    ["a day that is missing", { date: undefined }, /^Datum: Hier fehlt/],
    ["a title that is missing", { title: "" }, /^Überschrift: Hier fehlt eine Angabe\./],
  ])("refuses %s, and says where it is and what to do", (_what, change, message) => {
    expect(problems(change)).toEqual([expect.stringMatching(message)]);
  });

  it("refuses an event that ends before it begins, and says which", () => {
    const events = [
      { title: "Infoabend", date: "2025-06-12T18:00", end: "2025-06-12T20:00", url: "" },
      { title: "Zweiter Abend", date: "2025-06-19T18:00", end: "2025-06-19T17:00", url: "" },
    ];
    expect(problems({ events })).toEqual([
      "Termine und Fristen, Termin 2: Das Ende des Termins liegt vor seinem Anfang. Vergleichen Sie Beginn und Ende; bei einer Frist genügt der Beginn.",
    ]);
  });

  it("refuses a change before the report, in the words of its fields", () => {
    expect(problems({ updated: "2025-05-01" })).toEqual([
      "Geändert am: Das Datum der Änderung liegt vor der Veröffentlichung am 2025-05-09. Wählen Sie den 2025-05-09 oder einen späteren Tag, oder berichtigen Sie „Datum“.",
    ]);
  });

  it("refuses another day than that of the file name, within the year and beyond it", () => {
    const message = expect.stringContaining("Das Datum passt nicht zum Dateinamen");
    expect(problems({ date: "2025-05-10" })).toEqual([message]);
    expect(problems({ date: "2026-05-09" }, path.replace("/2025/", "/2026/"))).toEqual([message]);
  });

  it("says everything at once", () => {
    expect(problems({ teaser: "Zu kurz.", body: "# Oben" })).toEqual([
      expect.stringMatching(/^Teaser: .* hat 8 Zeichen; erlaubt sind mindestens 40\./),
      expect.stringMatching(/^Text, bei „# Oben“: .*Beginnen Sie .* mit ##/),
    ]);
  });

  it.each([
    ["a full stop", { title: "Bezahlkarte startet." }, /^Überschrift: .*Lassen Sie den Punkt weg\.$/],
    ["a teaser that is repeated", { body: report.teaser }, /^Text, bei „Geflüchtete, .*wiederholt den Teaser/],
    [
      "a place that is no region of the report",
      { title: "Bezahlkarte startet in Stuttgart" },
      /^Region: Überschrift oder Teaser nennen Stuttgart; unter „Region“ steht der Ort nicht\. /,
    ],
    ["characters that look like others", { kicker: "D\u0430ten" }, /^Dachzeile: /],
    [
      "a source without address",
      { sources: [{ publisher: "A", url: "https://a.de" }, { publisher: "B" }] },
      /^Quellen, Quelle 2: Die Quelle hat keine Webadresse\. Ergänzen Sie „Adresse im Netz“/,
    ],
  ])("warns of %s, and refuses nothing", (_what, change, message) => {
    const sources = [{ publisher: "Kommune21", url: "https://www.kommune21.de/" }];
    expect(remarks({ sources, ...change })).toEqual({ errors: [], warnings: [expect.stringMatching(message)] });
  });

  it.each([
    [
      "a day of a year that is far away",
      { date: "2062-02-03" },
      path.replace("2025/2025-05-09", "2062/2062-02-03"),
      /^Datum: Der 2062-02-03 liegt mehr als ein Jahr in der Zukunft\. Prüfen Sie das Jahr, auch im Dateinamen\.$/,
    ],
    [
      "a correction of tomorrow",
      { corrections: [correction("2025-05-13")] },
      path,
      /^Korrekturen, Korrektur 1: .*Zukunft/,
    ],
    [
      "an embargo that everybody can read",
      { embargo: "2025-06-01T10:00" },
      path,
      /^Sperrfrist: .* schon jetzt zu lesen/,
    ],
  ])("warns of %s", (_what, change, file, message) => {
    const sources = [{ publisher: "Kommune21", url: "https://www.kommune21.de/" }];
    expect(remarks({ sources, ...change }, file)).toEqual({ errors: [], warnings: [expect.stringMatching(message)] });
  });

  it("says nothing of an embargo where the operator says that the repository is not public", () => {
    const data = { ...report, sources: [], embargo: "2025-06-01T10:00" };
    const closed = { ...clock, isRepositoryPublic: false };
    expect(remarksOn({ path, data }, context, knowledge.fields, closed).warnings).toEqual([]);
  });

  it("warns of long sentences where the site asks for that", () => {
    const body = `Die Karte ${"und die Karte ".repeat(10)}kommt.`;
    const asked = entryContext({ ...knowledge, longSentences: 20 });
    const sources = [{ publisher: "Kommune21", url: "https://www.kommune21.de/" }];
    const { warnings } = remarksOn({ path, data: { ...report, sources, body } }, asked, knowledge.fields, clock);
    expect(warnings).toEqual([expect.stringMatching(/^Text, bei „Die Karte .*Machen Sie zwei Sätze daraus\.$/)]);
  });
});

function correction(date: string) {
  return { date, kind: "ergaenzung", text: "Mehr dazu." };
}
