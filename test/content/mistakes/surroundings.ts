import { report, reportPath } from "../../builders/report.ts";
import { filledSiteYaml } from "../../builders/site-yaml.ts";
import { inFiles, type Mistake } from "./mistake.ts";

/** The line of `site.yaml` on which a text first stands. */
function lineOf(text: string): number {
  return (
    filledSiteYaml()
      .split("\n")
      .findIndex((line) => line.trimStart().startsWith(text)) + 1
  );
}

/** `site.yaml` with a statement on accessibility that was last reviewed on a day. */
function reviewed(day: string): string {
  return filledSiteYaml().replaceAll(/(createdOn|reviewedOn): .*/g, `$1: ${day}`);
}

const topic = "- key: soziales\n  label: Soziales\n  description: Alles Soziale.\n";
const organisation =
  "- key: secupay\n  name: secupay AG\n  kind: unternehmen\n  region: Pulsnitz\n  description: Zahlungen.\n";

export const surroundingMistakes: readonly Mistake[] = [
  inFiles(
    "a data file that is missing",
    "_data/search.yaml",
    { [reportPath]: report() },
    {
      data: { "search.yaml": null },
      code: "file-unreadable",
      line: 1,
      column: 1,
      suggestion: "Betreiberstelle",
    },
  ),
  inFiles(
    "the key of a topic with a capital letter",
    "_data/topics.yaml",
    {},
    {
      data: { "topics.yaml": "- key: Soziales\n  label: Soziales\n  description: Alles Soziale.\n" },
      code: "value-format",
      line: 1,
      column: 8,
      suggestion: "Kleinbuchstaben",
    },
  ),
  ...(
    [
      ["topics.yaml", "a topic whose key another one has", `${topic}${topic}`, 4, 8, topic],
      [
        "organisations.yaml",
        "an organisation whose key another one has",
        `${organisation}${organisation}`,
        6,
        8,
        organisation,
      ],
      [
        "places.yaml",
        "a municipality that is added twice",
        'municipalities:\n  - { key: "14612000", name: Dresden }\n  - { key: "14612000", name: Dresden }\n',
        3,
        12,
        'municipalities:\n  - { key: "14612000", name: Dresden }\n',
      ],
    ] as const
  ).map(([file, name, text, line, column, mended]) =>
    inFiles(
      name,
      `_data/${file}`,
      { [reportPath]: report() },
      {
        data: { [file]: text },
        code: "value-duplicate",
        line,
        column,
        suggestion: "oder löschen Sie einen",
        mendedData: { [file]: mended },
      },
    ),
  ),
  inFiles(
    "further names of a place that nobody knows",
    "_data/places.yaml",
    { [reportPath]: report() },
    {
      data: { "places.yaml": 'aliases:\n  "14612000": [Elbflorenz]\n  "99999999": [Nirgendwo]\n' },
      code: "region-unknown",
      line: 3,
      column: 3,
      suggestion: "Prüfen Sie die Ziffern",
      mendedData: { "places.yaml": 'aliases:\n  "14612000": [Elbflorenz]\n' },
    },
  ),
  inFiles(
    "a place that lies in no Land",
    "_data/places.yaml",
    { [reportPath]: report() },
    {
      data: { "places.yaml": 'associations:\n  - { key: "990000001", name: VG Nirgendwo, short: Nirgendwo }\n' },
      code: "region-unknown",
      line: 2,
      column: 12,
      suggestion: "die ersten zwei Ziffern",
      mendedData: { "places.yaml": "associations: []\n" },
    },
  ),
  inFiles(
    "a contact for security holes that soon expires",
    "_data/site.yaml",
    { [reportPath]: report() },
    {
      data: {
        "site.yaml": `security:\n  contact: sicherheit@dresden.de\n  expires: 2026-01-31\n${reviewed("2025-12-31")}`,
      },
      operator: true,
      code: "security-expiring",
      severity: "warning",
      line: 3,
      column: 3,
      suggestion: "innerhalb des nächsten Jahres",
    },
  ),
  inFiles(
    "a path of the site that its host does not serve",
    "_data/site.yaml",
    { [reportPath]: report() },
    {
      data: {
        "site.yaml": `hosting: netlify\n${reviewed("2025-12-31").replace(
          /^url: .*$/m,
          "url: https://www.dresden.de/archiv-x/",
        )}`,
      },
      operator: true,
      code: "host-path",
      severity: "warning",
      line: 1,
      column: 10,
      suggestion: "unter archiv-x/ liegt",
    },
  ),
  inFiles(
    "a contact for security holes that is to hold for more than a year",
    "_data/site.yaml",
    { [reportPath]: report() },
    {
      data: {
        "site.yaml": `security:\n  contact: sicherheit@dresden.de\n  expires: 2029-01-31\n${reviewed("2025-12-31")}`,
      },
      operator: true,
      code: "security-far-ahead",
      severity: "warning",
      line: 3,
      column: 3,
      suggestion: "innerhalb des nächsten Jahres",
    },
  ),
  inFiles(
    "a site that does not say where its source code lies",
    "_data/site.yaml",
    { [reportPath]: report() },
    {
      data: { "site.yaml": reviewed("2025-12-31").replace(/^sourceCode: .*\n/m, "") },
      operator: true,
      code: "source-code-unnamed",
      severity: "warning",
      line: 1,
      column: 1,
      suggestion: "sourceCode: https://…",
    },
  ),
  inFiles(
    "what earlier builds have left in the output directory",
    "dist",
    { [reportPath]: report() },
    {
      output: ["2025/05/karte/index.json"],
      code: "output-leftovers",
      severity: "warning",
      line: 1,
      column: 1,
      suggestion: "--clean",
    },
  ),
  inFiles(
    "a path of the site that means something to servers",
    "_data/site.yaml",
    {},
    {
      data: { "site.yaml": filledSiteYaml().replace(/^url: .*$/m, "url: https://www.example.org/a;b/") },
      code: "url-invalid",
      line: lineOf("url:"),
      column: 6,
      suggestion: "https://www.example.de/archiv-x/",
    },
  ),
  inFiles(
    "a link to a site that does not answer",
    reportPath,
    // The port is one that no client calls, so that no site is asked.
    { [reportPath]: report({ body: "Mehr [dazu](http://www.dresden.de:9/karte)." }) },
    {
      data: { "organisations.yaml": "[]\n" },
      links: true,
      code: "link-unreachable",
      severity: "warning",
      line: 9,
      column: 13,
      suggestion: "neue Adresse",
    },
  ),
  inFiles(
    "a made-up telephone number in a site that is in production",
    "_data/site.yaml",
    { [reportPath]: report() },
    {
      data: {
        "site.yaml": filledSiteYaml()
          .replace("production: false", "production: true")
          .replace(/phone: .*/, 'phone: "+49 30 23125 000"'),
      },
      code: "site-placeholder",
      line: lineOf("phone:"),
      column: 10,
      suggestion: "was stimmt",
    },
  ),
  inFiles(
    "a statement on accessibility that nobody has reviewed for more than a year",
    "_data/site.yaml",
    { [reportPath]: report() },
    {
      data: {
        "site.yaml": reviewed("2024-12-31"),
      },
      operator: true,
      code: "statement-review",
      severity: "warning",
      line: lineOf("reviewedOn:"),
      column: 15,
      suggestion: "einmal im Jahr",
    },
  ),
];
