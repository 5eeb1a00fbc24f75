import { vocabularies } from "../../builders/reference.ts";
import { report, reportPath } from "../../builders/report.ts";
import { inFiles, inReport, type Mistake } from "./mistake.ts";

const linking = (name: string, target: string, suggestion: string): Mistake =>
  inFiles(
    name,
    reportPath,
    { [reportPath]: report({ body: `Darüber berichteten wir.\n\nMehr [im Juni](${target}).` }), [june]: juneReport() },
    { code: "link-dead", line: 11, column: 16, suggestion },
  );

const june = "2025/2025-06-02-fristen.md";
const juneReport = (more?: string): string =>
  report({
    title: "title: Fristen enden",
    date: "date: 2025-06-02",
    teaser: "teaser: Anfang Juni enden in der Stadtverwaltung mehrere Fristen zugleich.",
    body: "Welche es sind, steht auf der Website der Verwaltung.",
    ...(more === undefined ? {} : { more }),
  });

const later = (name: string, more: string): Mistake =>
  inFiles(
    name,
    reportPath,
    { [reportPath]: report({ body: "Mehr [im Juni](/2025/06/fristen/)." }), [june]: juneReport(more) },
    {
      code: "link-unpublished",
      severity: "warning",
      line: 9,
      column: 16,
      suggestion: "wenn sie erschienen ist",
      checks: { publicRepository: false },
    },
  );

const twin = (name: string, path: string, date: string, change: Parameters<typeof report>[0] = {}): Mistake =>
  inFiles(
    name,
    path,
    { [reportPath]: report({ body: story }), [path]: report({ date: `date: ${date}`, body: story, ...change }) },
    { code: "report-similar", severity: "warning", line: 2, column: 8, suggestion: "sonst ziehen Sie" },
  );

const story =
  "In Dresden hat die Ausgabe begonnen. Die Karte gilt in ganz Sachsen, und wer sie verliert, meldet sich bei der Stadt.";

/** A published report, and what is changed first in a copy of it. */
const original = { [reportPath]: report({ body: story }), "adressen.txt": "/2025/05/bezahlkarte/\n" };
const copyOf = { title: "title: Wohngeld lässt sich im Netz beantragen", date: "date: 2025-12-20" };

/** An old report on culture, and 66 of the last two years on all other topics: three for each of the 22. */
function withoutCulture(): Mistake["news"] {
  const topics = [...vocabularies.topics.keys()].filter((key) => key !== "kultur");
  const recent = Array.from({ length: 66 }, (_, index) => {
    const day = new Date(Date.UTC(2024, 0, 1 + 10 * index)).toISOString().slice(0, 10);
    const topic = `topics: [${topics[index % topics.length]}]`;
    return [`${day.slice(0, 4)}/${day}-karte-${index}.md`, report({ date: `date: ${day}`, topics: topic })];
  });
  const old = report({ date: "date: 2022-05-09", topics: "topics: [kultur]" });
  return { "2022/2022-05-09-karte.md": old, ...Object.fromEntries(recent) };
}

