import { inReport, type Mistake } from "./mistake.ts";

const inBody = (name: string, body: string, expected: Parameters<typeof inReport>[2]): Mistake =>
  inReport(name, { body }, expected);

export const bodyMistakes: readonly Mistake[] = [
  inBody("a body without text", "  ", {
    code: "body-empty",
    line: 8,
    column: 1,
    suggestion: "Schreiben Sie unter die zweite",
  }),
  inBody("a body that is only a heading", "## Ausgabe", {
    code: "body-empty",
    line: 8,
    column: 1,
    suggestion: "Schreiben Sie unter die zweite",
  }),
  inBody("a footnote mark without footnote", "Text.\n\nNoch ein Satz.[^2]", {
    code: "footnote-unknown",
    line: 11,
    column: 1,
    suggestion: "[^2]: …",
  }),
  inBody("a block of HTML", "Erster Absatz.\n\n<div>\nKasten\n</div>\n\nZweiter Absatz.", {
    code: "html-raw",
    line: 11,
    column: 1,
    suggestion: "Markdown",
  }),
  inBody("HTML inside a line", "Erste Zeile,\nzweite Zeile mit <b>fetter</b> Schrift.", {
    code: "html-raw",
    line: 10,
    column: 18,
    suggestion: "Schreiben Sie es als Markdown",
  }),
  inBody("an HTML comment", "Erster Absatz.\n\n<!-- noch zu klären -->", {
    code: "html-raw",
    line: 11,
    column: 1,
    suggestion: "Schreiben Sie es als Markdown",
  }),
  inBody("HTML in a table", "| Ort | Karte |\n| --- | --- |\n| Dresden | <b>ja</b> |", {
    code: "html-raw",
    line: 11,
    column: 13,
    suggestion: "Schreiben Sie es als Markdown",
  }),
  inBody("HTML in a footnote", "Text[^1].\n\nNoch ein Absatz.\n\n[^1]: Laut <i>Stadt</i>.", {
    code: "html-raw",
    line: 13,
    column: 12,
    suggestion: "Schreiben Sie es als Markdown",
  }),
  inBody("HTML in a footnote inside the line", "Text^[Laut <i>Stadt</i>.].\n\nNoch ein Absatz.\n\nEnde.", {
    code: "html-raw",
    line: 9,
    column: 12,
    suggestion: "Schreiben Sie es als Markdown",
  }),
  inBody("a script as link", "Mehr [dazu](javascript:alert(1)).", {
    code: "link-unsafe",
    line: 9,
    column: 13,
    suggestion: "Erlaubt sind https://…, mailto:…, tel:…",
  }),
  inBody("a script disguised by entities", "Mehr [dazu](java&#x0A;script:alert(1)).", {
    code: "link-unsafe",
    line: 9,
    column: 1,
    suggestion: "Erlaubt sind https://…, mailto:…, tel:…",
  }),
  inBody("a script as link by reference", "Mehr [dazu].\n\n[dazu]: JavaScript:alert(1)", {
    code: "link-unsafe",
    line: 9,
    column: 1,
    suggestion: "Erlaubt sind https://…, mailto:…, tel:…",
  }),
  inBody("data as link", "Mehr [dazu](data:text/html,Karte).", {
    code: "link-unsafe",
    line: 9,
    column: 13,
    suggestion: "Erlaubt sind https://…, mailto:…, tel:…",
  }),
  inBody("a link without scheme", "Mehr [dazu](www.dresden.de).", {
    code: "link-unsafe",
    line: 9,
    column: 13,
    suggestion: '„https://www.dresden.de"',
  }),
  inBody("a link without scheme and www", "Mehr [dazu](dresden.de/karte).", {
    code: "link-unsafe",
    line: 9,
    column: 13,
    suggestion: '„https://dresden.de/karte"',
  }),
  inBody("a link that takes its scheme from the page", "Mehr [dazu](//dresden.de/karte).", {
    code: "link-unsafe",
    line: 9,
    column: 13,
    suggestion: '„https://dresden.de/karte"',
  }),
  inBody("a link relative to the file", "Mehr [dazu](../2024/karte.md).", {
    code: "link-unsafe",
    line: 9,
    column: 13,
    suggestion: "Adresse des Berichts",
  }),
  inBody("a link to the file of a report", "Mehr [dazu](2024-12-09-schulnetz.md).", {
    code: "link-unsafe",
    line: 9,
    column: 13,
    suggestion: '„/2024/12/schulnetz/"',
  }),
  inBody("a link to a place in the file of a report", "Mehr [dazu](../2024/2024-12-09-schulnetz.md#ausgabe).", {
    code: "link-unsafe",
    line: 9,
    column: 13,
    suggestion: '„/2024/12/schulnetz/#ausgabe"',
  }),
  inBody("a link to a Markdown file of another site", "Mehr [dazu](dresden.de/karte.md).", {
    code: "link-unsafe",
    line: 9,
    column: 13,
    suggestion: '„https://dresden.de/karte.md"',
  }),
  ...["localhost:8080", "127.0.0.1:8080", "[::1]:8080"].map((host) =>
    inBody(
      `a link that was copied from the preview at ${host}`,
      `Mehr [dazu](http://${host}/2025/05/karte/#ausgabe).`,
      {
        code: "link-unsafe",
        line: 9,
        column: 13,
        suggestion: `was hinter ${host} steht: /2025/05/karte/#ausgabe`,
      },
    ),
  ),
  inBody("a link into a network of its own", "Mehr [dazu](https://intranet/karte/).", {
    code: "link-unsafe",
    line: 9,
    column: 13,
    suggestion: "die alle im Internet erreichen",
  }),
  inBody("a link without target", "Mehr [dazu]().", {
    code: "link-empty",
    line: 9,
    column: 1,
    suggestion: "[Text](https://…)",
  }),
  inBody("a link without text", "Mehr dazu: [](https://dresden.de).", {
    code: "link-empty",
    line: 9,
    column: 15,
    suggestion: "[Text](https://…)",
  }),
  inBody("a link by a reference that is not there", "Mehr dazu.\n\nMehr [dazu][dresden].", {
    code: "link-empty",
    line: 11,
    column: 1,
    suggestion: "[dresden]: https://…",
  }),
  inBody("a link by a reference to itself that is not there", "Mehr [**dazu**][].", {
    code: "link-empty",
    line: 9,
    column: 15,
    suggestion: "[Text](https://…), oder unter den Text: [Text]: https://…",
  }),
  inBody("a control character", "Text.\n\nMehr\u0000 dazu.", {
    code: "characters-invisible",
    line: 11,
    column: 5,
    suggestion: "Löschen Sie die Stelle und tippen Sie sie neu",
  }),
  inBody("a sign that turns the direction of writing", "Mehr \u202edazu.", {
    code: "characters-invisible",
    line: 9,
    column: 6,
    suggestion: "Löschen Sie die Stelle und tippen Sie sie neu",
  }),
  inBody("an image", "Die Karte:\n\n![Bezahlkarte](/karte.jpg)", {
    code: "image-in-body",
    line: 11,
    column: 16,
    suggestion: "unter image",
  }),
  inBody("a heading of the first level", "# Karte\n\nText.", {
    code: "heading-level",
    line: 9,
    column: 1,
    suggestion: "##",
  }),
  inBody("an underlined heading of the first level", "Text.\n\nKarte\n=====", {
    code: "heading-level",
    line: 12,
    column: 1,
    suggestion: "##",
  }),
  inBody("a heading that skips the second level", "### Karte\n\nText.", {
    code: "heading-level",
    line: 9,
    column: 1,
    suggestion: "## statt ###",
  }),
  inBody("a heading that skips a level", "## Karte\n\n#### Ausgabe\n\nText.", {
    code: "heading-level",
    line: 11,
    column: 1,
    suggestion: "### statt ####",
  }),
  inReport(
    "a placeholder that nobody has replaced",
    { body: "Die Ausgabe hat begonnen.\n\nPlatzhalter: Schreiben Sie hier den Bericht." },
    { code: "placeholder-left", line: 11, column: 1, suggestion: "draft: true" },
  ),
  inReport(
    "an example of a message that nobody has filled in",
    { more: 'sources: [{ publisher: "Platzhalter: Wer es veröffentlicht hat", url: "https://www.tag24.de/" }]' },
    { code: "placeholder-left", line: 7, column: 24, suggestion: "Ersetzen Sie ihn durch Ihre Angabe" },
  ),
];
