import { inReport, type Mistake } from "./mistake.ts";

type Expected = Omit<Parameters<typeof inReport>[2], "severity">;
const warning = (name: string, change: Parameters<typeof inReport>[1], expected: Expected): Mistake =>
  inReport(name, change, { ...expected, severity: "warning" });

const longSentence = `Die Karte ${"sehr ".repeat(30)}lange Wege spart.`;

export const wordingMistakes: readonly Mistake[] = [
  warning(
    "a title that ends in a full stop",
    { title: "title: Die Bezahlkarte startet." },
    { code: "title-full-stop", line: 2, column: 8, suggestion: "Punkt weg" },
  ),
  warning(
    "a title that ends in a full stop behind a quotation",
    { title: "title: Die „Bezahlkarte“ startet „heute“." },
    { code: "title-full-stop", line: 2, column: 8, suggestion: "Lassen Sie den Punkt weg" },
  ),
  warning(
    "a teaser that the text repeats",
    { body: "Wer Dresden neu zugewiesen wird, erhält seit Anfang Mai eine Bezahlkarte.\n\nDie Ausgabe hat begonnen." },
    { code: "teaser-repeated", line: 9, column: 1, suggestion: "noch nicht sagt" },
  ),
  warning(
    "a teaser that the text repeats with a link and another last word",
    {
      teaser:
        "teaser: Wer Dresden neu zugewiesen wird, erhält nach Angaben der Stadt seit Anfang Mai 2025 eine Bezahlkarte.",
      body: "\nWer Dresden neu [zugewiesen](https://dresden.de/) wird, erhält nach Angaben der Stadt seit Anfang Mai 2025 eine Karte.",
    },
    { code: "teaser-repeated", line: 10, column: 1, suggestion: "Beginnen Sie den Text mit" },
  ),
  warning(
    "a teaser that the text repeats before it goes on",
    {
      body: "Wer Dresden neu zugewiesen wird, erhält seit Anfang Mai eine Bezahlkarte. Ausgegeben wird sie von der Landesdirektion, die dafür drei Schalter öffnet.",
    },
    { code: "teaser-repeated", line: 9, column: 1, suggestion: "Beginnen Sie den Text mit" },
  ),
  warning(
    "a teaser that the text repeats behind another sentence, with two words changed",
    {
      body: "Das teilte die Landesdirektion mit. Wer Dresden neu zugewiesen ist, erhält seit Anfang Mai nun eine Bezahlkarte.",
    },
    { code: "teaser-repeated", line: 9, column: 1, suggestion: "Beginnen Sie den Text mit" },
  ),
  warning(
    "a first paragraph that says nothing but a part of the teaser",
    { body: "Seit Anfang Mai eine Bezahlkarte.\n\nDie Ausgabe hat begonnen." },
    { code: "teaser-repeated", line: 9, column: 1, suggestion: "Beginnen Sie den Text mit" },
  ),
  warning(
    "a town in the teaser that is missing in the region",
    { teaser: "teaser: Wer neu zugewiesen wird, erhält in Dresden und Leipzig seit Anfang Mai eine Bezahlkarte." },
    { code: "region-suggested", line: 5, column: 9, suggestion: '„Leipzig"' },
  ),
  warning(
    "a town of another Land in the title",
    { title: "title: Bezahlkarte aus Hannover startet", region: "region:\n  - Dresden" },
    { code: "region-suggested", line: 5, column: 8, suggestion: '„Hannover"' },
  ),
  warning(
    "a Kreis at the beginning of the title",
    { title: "title: Landkreis Görlitz führt Bezahlkarte ein" },
    { code: "region-suggested", line: 5, column: 9, suggestion: 'diesen Kreis, ergänzen Sie „Landkreis Görlitz"' },
  ),
  warning(
    "a Cyrillic letter in the title",
    { title: "title: Bezahlk\u0430rte startet" },
    { code: "characters-unusual", line: 2, column: 15, suggestion: "neu" },
  ),
  warning(
    "a Greek letter in the text",
    { body: "Die Ausgabe hat begonnen.\n\nSie gilt f\u03bfrtan." },
    {
      code: "characters-unusual",
      line: 11,
      column: 11,
      suggestion: "Tippen Sie die Stelle neu, statt sie zu kopieren",
    },
  ),
  warning(
    "bold letters of a social network",
    { title: "title: \u{1d5d5}ezahlkarte startet" },
    { code: "characters-unusual", line: 2, column: 8, suggestion: '„B"' },
  ),
  warning(
    "a ligature out of a PDF file",
    { body: "Die Stadt veröffentlicht die Zahlen und die Gra\ufb01k." },
    { code: "characters-unusual", line: 9, column: 48, suggestion: '„fi"' },
  ),
  warning(
    "an umlaut of two signs",
    { body: "Die Ausgabe hat begonnen.\n\nSie gilt fu\u0308r alle." },
    { code: "characters-unusual", line: 11, column: 11, suggestion: '„\u00fc"' },
  ),
  warning(
    "a source without address",
    { more: "sources:\n  - publisher: Amtsblatt" },
    { code: "source-without-address", line: 8, column: 5, suggestion: "title und date" },
  ),
  warning(
    "an only source with a date and neither title nor address",
    { more: "sources:\n  - publisher: Amtsblatt\n    date: 2025-05-08" },
    { code: "source-without-address", line: 8, column: 5, suggestion: "Ergänzen Sie url" },
  ),
  warning(
    "one of two sources without address and date",
    {
      more: "sources:\n  - publisher: TAG24\n    url: https://www.tag24.de/\n  - publisher: Amtsblatt\n    title: Nr. 12",
    },
    { code: "source-without-address", line: 10, column: 5, suggestion: "genügt date" },
  ),
  warning(
    "a long sentence, where the newsroom wants hints at them",
    { body: `Die Ausgabe hat begonnen.\n\n${longSentence} Mehr nicht.` },
    { code: "sentence-long", line: 11, column: 1, suggestion: "zwei Sätze", checks: { longSentences: 30 } },
  ),
  ...(
    [
      ["a link with a blank in the middle", "Siehe [Karte] (https://www.dresden.de/).", 13, "[Text](https://…)"],
      [
        "a link with its brackets the wrong way round",
        "Siehe (Karte)[https://www.dresden.de/].",
        13,
        "[Text](https://…)",
      ],
      ["a link with a blank in its address", "Siehe [Karte](https://www.dresden.de/a b.pdf).", 13, "%20"],
      ["a link without its last bracket", "Siehe [Karte](https://www.dresden.de/ und mehr.", 13, "[Text](https://…)"],
      ["a heading without a blank", "##Überschrift", 1, "## Überschrift"],
      ["a list without blanks", "-Punkt eins\n-Punkt zwei", 1, "- Punkt"],
      ["a list of small letters without blanks", "-eins\n-zwei", 1, "- Punkt"],
      ["a list with the signs of a word processor", "• Punkt eins\n• Punkt zwei", 1, "- Punkt"],
      ["a list with dashes of a word processor", "– Punkt eins\n– Punkt zwei", 1, "- Punkt"],
      ["a table without its line of dashes", "| A | B |\n| 1 | 2 |", 1, "| --- | --- |"],
      ["bold letters without end", "Das ist **fett.", 9, "**fett**"],
      ["bold letters with blanks inside", "Das ist ** fett ** und mehr.", 9, "**fett**"],
      ["marked letters", "Das ist ==wichtig==.", 9, "**fett**"],
      ["an indented paragraph", "    Die Karte gilt überall.", 1, "Löschen Sie den leeren Raum"],
      ["a paragraph that begins with a tabulator", "\tDie Karte gilt überall.", 1, "Löschen Sie den leeren Raum"],
    ] as const
  ).map(([name, body, column, suggestion]) =>
    warning(
      name,
      { body: `Erster Absatz.\n\n${body}\n\nLetzter Absatz.` },
      { code: "markup-left", line: 11, column, suggestion },
    ),
  ),
  warning(
    "a sign of a list in the middle of a list",
    { body: "* Punkt eins\n* Punkt zwei\n• Punkt drei" },
    { code: "markup-left", line: 11, column: 1, suggestion: "- Punkt" },
  ),
  warning(
    "bold letters in a headline",
    { title: "title: Das **Amt** öffnet" },
    { code: "markup-left", line: 2, column: 8, suggestion: "Löschen Sie die Zeichen" },
  ),
  warning(
    "a link in a teaser",
    { teaser: "teaser: Wer Dresden neu zugewiesen wird, erhält eine [Karte](https://www.dresden.de/)." },
    { code: "markup-left", line: 4, column: 9, suggestion: "Links, Fußnoten und Fettes stehen im Text" },
  ),
  warning(
    "bold letters in a correction",
    { more: "corrections:\n  - date: 2025-05-12\n    kind: ergaenzung\n    text: Es sind **50** Euro." },
    { code: "markup-left", line: 10, column: 11, suggestion: "Löschen Sie die Zeichen" },
  ),
];
