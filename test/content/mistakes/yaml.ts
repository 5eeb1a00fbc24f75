import { inReport, type Mistake } from "./mistake.ts";

export const yamlMistakes: readonly Mistake[] = [
  inReport(
    "a title that YAML would cut off",
    { title: "title: Projekt #digital startet" },
    { code: "yaml-comment", line: 2, column: 8, suggestion: "Anführungszeichen" },
  ),
  inReport(
    "a quotation mark that is not closed",
    { title: 'title: "Bezahlkarte startet' },
    { code: "yaml-syntax", line: 2 },
  ),
  inReport(
    "a colon in a value without quotation marks",
    { title: "title: Dresden: Bezahlkarte startet" },
    { code: "yaml-syntax", line: 2, suggestion: "Anführungszeichen" },
  ),
  inReport(
    "an indentation that does not fit the line above",
    { more: "sources:\n  - publisher: TAG24\n   url: https://tag24.de/" },
    { code: "yaml-syntax", line: 9 },
  ),
  inReport("a list that is not closed", { region: "region: [Dresden" }, { code: "yaml-syntax", line: 5 }),
  inReport(
    "a quotation mark that only the next line closes",
    {
      title: 'title: "Bezahlkarte startet',
      teaser: 'teaser: "Wer Dresden neu zugewiesen wird, erhält eine Bezahlkarte."',
    },
    { code: "yaml-syntax", line: 2 },
  ),
  inReport("a line without a colon", { more: "Bezahlkarte" }, { code: "yaml-syntax", line: 7 }),
  inReport(
    "a quotation mark inside a quoted value",
    { title: 'title: "Die "Karte" startet"' },
    { code: "yaml-syntax", line: 2 },
  ),
  inReport(
    "quotation marks around a part of a value",
    { title: 'title: "Digital" gewinnt' },
    { code: "yaml-syntax", line: 2, suggestion: "einfache Anführungszeichen" },
  ),
  inReport(
    "a value that begins with a sign that YAML keeps for itself",
    { title: "title: @home startet" },
    { code: "yaml-syntax", line: 2, column: 8, suggestion: "in Anführungszeichen" },
  ),
  inReport(
    "a value in a list that begins with such a sign",
    { topics: "topics:\n  - soziales\n  - %haushalt" },
    { code: "yaml-syntax", line: 8, column: 5, suggestion: "in Anführungszeichen" },
  ),
  inReport(
    "a tag of another language",
    { title: 'title: !!js/function "() => 1"' },
    { code: "yaml-syntax", line: 2, column: 8, suggestion: "in Anführungszeichen" },
  ),
  inReport(
    "an indentation by tabulator",
    { region: "region:\n\t- Dresden" },
    { code: "yaml-tab", line: 6, column: 1, suggestion: "zwei Leerzeichen" },
  ),
  inReport(
    "a tabulator between a key and its list",
    { region: "region:\t[Dresden]" },
    { code: "yaml-tab", line: 5, column: 8, suggestion: "Leerzeichen" },
  ),
  inReport(
    "an indentation by no-break spaces",
    { more: "sources:\n\u00a0\u00a0- publisher: TAG24" },
    { code: "characters-invisible", line: 8, column: 1, suggestion: "gewöhnliche Leerzeichen" },
  ),
  inReport(
    "a control character in the head",
    { title: "title: Bezahl\u0000karte startet" },
    { code: "characters-invisible", line: 2 },
  ),
  inReport(
    "a key that stands twice",
    { more: "title: Karte startet" },
    { code: "yaml-duplicate-key", line: 7, column: 1 },
  ),
  inReport(
    "a nested key that stands twice",
    { more: "sources:\n  - publisher: TAG24\n    publisher: MDR" },
    { code: "yaml-duplicate-key", line: 9, column: 5 },
  ),
  inReport("an alias", { more: "kicker: *dresden" }, { code: "yaml-alias", line: 7, suggestion: "Anführungszeichen" }),
  inReport(
    "an anchor with its alias",
    { region: "region: &orte [Dresden]", more: "organisations: *orte" },
    { code: "yaml-alias", line: 7 },
  ),
  inReport("an anchor", { title: "title: &titel Bezahlkarte startet" }, { code: "yaml-alias", line: 2 }),
  inReport("an empty head", "---\n---\n\nText.\n", { code: "front-matter-missing", line: 1, suggestion: "title" }),
  inReport("a head without any value", "---\n# title fehlt noch\n---\n\nText.\n", {
    code: "front-matter-missing",
    line: 1,
    suggestion: "title",
  }),
  inReport("a head that is a list", "---\n- title\n- date\n---\n\nText.\n", { code: "yaml-syntax", line: 2 }),
  inReport("a head without end", "---\ntitle: Bezahlkarte startet\n\nIn Dresden hat die Ausgabe begonnen.\n", {
    code: "front-matter-unclosed",
    line: 1,
    suggestion: "---",
  }),
  inReport("a head whose end a word processor has typeset", "---\ntitle: Bezahlkarte startet\n—\n\nText.\n", {
    code: "front-matter-unclosed",
    line: 3,
    suggestion: "---",
  }),
  inReport("a file without head", "# Bezahlkarte startet\n\nIn Dresden hat die Ausgabe begonnen.\n", {
    code: "front-matter-missing",
    line: 1,
    suggestion: "drei Bindestrichen",
  }),
  inReport("a file without head that begins with empty lines", "\n\nIn Dresden hat die Ausgabe begonnen.\n", {
    code: "front-matter-missing",
    line: 3,
  }),
  inReport("a head in JavaScript", "---js\n{ title: process.exit() }\n---\n\nText.\n", {
    code: "front-matter-language",
    line: 1,
    suggestion: "---",
  }),
  inReport("a head in JSON", '---json\n{ "title": "x" }\n---\n\nText.\n', { code: "front-matter-language", line: 1 }),
];
