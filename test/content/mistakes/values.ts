import { inReport, type Mistake } from "./mistake.ts";

export const valueMistakes: readonly Mistake[] = [
  inReport(
    "an empty title",
    { title: "title:" },
    { code: "value-empty", line: 2, suggestion: "Tragen Sie einen Wert ein" },
  ),
  inReport("a title of spaces", { title: 'title: "  "' }, { code: "value-empty", line: 2, column: 8 }),
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
    { code: "characters-invisible", line: 2 },
  ),
  inReport(
    "a teaser with a control character that YAML writes out",
    { teaser: 'teaser: "Wer Dresden neu zugewiesen wird, erhält seit Mai\\u0007 eine Bezahlkarte."' },
    { code: "characters-invisible", line: 4 },
  ),
  inReport(
    "a Dachzeile with a space without width",
    { more: "kicker: Dres\u200bden" },
    { code: "characters-invisible", line: 7, column: 9 },
  ),
  inReport(
    "a title of more than 120 characters",
    { title: `title: ${"Karte ".repeat(21)}` },
    { code: "title-length", line: 2 },
  ),
  inReport("a number as title", { title: "title: 2025" }, { code: "value-type", line: 2, suggestion: 'title: "2025"' }),
  inReport(
    "a teaser that is too short",
    { teaser: "teaser: Karte startet." },
    { code: "teaser-length", line: 4, column: 9 },
  ),
  inReport(
    "a teaser that is too long",
    { teaser: `teaser: ${"Karte ".repeat(70)}` },
    { code: "teaser-length", line: 4 },
  ),
  inReport(
    "a region that is no list",
    { region: "region: Dresden" },
    { code: "value-type", line: 5, suggestion: "region: [Dresden]" },
  ),
  inReport("a list without region", { region: "region: []" }, { code: "value-empty", line: 5 }),
  inReport(
    "a region that stands twice",
    { region: "region: [Dresden, Leipzig, Dresden]" },
    { code: "value-duplicate", line: 5, column: 28 },
  ),
  inReport(
    "a number as topic",
    { topics: "topics: [2025]" },
    { code: "value-type", line: 6, column: 10, suggestion: 'Anführungszeichen: "2025"' },
  ),
  inReport(
    "a list where one value is asked",
    { more: "kicker: [Dresden]" },
    { code: "value-type", line: 7, suggestion: "kicker: " },
  ),
  inReport(
    "a source that is only a name",
    { more: "sources: [TAG24]" },
    { code: "value-type", line: 7, column: 11, suggestion: "je Zeile eine Angabe" },
  ),
  inReport(
    "a source that is not in a list",
    { more: "sources:\n  publisher: TAG24" },
    { code: "value-type", line: 8, suggestion: "einen Strich" },
  ),
  inReport(
    "an address where a list of sources is asked",
    { more: "sources: https://www.tag24.de/" },
    { code: "value-type", line: 7, column: 10, suggestion: "- publisher: …" },
  ),
  inReport(
    "an answer where true or false is asked",
    { more: "draft: ja" },
    { code: "value-type", line: 7, suggestion: "draft: true" },
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
    { code: "url-invalid", line: 9 },
  ),
  inReport(
    "an earlier address without slash",
    { more: "aliases: [2025/05/karte/]" },
    { code: "alias-invalid", line: 7, column: 11, suggestion: "/2025/05/alter-name/" },
  ),
  inReport(
    "an earlier address on another site",
    { more: "aliases: [//example.org/karte/]" },
    { code: "alias-invalid", line: 7 },
  ),
  inReport(
    "an earlier address that leads upwards",
    { more: "aliases: [/2025/../]" },
    { code: "alias-invalid", line: 7 },
  ),
];
