import { inReport, type Mistake } from "./mistake.ts";

export const valueMistakes: readonly Mistake[] = [
  inReport(
    "an empty title",
    { title: "title:" },
    { code: "value-empty", line: 2, column: 7, suggestion: "Tragen Sie einen Wert ein" },
  ),
  inReport(
    "a title of spaces",
    { title: 'title: "  "' },
    { code: "value-empty", line: 2, column: 8, suggestion: "Tragen Sie einen Wert ein" },
  ),
  inReport(
    "a title without a word",
    { title: 'title: "🎉 – !!!"' },
    { code: "value-format", line: 2, column: 8, suggestion: "in Worten" },
  ),
  inReport(
    "a title that nobody can see",
    { title: 'title: "\u200b"' },
    { code: "characters-invisible", line: 2, column: 8, suggestion: "tippen" },
  ),
  inReport(
    "a title that turns the direction of writing",
    { title: "title: Bezahlkarte \u202estartet" },
    { code: "characters-invisible", line: 2, column: 8, suggestion: "Löschen Sie den Wert und tippen Sie ihn neu" },
  ),
  inReport(
    "a teaser with a control character that YAML writes out",
    { teaser: 'teaser: "Wer Dresden neu zugewiesen wird, erhält seit Mai\\u0007 eine Bezahlkarte."' },
    { code: "characters-invisible", line: 4, column: 9, suggestion: "Löschen Sie den Wert und tippen Sie ihn neu" },
  ),
  inReport(
    "a Dachzeile with a space without width",
    { more: "kicker: Dres\u200bden" },
    { code: "characters-invisible", line: 7, column: 9, suggestion: "Löschen Sie den Wert und tippen Sie ihn neu" },
  ),
  inReport(
    "a title of more than 120 characters",
    { title: `title: ${"Karte ".repeat(21)}` },
    { code: "title-length", line: 2, column: 8, suggestion: "Kürzen Sie um mindestens 5" },
  ),
  inReport(
    "a number as title",
    { title: "title: 2025" },
    { code: "value-type", line: 2, column: 8, suggestion: 'title: "2025"' },
  ),
  inReport(
    "a teaser that is too short",
    { teaser: "teaser: Karte startet." },
    { code: "teaser-length", line: 4, column: 9, suggestion: "Sagen Sie in ein bis" },
  ),
  inReport(
    "a teaser that is too long",
    { teaser: `teaser: ${"Karte ".repeat(70)}` },
    { code: "teaser-length", line: 4, column: 9, suggestion: "Kürzen Sie um mindestens 19" },
  ),
  inReport(
    "a region that is no list",
    { region: "region: Dresden" },
    { code: "value-type", line: 5, column: 9, suggestion: "region: [Dresden]" },
  ),
  inReport(
    "a list without region",
    { region: "region: []" },
    { code: "value-empty", line: 5, column: 9, suggestion: "Tragen Sie einen Wert ein" },
  ),
  inReport(
    "a region that stands twice",
    { region: "region: [Dresden, Leipzig, Dresden]" },
    { code: "value-duplicate", line: 5, column: 28, suggestion: "Löschen Sie ihn an einer der beiden Stellen" },
  ),
  inReport(
    "a number as topic",
    { topics: "topics: [2025]" },
    { code: "value-type", line: 6, column: 10, suggestion: 'Anführungszeichen: "2025"' },
  ),
  inReport(
    "a list where one value is asked",
    { more: "kicker: [Dresden]" },
    { code: "value-type", line: 7, column: 9, suggestion: "kicker: " },
  ),
  inReport(
    "a source that is only a name",
    { more: "sources: [TAG24]" },
    { code: "value-type", line: 7, column: 11, suggestion: '{ publisher: TAG24, url: "https://…" }' },
  ),
  inReport(
    "a source that is not in a list",
    { more: "sources:\n  publisher: TAG24" },
    { code: "value-type", line: 8, column: 3, suggestion: "einen Strich" },
  ),
  inReport(
    "an address where a list of sources is asked",
    { more: "sources: https://www.tag24.de/" },
    {
      code: "value-type",
      line: 7,
      column: 10,
      suggestion: 'sources: [{ publisher: "Platzhalter: Wer es veröffentlicht hat", url: "https://www.tag24.de/" }]',
    },
  ),
  inReport(
    "an answer where true or false is asked",
    { more: "draft: ja" },
    { code: "value-type", line: 7, column: 8, suggestion: "draft: true" },
  ),
  inReport(
    "a withdrawal without its parts",
    { more: "withdrawn: true" },
    {
      code: "value-type",
      line: 7,
      column: 12,
      suggestion: 'withdrawn: { date: JJJJ-MM-TT, reason: "Platzhalter: Warum er zurückgezogen ist" }',
    },
  ),
  inReport(
    "a withdrawal that is only a day",
    { more: "withdrawn: 2025-05-12" },
    { code: "value-type", line: 7, column: 12, suggestion: "withdrawn: { date: 2025-05-12, reason:" },
  ),
  inReport(
    "an image that is only the name of its file",
    { more: "image: x.jpg" },
    {
      code: "value-type",
      line: 7,
      column: 8,
      suggestion: 'image: { src: x.jpg, alt: "Platzhalter: Was zu sehen ist", credit: "Platzhalter: Wer',
    },
  ),
  inReport(
    "an event that is only a day",
    { more: "events: 2025-06-30" },
    {
      code: "value-type",
      line: 7,
      column: 9,
      suggestion: 'events: [{ title: "Platzhalter: Was an dem Tag ist", date: 2025-06-30 }]',
    },
  ),
  inReport(
    "a correction that is only a text",
    { more: "corrections: Falscher Betrag" },
    { code: "value-type", line: 7, column: 14, suggestion: 'kind: richtigstellung, text: "Falscher Betrag" }]' },
  ),
  inReport(
    "a web address in the quotation marks of a word processor",
    { more: "sources:\n  - publisher: TAG24\n    url: „https://www.tag24.de/“" },
    { code: "url-invalid", line: 9, column: 10, suggestion: '„https://www.tag24.de/"' },
  ),
  inReport(
    "an earlier address with the name of the site",
    { more: "aliases: [https://ortsmarke.example/2025/05/Alt]" },
    { code: "alias-invalid", line: 7, column: 11, suggestion: '„/2025/05/alt/"' },
  ),
  inReport(
    "the file name of a report as its earlier address",
    { more: "aliases: [2025-05-08-karte.md]" },
    { code: "alias-invalid", line: 7, column: 11, suggestion: '„/2025/05/karte/"' },
  ),
  inReport(
    "an earlier address without brackets and without the slash at its end",
    { more: "aliases: /2025/05/alt" },
    { code: "value-type", line: 7, column: 10, suggestion: "Schreiben Sie: aliases: [/2025/05/alt/]" },
  ),
  inReport(
    "several regions without brackets",
    { region: "region: Dresden, Leipzig" },
    { code: "value-type", line: 5, column: 9, suggestion: "region: [Dresden, Leipzig]" },
  ),
  inReport(
    "a list whose dashes lack a space",
    { region: "region:\n  -Dresden\n  -Leipzig" },
    { code: "value-type", line: 6, column: 3, suggestion: "region: [Dresden, Leipzig]" },
  ),
  inReport(
    "an unknown kind",
    { more: "kind: Pressemeldung" },
    { code: "value-unknown", line: 7, column: 7, suggestion: "pressemitteilung" },
  ),
  inReport(
    "an unknown kind of correction",
    { more: "corrections:\n  - date: 2025-05-10\n    kind: berichtigung\n    text: Falscher Tag." },
    {
      code: "value-unknown",
      line: 9,
      column: 11,
      suggestion: "richtigstellung",
    },
  ),
  inReport(
    "a web address without scheme",
    { more: "sources:\n  - publisher: TAG24\n    url: www.tag24.de" },
    {
      code: "url-invalid",
      line: 9,
      column: 10,
      suggestion: "https://",
    },
  ),
  inReport(
    "a script as web address",
    { more: 'sources:\n  - publisher: TAG24\n    url: "javascript:alert(1)"' },
    { code: "url-invalid", line: 9, column: 10, suggestion: "sie mit https:// am Anfang" },
  ),
  inReport(
    "an earlier address without slash",
    { more: "aliases: [2025/05/karte/]" },
    { code: "alias-invalid", line: 7, column: 11, suggestion: '„/2025/05/karte/"' },
  ),
  inReport(
    "an earlier address on another site",
    { more: "aliases: [//example.org/karte/]" },
    { code: "alias-invalid", line: 7, column: 11, suggestion: "Schreiben Sie den Teil hinter" },
  ),
  inReport(
    "an earlier address that leads upwards",
    { more: "aliases: [/2025/../]" },
    { code: "alias-invalid", line: 7, column: 11, suggestion: "Schreiben Sie den Teil hinter" },
  ),
  inReport(
    "the address of the preview as that of a source",
    { more: "sources:\n  - publisher: Ortsmarke\n    url: http://localhost:8080/2025/05/bezahlkarte/" },
    { code: "url-invalid", line: 9, column: 10, suggestion: "unter der alle die Seite im Internet finden" },
  ),
  ...(
    [
      ["that lacks its first bracket", "region: Dresden, Leipzig]", "region: [Dresden, Leipzig]", 5, 9],
      ["in parentheses", "region: (Dresden)", "region: [Dresden]", 5, 9],
      ["in curly brackets", "region: {Dresden, Leipzig}", "region: [Dresden, Leipzig]", 5, 9],
      ["of names with an addition", "region: Halle (Saale), Dresden", "region: [Halle (Saale), Dresden]", 5, 9],
      ["with dots of a word processor", "region:\n  • Dresden\n  • Leipzig", "region: [Dresden, Leipzig]", 6, 3],
      ["with dashes of a word processor", "region:\n  – Dresden\n  – Leipzig", "region: [Dresden, Leipzig]", 6, 3],
    ] as const
  ).map(([what, wrong, right, line, column]) =>
    inReport(
      `a list ${what}`,
      { region: wrong },
      { code: "value-type", line, column, suggestion: `Schreiben Sie: ${right}`, mended: { region: right } },
    ),
  ),
  inReport(
    "a source in curly brackets that is not in a list",
    { more: "sources: {publisher: TAG24, url: https://www.tag24.de/}" },
    {
      code: "value-type",
      line: 7,
      column: 10,
      suggestion: 'Schreiben Sie: sources: [{ publisher: TAG24, url: "https://www.tag24.de/" }]',
      mended: { more: 'sources: [{ publisher: TAG24, url: "https://www.tag24.de/" }]' },
    },
  ),
  ...[
    "https://https://www.tag24.de/",
    "https//www.tag24.de/",
    "htps://www.tag24.de/",
    '"[TAG24](https://www.tag24.de/)"',
  ].map((url) =>
    inReport(
      `the web address ${url}`,
      { more: `sources:\n  - publisher: TAG24\n    url: ${url}` },
      {
        code: "url-invalid",
        line: 9,
        column: 10,
        suggestion: 'Meinten Sie „https://www.tag24.de/"?',
        mended: { more: "sources:\n  - publisher: TAG24\n    url: https://www.tag24.de/" },
      },
    ),
  ),
  inReport(
    "a web address whose host has no end",
    { more: "sources:\n  - publisher: TAG24\n    url: https://tag24/" },
    { code: "url-invalid", line: 9, column: 10, suggestion: "unter der alle die Seite im Internet finden" },
  ),
  inReport(
    "a web address that begins right and has no host",
    { more: "sources:\n  - publisher: TAG24\n    url: https://?" },
    { code: "url-invalid", line: 9, column: 10, suggestion: "aus der Adresszeile des Browsers" },
  ),
];
