import { inReport, type Mistake } from "./mistake.ts";

const missing = (key: "title" | "date" | "teaser" | "region" | "topics"): Mistake =>
  inReport(
    `that ${key} is missing`,
    { [key]: null },
    { code: "key-missing", line: 2, column: 1, suggestion: `„${key}: …"` },
  );

export const keyMistakes: readonly Mistake[] = [
  missing("title"),
  missing("date"),
  missing("teaser"),
  missing("region"),
  missing("topics"),
  inReport(
    "a German title",
    { title: "titel: Bezahlkarte startet" },
    { code: "key-unknown", line: 2, column: 1, suggestion: '„title"' },
  ),
  inReport(
    "a German date",
    { date: "Datum: 2025-05-09" },
    { code: "key-unknown", line: 3, column: 1, suggestion: '„date"' },
  ),
  inReport(
    "a required key with a typing error",
    { topics: "topcis: [soziales]" },
    { code: "key-unknown", line: 6, column: 1, suggestion: '„topics"' },
  ),
  inReport(
    "a German key",
    { more: "dachzeile: Dresden" },
    { code: "key-unknown", line: 7, column: 1, suggestion: '„kicker"' },
  ),
  inReport(
    "a key with a typing error",
    { more: "organisatons: [dataport]" },
    { code: "key-unknown", line: 7, column: 1, suggestion: '„organisations"' },
  ),
  inReport(
    "a key that is like no other",
    { more: "xyz: 1" },
    { code: "key-unknown", line: 7, column: 1, suggestion: "title, date, teaser" },
  ),
  inReport(
    "an unknown key of a source",
    { more: "sources:\n  - publisher: TAG24\n    titel: Karte" },
    {
      code: "key-unknown",
      line: 9,
      column: 5,
      suggestion: '„title"',
    },
  ),
  inReport(
    "a source without publisher",
    { more: "sources:\n  - title: Karte\n    url: https://tag24.de/" },
    {
      code: "key-missing",
      line: 8,
      column: 5,
      suggestion: "publisher",
    },
  ),
  inReport(
    "an image without licence",
    { more: "image:\n  src: /bild.jpg\n  alt: Karte\n  credit: Stadt Dresden" },
    {
      code: "key-missing",
      line: 8,
      column: 3,
      suggestion: "license",
    },
  ),
  inReport(
    "the middle of a sentence as key",
    { more: "organisations: [dataport]\nund mehr: nichts" },
    { code: "key-unknown", line: 8, column: 1, suggestion: "in Anführungszeichen" },
  ),
  inReport(
    "the key __proto__",
    { more: "__proto__: { draft: true }" },
    { code: "key-unknown", line: 7, column: 1, suggestion: "Möglich sind: title, date, teaser" },
  ),
  inReport(
    "the key constructor",
    { more: "constructor: Karte" },
    { code: "key-unknown", line: 7, column: 1, suggestion: "Möglich sind: title, date, teaser" },
  ),
  ...["embargo: 2026-12-15T10:00", "draft: true", "organisations: [dataport]"].flatMap((line) => [
    inReport(
      `that „${line}“ has slipped into the teaser above`,
      { teaser: `teaser: >-\n  Wer Dresden neu zugewiesen wird, erhält eine Bezahlkarte statt Bargeld.\n  ${line}` },
      { code: "key-misplaced", line: 6, column: 3, suggestion: "kein Leerzeichen mehr davor" },
    ),
    inReport(
      `that „${line}“ stands below the head`,
      { body: `${line}\n\nText.` },
      { code: "key-misplaced", line: 9, column: 1, suggestion: "über die zweite Zeile aus drei Bindestrichen" },
    ),
    inReport(
      `that „${line}“ stands behind the end of the head, with an end of its own`,
      { more: `---\n${line}` },
      { code: "front-matter-split", line: 7, column: 1, suggestion: "Löschen Sie diese Zeile." },
    ),
  ]),
  inReport(
    "that a draft has slipped into a teaser in quotation marks",
    { teaser: 'teaser: "Wer Dresden neu zugewiesen wird, erhält eine Bezahlkarte.\n  draft: true"' },
    { code: "key-misplaced", line: 5, column: 3, suggestion: "kein Leerzeichen mehr davor" },
  ),
  ...(
    [
      [
        "the reason of a withdrawal",
        "withdrawn:\n  date: 2025-05-12\n  reason: >-\n    Ein Irrtum.\n    draft: true",
        "reason",
        9,
      ],
      [
        "the text of a correction",
        "corrections:\n  - date: 2025-05-12\n    kind: ergaenzung\n    text: |\n      Mehr.\n      draft: true",
        "text",
        10,
      ],
    ] as const
  ).map(([name, more, key, line]) =>
    inReport(
      `that a draft has slipped into ${name}`,
      { more },
      {
        code: "key-misplaced",
        line: line + 2,
        column: key === "text" ? 7 : 5,
        suggestion: `oder so weit wie „${key}:“ in Zeile ${line}`,
      },
    ),
  ),
  ...["draft: true", "Embargo: 2026-12-15T10:00", "  draft : true", "Sperrfrist: 15. Dezember, 10 Uhr"].map((line) =>
    inReport(
      `that „${line}“ stands in the middle of the text`,
      { body: `Erster Absatz.\n\nZweiter Absatz.\n${line}` },
      { code: "key-misplaced", line: 12, column: line.search(/\S/) + 1, suggestion: "über die zweite Zeile" },
    ),
  ),
];