export const archiveMistakes: readonly Mistake[] = [
  linking("a link to a report that there is not", "/2025/06/entenhausen-geht-ans-netz/", "Vorschau"),
  linking("a link with an umlaut", "/2025/06/wünsche-an-das-rathaus/?ä=%zz", "Vorschau"),
  linking("a link to the page of a place without the slash at its end", "/ort/dresden", '„/ort/dresden/"'),
  linking("a link to a report with a typing error", "/2025/06/firsten/", '„/2025/06/fristen/"'),
  linking("a link to the wrong month of a report", "/2025/05/fristen/", '„/2025/06/fristen/"'),
  linking("a link in capital letters", "/Thema/Soziales/", '„/thema/soziales/"'),
  linking("a link in capital letters without the slash at its end", "/Land/Sachsen", '„/land/sachsen/"'),
  linking("a link to a report in capital letters", "/2025/06/Fristen/", '„/2025/06/fristen/"'),
  linking("a link to the file of a report from the top", "/news/2025/2025-06-02-fristen.md", '„/2025/06/fristen/"'),
  linking("a link without the slash at its end", "/2025/06/fristen", '„/2025/06/fristen/"'),
  linking("a link to the page of a place with a typing error", "/ort/dresdn/", '„/ort/dresden/"'),
  linking("a link to the page of a topic in another list", "/themen/soziales/", '„/thema/soziales/"'),
  linking("a link to a page of the site with a typing error", "/impresum/", '„/impressum/"'),
  linking("a link to a month without reports", "/2025/07/", "Vorschau"),
  linking("a link to the page of a place without reports", "/ort/leipzig/", "Vorschau"),
  inReport(
    "a link to an own page by its whole address",
    { body: "Mehr [dazu](http://ortsmarke.example/2025/06/fehlt/?a=1&b=2#c) und [hier](/2025/06/fehlt/)." },
    { code: "link-dead", line: 9, column: 37, suggestion: "Öffnen Sie die gemeinte Seite" },
  ),
  inReport(
    "a source on an own page that there is not",
    {
      more: "sources:\n  - publisher: Ortsmarke\n    url: https://ortsmarke.example/2025/06/fehlt/",
    },
    { code: "link-dead", line: 9, column: 35, suggestion: "was hinter localhost:8080 steht" },
  ),
  inReport(
    "an event on an own page with a typing error",
    {
      more: "events:\n  - title: Sprechtag\n    date: 2025-06-02\n    url: https://ortsmarke.example/2025/05/bezahlkarten/",
    },
    { code: "link-dead", line: 10, column: 35, suggestion: '„/2025/05/bezahlkarte/"' },
  ),
  later("a link to a draft", "draft: true"),
  later("a link to a report whose embargo has not ended", "embargo: 2026-06-02T10:00"),
  twin("two reports of one day that are the same", "2025/2025-05-09-karte.md", "2025-05-09"),
  twin("two reports of neighbouring days that are nearly the same", "2025/2025-05-10-karte.md", "2025-05-10", {
    title: "title: Die Bezahlkarte startet",
    body: `${story} Das teilte die Stadt mit.`,
  }),
  twin("a report that was copied for another town", "2025/2025-05-09-leipzig-karte.md", "2025-05-09", {
    teaser: "teaser: Wer Leipzig neu zugewiesen wird, erhält seit Anfang Mai eine Bezahlkarte.",
    region: "region: [Leipzig]",
  }),
  inFiles(
    "a new report that is the same as a published one of the next day",
    reportPath,
    {
      [reportPath]: report({ body: story }),
      "2025/2025-05-10-karte.md": report({ date: "date: 2025-05-10", body: story }),
      "adressen.txt": "/2025/05/karte/\n",
    },
    {
      code: "report-similar",
      severity: "warning",
      line: 2,
      column: 8,
      suggestion: "sonst ziehen Sie",
      mended: {
        "2025/2025-05-10-karte.md": report({ date: "date: 2025-05-10", body: story }),
        "adressen.txt": "/2025/05/karte/\n",
      },
    },
  ),
  inFiles(
    "a new report with the text of the one from which it was copied",
    "2025/2025-12-20-wohngeld.md",
    { ...original, "2025/2025-12-20-wohngeld.md": report({ ...copyOf, body: story }) },
    {
      code: "report-similar",
      severity: "warning",
      line: 2,
      column: 8,
      suggestion: "ersetzen Sie auch den Text",
      mended: {
        ...original,
        "2025/2025-12-20-wohngeld.md": report({ ...copyOf, body: "Die Anträge kommen ins Netz." }),
      },
    },
  ),
  inFiles(
    "a report of a year that is far away",
    "2052/2052-05-09-karte.md",
    { "2052/2052-05-09-karte.md": report({ date: "date: 2052-05-09" }) },
    { code: "date-unlikely", severity: "warning", line: 3, column: 7, suggestion: "Dateinamen" },
  ),
  inFiles(
    "a report of a year before the net",
    "1025/1025-05-09-karte.md",
    { "1025/1025-05-09-karte.md": report({ date: "date: 1025-05-09" }) },
    { code: "date-unlikely", severity: "warning", line: 3, column: 7, suggestion: "Jahr" },
  ),
  inReport(
    "a source of a year that is far away",
    { more: "sources:\n  - publisher: TAG24\n    url: https://www.tag24.de/\n    date: 2052-05-09" },
    { code: "date-unlikely", severity: "warning", line: 10, column: 11, suggestion: "Prüfen Sie das Jahr" },
  ),
  inReport(
    "an update in a year that is far away",
    { more: "updated: 2052-05-10" },
    { code: "date-unlikely", severity: "warning", line: 7, column: 10, suggestion: "Prüfen Sie das Jahr" },
  ),
  inReport(
    "an update of tomorrow",
    { more: "updated: 2026-01-02" },
    { code: "date-unlikely", severity: "warning", line: 7, column: 10, suggestion: "geändert" },
  ),
  inReport(
    "a correction of tomorrow, beside one of today",
    {
      more: "events: [{ title: Sprechtag, date: 2026-01-02 }]\ncorrections:\n  - { date: 2026-01-01, kind: ergaenzung, text: Mehr. }\n  - { date: 2026-01-02, kind: ergaenzung, text: Mehr. }",
    },
    { code: "date-unlikely", severity: "warning", line: 10, column: 13, suggestion: "geändert" },
  ),
  inReport(
    "a withdrawal of next month",
    { more: "withdrawn: { date: 2026-02-01, reason: Irrtum. }" },
    { code: "date-unlikely", severity: "warning", line: 7, column: 20, suggestion: "geändert" },
  ),
  ...(
    [
      ["2026-12-24", '„embargo: 2026-12-24"'],
      ["2026-01-02T10:00", '„embargo: 2026-01-02T10:00"'],
    ] as const
  ).map(([date, suggestion]) =>
    inFiles(
      `a report of ${date}, which appears at once`,
      `2026/${date.slice(0, 10)}-karte.md`,
      { [`2026/${date.slice(0, 10)}-karte.md`]: report({ date: `date: ${date}` }) },
      { code: "date-future", severity: "warning", line: 3, column: 7, suggestion },
    ),
  ),
  ...(
    [
      ["2024-05-09T10:00", "gibt es keine, löschen Sie die Zeile"],
      ["2025-05-08", "Prüfen Sie das Jahr"],
      ["0205-05-10T00:00", "Prüfen Sie das Jahr"],
      ["2052-05-09T10:00", "Prüfen Sie das Jahr"],
    ] as const
  ).map(([embargo, suggestion]) =>
    inReport(
      `an embargo until ${embargo}`,
      { more: `embargo: ${embargo}` },
      {
        code: "date-unlikely",
        severity: "warning",
        line: 7,
        column: 10,
        suggestion,
        checks: { publicRepository: false },
      },
    ),
  ),
  inReport(
    "an event of a year that is far away",
    { more: "events:\n  - title: Sprechtag\n    date: 2052-06-12" },
    { code: "date-unlikely", severity: "warning", line: 9, column: 11, suggestion: "Jahr des Termins" },
  ),
  inReport(
    "an event that ends in a year that is far away",
    { more: "events:\n  - title: Sprechtag\n    date: 2025-06-12T10:00\n    end: 2052-06-12T12:00" },
    { code: "date-unlikely", severity: "warning", line: 10, column: 10, suggestion: "Jahr des Termins" },
  ),
  inReport(
    "an embargo that a public repository does not keep",
    { more: "embargo: 2026-02-01T06:00" },
    { code: "embargo-public", severity: "warning", line: 7, column: 10, suggestion: "nach Ablauf" },
  ),
  inFiles("a topic that nobody has written about for years", "_data/topics.yaml", withoutCulture(), {
    code: "topic-unused",
    severity: "warning",
    line: 64,
    column: 3,
    suggestion: "gebraucht",
  }),
];
