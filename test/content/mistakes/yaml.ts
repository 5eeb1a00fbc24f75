import { report } from "../../builders/report.ts";
import { inReport, type Mistake } from "./mistake.ts";

const source = "sources:\n  - publisher: TAG24\n    url: https://www.tag24.de/";
const twoLines = "teaser: Wer Dresden neu zugewiesen wird,\n  erhält seit Anfang Mai eine Bezahlkarte.";

export const yamlMistakes: readonly Mistake[] = [
  inReport(
    "a title that YAML would cut off",
    { title: "title: Projekt #digital startet" },
    { code: "yaml-comment", line: 2, column: 8, suggestion: 'title: "Projekt #digital startet"' },
  ),
  inReport(
    "a teaser that is too short because YAML would cut it off",
    { teaser: "teaser: Die Karte #bezahlkarte gibt es in Dresden seit Anfang Mai für alle." },
    { code: "yaml-comment", line: 4, column: 9, suggestion: 'teaser: "Die Karte #bezahlkarte gibt es' },
  ),
  inReport(
    "a reason that YAML would cut off",
    { more: "withdrawn:\n  date: 2025-05-12\n  reason: Der Hinweis #3 war falsch." },
    { code: "yaml-comment", line: 9, column: 11, suggestion: 'reason: "Der Hinweis #3 war falsch."' },
  ),
  inReport(
    "a quotation mark that is not closed",
    { title: 'title: "Bezahlkarte startet' },
    { code: "yaml-syntax", line: 2, column: 8, suggestion: 'title: "Bezahlkarte startet"' },
  ),
  inReport(
    "a colon in a value without quotation marks",
    { title: "title: Dresden: Bezahlkarte startet" },
    { code: "yaml-syntax", line: 2, column: 8, suggestion: 'title: "Dresden: Bezahlkarte startet"' },
  ),
  inReport(
    "an indentation that does not fit the line above",
    { more: "sources:\n  - publisher: TAG24\n   url: https://tag24.de/" },
    { code: "yaml-syntax", line: 9, column: 1, suggestion: "Gehören beide zusammen, schreiben Sie" },
  ),
  inReport(
    "a list that is not closed",
    { region: "region: [Dresden" },
    { code: "yaml-syntax", line: 5, column: 9, suggestion: "region: [Dresden]" },
  ),
  inReport(
    "a quotation mark that only the next line closes",
    {
      title: 'title: "Bezahlkarte startet',
      teaser: 'teaser: "Wer Dresden neu zugewiesen wird, erhält eine Bezahlkarte."',
    },
    { code: "yaml-syntax", line: 2, column: 8, suggestion: 'title: "Bezahlkarte startet"' },
  ),
  inReport(
    "a line without a colon",
    { more: "Bezahlkarte" },
    { code: "yaml-syntax", line: 7, column: 1, suggestion: "Gehört sie zum Wert darüber" },
  ),
  inReport(
    "a quotation mark inside a quoted value",
    { title: 'title: "Die "Karte" startet"' },
    { code: "yaml-syntax", line: 2, column: 14, suggestion: "title: 'Die \"Karte\" startet'" },
  ),
  inReport(
    "quotation marks around a part of a value",
    { title: 'title: "Digital" gewinnt' },
    { code: "yaml-syntax", line: 2, column: 18, suggestion: "title: '\"Digital\" gewinnt'" },
  ),
  inReport(
    "a value that begins with a sign that YAML keeps for itself",
    { title: "title: @home startet" },
    { code: "yaml-syntax", line: 2, column: 8, suggestion: 'title: "@home startet"' },
  ),
  inReport(
    "a value in a list that begins with such a sign",
    { topics: "topics:\n  - soziales\n  - %haushalt" },
    { code: "yaml-syntax", line: 8, column: 5, suggestion: '- "%haushalt"' },
  ),
  inReport(
    "such a value before another key of its group",
    { more: "sources:\n  - publisher: @home\n    url: https://home.example/" },
    { code: "yaml-syntax", line: 8, column: 16, suggestion: 'Schreiben Sie: - publisher: "@home"' },
  ),
  inReport(
    "a tag of another language",
    { title: 'title: !!js/function "() => 1"' },
    { code: "yaml-syntax", line: 2, column: 8, suggestion: "title: '!!js/function \"() => 1\"'" },
  ),
  inReport(
    "an indentation by tabulator",
    { region: "region:\n\t- Dresden" },
    { code: "yaml-tab", line: 6, column: 1, suggestion: "zwei Leerzeichen" },
  ),
  inReport(
    "a text of several lines that is indented by tabulator",
    { teaser: "teaser: >-\n\tWer Dresden neu zugewiesen wird, erhält seit Anfang Mai eine Bezahlkarte." },
    { code: "yaml-tab", line: 5, column: 1, suggestion: "zwei Leerzeichen" },
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
    { code: "characters-invisible", line: 2, column: 14, suggestion: "Löschen Sie die Zeile und tippen Sie sie neu" },
  ),
  inReport(
    "a key that stands twice",
    { more: "title: Karte startet" },
    { code: "yaml-duplicate-key", line: 7, column: 1, suggestion: "Löschen Sie eine der beiden" },
  ),
  inReport(
    "a nested key that stands twice",
    { more: "sources:\n  - publisher: TAG24\n    publisher: MDR" },
    { code: "yaml-duplicate-key", line: 9, column: 5, suggestion: "Löschen Sie eine der beiden" },
  ),
  inReport(
    "an alias",
    { more: "kicker: *dresden" },
    { code: "yaml-alias", line: 7, column: 10, suggestion: 'kicker: "*dresden"' },
  ),
  inReport(
    "an anchor with its alias",
    { region: "region: &orte [Dresden]", more: "organisations: *orte" },
    { code: "yaml-alias", line: 7, column: 17, suggestion: "Werte selbst hin: organisations: […]" },
  ),
  inReport(
    "an anchor",
    { title: "title: &titel Bezahlkarte startet" },
    { code: "yaml-alias", line: 2, column: 15, suggestion: 'title: "&titel Bezahlkarte startet"' },
  ),
  inReport(
    "a colon without a space",
    { title: "title:Bezahlkarte startet" },
    { code: "yaml-syntax", line: 2, column: 1, suggestion: "Schreiben Sie: title: Bezahlkarte startet" },
  ),
  inReport(
    "a colon without a space before a list",
    { region: "region:[Dresden]" },
    { code: "yaml-syntax", line: 5, column: 1, suggestion: "Schreiben Sie: region: [Dresden]" },
  ),
  inReport(
    "a no-break space behind a colon",
    { title: "title:\u00a0Bezahlkarte startet" },
    { code: "yaml-syntax", line: 2, column: 1, suggestion: "Schreiben Sie: title: Bezahlkarte startet" },
  ),
  inReport(
    "an equals sign instead of a colon",
    { more: "kicker = Dresden" },
    { code: "yaml-syntax", line: 7, column: 1, suggestion: "Schreiben Sie: kicker: Dresden" },
  ),
  inReport(
    "a colon in a value between the quotation marks of a word processor",
    { title: "title: „Dresden: Karte startet“" },
    { code: "yaml-syntax", line: 2, column: 8, suggestion: 'title: "Dresden: Karte startet"' },
  ),
  inReport(
    "a single quotation mark that is not closed",
    { title: "title: 'Karte startet" },
    { code: "yaml-syntax", line: 2, column: 8, suggestion: "title: 'Karte startet'" },
  ),
  inReport(
    "a backslash between quotation marks",
    { title: 'title: "Laufwerk C:\\Karte"' },
    { code: "yaml-syntax", line: 2, column: 8, suggestion: "title: 'Laufwerk C:\\Karte'" },
  ),
  inReport(
    "a value that goes on behind a bracket",
    { title: "title: [Dresden] Karte startet" },
    { code: "yaml-syntax", line: 2, column: 18, suggestion: 'title: "[Dresden] Karte startet"' },
  ),
  inReport(
    "a key that is indented for no reason",
    { date: " date: 2025-05-09" },
    { code: "yaml-syntax", line: 3, column: 1, suggestion: "ohne Leerzeichen davor" },
  ),
  inReport(
    "a dash without a space before the first key of a group",
    { more: "sources:\n  -publisher: TAG24\n    url: https://www.tag24.de/" },
    { code: "yaml-syntax", line: 8, column: 1, suggestion: "Schreiben Sie: - publisher: TAG24" },
  ),
  inReport(
    "a sign before a key that a finger has left",
    { date: "%date: 2025-05-09" },
    { code: "yaml-syntax", line: 3, column: 1, suggestion: "Schreiben Sie: date: 2025-05-09" },
  ),
  inReport(
    "a key without colon before a quoted value",
    { more: 'kicker "Dresden"' },
    { code: "yaml-syntax", line: 7, column: 1, suggestion: 'Schreiben Sie: kicker: "Dresden"' },
  ),
  inReport(
    "a quoted value whose line is indented too far",
    { more: 'sources:\n  - publisher: TAG24\n      url: "https://www.tag24.de/"' },
    { code: "yaml-syntax", line: 9, column: 1, suggestion: "mit genau 4 Leerzeichen davor" },
  ),
  inReport(
    "a dash before the first key",
    { title: "- title: Karte startet" },
    { code: "yaml-syntax", line: 2, column: 1, suggestion: "Schreiben Sie: title: Karte startet" },
  ),
  inReport(
    "a teaser that goes on without indentation",
    { teaser: "teaser: Wer Dresden neu zugewiesen wird,\nerhält seit Anfang Mai eine Bezahlkarte." },
    { code: "yaml-syntax", line: 5, column: 1, suggestion: "rücken Sie sie mit zwei Leerzeichen ein" },
  ),
  inReport(
    "a key of a group that is not indented",
    { more: "events:\n- title: Sprechtag\ndate: 2025-06-01" },
    { code: "yaml-duplicate-key", line: 9, column: 1, suggestion: "rücken Sie sie mit zwei Leerzeichen ein" },
  ),
  inReport(
    "a tabulator before a key",
    { date: "\tdate: 2025-05-09" },
    { code: "yaml-tab", line: 3, column: 1, suggestion: "Löschen Sie ihn" },
  ),
  inReport(
    "stars of Markdown around a value",
    { title: "title: **Karte startet**" },
    { code: "yaml-syntax", line: 2, column: 16, suggestion: 'title: "**Karte startet**"' },
  ),
  inReport("an empty head", "---\n---\n\nText.\n", {
    code: "front-matter-missing",
    line: 1,
    column: 1,
    suggestion: "title",
  }),
  inReport("a head without any value", "---\n# title fehlt noch\n---\n\nText.\n", {
    code: "front-matter-missing",
    line: 1,
    column: 1,
    suggestion: "title",
  }),
  inReport("a head that is a list", "---\n- title\n- date\n---\n\nText.\n", {
    code: "yaml-syntax",
    line: 2,
    column: 1,
    suggestion: "Schreiben Sie je Zeile eine",
  }),
  inReport("a head without end", "---\ntitle: Bezahlkarte startet\n\nIn Dresden hat die Ausgabe begonnen.\n", {
    code: "front-matter-unclosed",
    line: 1,
    column: 1,
    suggestion: "---",
  }),
  inReport("a head whose end a word processor has typeset", "---\ntitle: Bezahlkarte startet\n—\n\nText.\n", {
    code: "front-matter-unclosed",
    line: 3,
    column: 1,
    suggestion: "---",
  }),
  inReport("a file without head", "# Bezahlkarte startet\n\nIn Dresden hat die Ausgabe begonnen.\n", {
    code: "front-matter-missing",
    line: 1,
    column: 1,
    suggestion: "drei Bindestrichen",
  }),
  ...[
    ["dashes of a word processor", "–––", "drei einfache Bindestriche"],
    ["a long dash", "—", "drei einfache Bindestriche"],
    ["four hyphens", "----", "drei einfache Bindestriche"],
    ["the frame of a program", "```markdown\n---", "Löschen Sie diese Zeile und ebenso ``` am Ende"],
  ].map(([what, first, suggestion = ""]) =>
    inReport(`a first line that is ${what}`, report().replace("---", `${first}`), {
      code: "front-matter-missing",
      line: 1,
      column: 1,
      suggestion,
    }),
  ),
  inReport("a file without head that begins with empty lines", "\n\nIn Dresden hat die Ausgabe begonnen.\n", {
    code: "front-matter-missing",
    line: 3,
    column: 1,
    suggestion: "Beginnen Sie die Datei mit",
  }),
  inReport("a head in JavaScript", "---js\n{ title: process.exit() }\n---\n\nText.\n", {
    code: "front-matter-language",
    line: 1,
    column: 4,
    suggestion: "---",
  }),
  inReport("a head in JSON", '---json\n{ "title": "x" }\n---\n\nText.\n', {
    code: "front-matter-language",
    line: 1,
    column: 4,
    suggestion: "in die erste Zeile nur drei Bindestriche: ---",
  }),
  ...(
    [
      ["a list", { topics: " topics: [soziales]" }, {}, 6],
      [
        "a list below another one",
        { region: "region:\n  - Dresden", topics: " topics: [soziales]" },
        { region: "region:\n  - Dresden" },
        7,
      ],
      [
        "a list behind a group",
        { more: `${source}\n organisations: [secupay]` },
        { more: `${source}\norganisations: [secupay]` },
        10,
      ],
      ["the first key", { title: " title: Bezahlkarte startet" }, {}, 2],
      ["a key behind a text of two lines", { teaser: twoLines, region: " region: [Dresden]" }, { teaser: twoLines }, 6],
      ["a key behind an empty line", { region: "\n  region: [Dresden]" }, { region: "\nregion: [Dresden]" }, 6],
    ] as const
  ).map(([what, change, mended, line]) =>
    inReport(`a space before ${what}`, change, {
      code: "yaml-syntax",
      line,
      column: 1,
      suggestion: "ohne Leerzeichen davor",
      mended,
    }),
  ),
  ...(
    [
      ["a hash before a key", "topics: [#soziales]", "topics: [soziales]", 9],
      ["a mark around one of two", 'topics: ["soziales", "zahlung]', "topics: [soziales, zahlung]", 31],
      ["a second list behind it", "topics: [soziales], [zahlung]", "topics: [soziales, zahlung]", 19],
      ["a value behind it", "topics: [soziales] zahlung", "topics: [soziales, zahlung]", 20],
      ["a sign of YAML before it", "topics: @soziales", "topics: [soziales]", 9],
      ["a dash before its only value", "topics: - soziales", "topics: [soziales]", 9],
      ["marks around each value, but no brackets", 'topics: "soziales", "zahlung"', "topics: [soziales, zahlung]", 19],
      ["a star before a value", "topics: [*soziales]", "topics: [soziales]", 1],
    ] as const
  ).map(([what, wrong, right, column]) =>
    inReport(
      `a list with ${what}`,
      { topics: wrong },
      { code: "yaml-syntax", line: 6, column, suggestion: `Schreiben Sie: ${right}`, mended: { topics: right } },
    ),
  ),
  inReport(
    "stars before the values of a list",
    { region: "region:\n  * Dresden\n  * Leipzig" },
    {
      code: "yaml-syntax",
      line: 6,
      column: 1,
      suggestion: "ebenso in den anderen Zeilen der Liste: - Dresden",
      mended: { region: "region:\n  - Dresden\n  - Leipzig" },
    },
  ),
  inReport(
    "a list of groups that is not closed",
    { more: "sources: [{ publisher: TAG24" },
    {
      code: "yaml-syntax",
      line: 7,
      column: 10,
      suggestion: "die erste mit einem Strich: - publisher: …",
      mended: { more: "sources:\n  - publisher: TAG24\n    url: https://www.tag24.de/" },
    },
  ),
  inReport(
    "a link of Markdown as address",
    { more: "sources:\n  - publisher: TAG24\n    url: [Bericht](https://www.tag24.de/)" },
    {
      code: "yaml-syntax",
      line: 9,
      column: 19,
      suggestion: "Schreiben Sie: url: https://www.tag24.de/",
      mended: { more: source },
    },
  ),
  inReport(
    "three dashes in the middle of the head",
    { region: "---\nregion: [Dresden]" },
    { code: "front-matter-split", line: 5, column: 1, suggestion: "Löschen Sie diese Zeile", mended: {} },
  ),
  inReport(
    "three dashes above keys that may be missing",
    { more: "---\n\n# Bis zur Messe.\nembargo: 2025-05-12T10:00" },
    {
      code: "front-matter-split",
      line: 7,
      column: 1,
      suggestion: "Löschen Sie diese Zeile",
      mended: { more: "\n# Bis zur Messe.\nembargo: 2025-05-12T10:00" },
    },
  ),
];
