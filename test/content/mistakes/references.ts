import { inReport, type Mistake } from "./mistake.ts";

export const referenceMistakes: readonly Mistake[] = [
  inReport(
    "a wrong Land",
    { region: "region: [Sachen]" },
    { code: "region-unknown", line: 5, column: 10, suggestion: '„Sachsen"' },
  ),
  inReport(
    "a place with a typing error",
    { region: "region: [Dresden, Leipzg]" },
    { code: "region-unknown", line: 5, column: 19, suggestion: '„Leipzig"' },
  ),
  inReport(
    "a place that is like no other",
    { region: "region: [Entenhausen an der Knatter]" },
    { code: "region-unknown", line: 5, column: 10, suggestion: "bundesweit" },
  ),
  inReport(
    "two places in one",
    { region: "region: [Dresden/Leipzig]" },
    { code: "region-unknown", line: 5, column: 10, suggestion: "[Dresden, Leipzig]" },
  ),
  inReport(
    "two Länder in one",
    { region: "region: [Sachsen und Thüringen]" },
    { code: "region-unknown", line: 5, column: 10, suggestion: "[Sachsen, Thüringen]" },
  ),
  inReport(
    "a name that is like several others",
    { region: "region: [Sachen]" },
    { code: "region-unknown", line: 5, column: 10, suggestion: 'Meinten Sie „Sachsen", „Aachen" oder „Lachen"?' },
  ),
  inReport(
    "a key that belongs to no place",
    { region: "region: [99999999]" },
    { code: "region-unknown", line: 5, column: 10, suggestion: "Schreiben Sie den amtlichen Namen" },
  ),
  inReport(
    "a place of which there are two",
    { region: "region: [Frankfurt]" },
    { code: "region-ambiguous", line: 5, column: 10, suggestion: "Frankfurt am Main" },
  ),
  inReport(
    "a place of which there are many",
    { region: "region:\n  - Dresden\n  - Neukirchen" },
    { code: "region-ambiguous", line: 7, column: 5, suggestion: "Neukirchen (" },
  ),
  inReport(
    "a city that shares its short name with villages",
    { region: "region: [Halle]" },
    { code: "region-ambiguous", line: 5, column: 10, suggestion: "Halle (Saale)" },
  ),
  inReport(
    "a topic with a typing error",
    { topics: "topics: [soziale]" },
    { code: "topic-unknown", line: 6, column: 10, suggestion: '„soziales"' },
  ),
  inReport(
    "the name of a topic instead of its key",
    { topics: "topics: [Soziales und Gesundheit]" },
    { code: "topic-unknown", line: 6, column: 10, suggestion: '„soziales"' },
  ),
  inReport(
    "a topic that is like no other",
    { topics: "topics: [fussball]" },
    { code: "topic-unknown", line: 6, column: 10, suggestion: "buergerservice" },
  ),
  inReport(
    "an organisation with a typing error",
    { more: "organisations: [dataprot]" },
    { code: "organisation-unknown", line: 7, column: 17, suggestion: '„dataport"' },
  ),
  inReport(
    "the name of an organisation instead of its key",
    { more: "organisations: [Hasso-Plattner-Institut]" },
    {
      code: "organisation-unknown",
      line: 7,
      column: 17,
      suggestion: '„hasso-plattner-institut"',
    },
  ),
  inReport(
    "a town that is not listed beside one of a similar name",
    { more: "organisations: [Stadt Tübingen]" },
    { code: "organisation-unknown", line: 7, column: 17, suggestion: "Vielleicht fehlt sie in der Liste" },
  ),
  inReport(
    "a town with a typing error",
    { more: "organisations: [Stadt Hatingen]" },
    { code: "organisation-unknown", line: 7, column: 17, suggestion: '„stadt-hattingen"? Wenn nicht, fehlt sie' },
  ),
  inReport(
    "an organisation that is not listed",
    { more: "organisations: [verein-der-entenfreunde]" },
    {
      code: "organisation-unknown",
      line: 7,
      column: 17,
      suggestion: "Tragen Sie sie dort ein",
    },
  ),
];
