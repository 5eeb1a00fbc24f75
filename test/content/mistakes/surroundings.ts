import { readFileSync } from "node:fs";
import { report, reportPath } from "../../builders/report.ts";
import { inFiles, type Mistake } from "./mistake.ts";

const site = readFileSync("_data/site.yaml", "utf8");

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
  inFiles(
    "a contact for security holes that soon expires",
    "_data/site.yaml",
    { [reportPath]: report() },
    {
      data: { "site.yaml": `security:\n  contact: sicherheit@example.org\n  expires: 2026-01-31\n${site}` },
      code: "security-expiring",
      severity: "warning",
      line: 3,
      column: 3,
      suggestion: "innerhalb des nächsten Jahres",
    },
  ),
  inFiles(
    "a path of the site that means something to servers",
    "_data/site.yaml",
    {},
    {
      data: { "site.yaml": site.replace(/^url: .*$/m, "url: https://www.example.org/a;b/") },
      code: "url-invalid",
      line: site.slice(0, site.search(/^url: /m)).split("\n").length,
      column: 6,
      suggestion: "https://www.example.de/archiv-x/",
    },
  ),
  inFiles(
    "a link to a site that does not answer",
    reportPath,
    // The port is one that no client calls, so that no site is asked.
    { [reportPath]: report({ body: "Mehr [dazu](http://127.0.0.1:9/karte)." }) },
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
];
