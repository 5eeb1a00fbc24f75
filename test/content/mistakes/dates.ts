import { inReport, type Mistake } from "./mistake.ts";

export const dateMistakes: readonly Mistake[] = [
  inReport(
    "a date that differs from the file name",
    { date: "date: 2025-05-08" },
    {
      code: "date-mismatch",
      line: 3,
      column: 7,
      suggestion:
        'Stimmt der Dateiname, schreiben Sie „date: 2025-05-09". Stimmt das Datum im Kopf, benennen Sie die Datei um: 2025/2025-05-08-bezahlkarte.md',
    },
  ),
  inReport(
    "a day that does not exist",
    { date: "date: 2025-02-30" },
    {
      code: "date-invalid",
      line: 3,
      column: 7,
      suggestion: "einen Tag, den es gibt, als 2025-05-09 oder mit deutscher Uhrzeit als 2025-05-09T10:00",
    },
  ),
  inReport(
    "an event in a year that calendars cannot hold",
    { more: "events:\n  - title: Frist\n    date: 9999-12-31" },
    { code: "date-invalid", line: 9, column: 11, suggestion: "bis 2199" },
  ),
  inReport(
    "a change in a year that nobody of us will see",
    { more: "updated: 2205-05-09" },
    { code: "date-invalid", line: 7, column: 10, suggestion: "bis 2199" },
  ),
  inReport(
    "a date in German form",
    { date: "date: 09.05.2025" },
    { code: "date-invalid", line: 3, column: 7, suggestion: '„2025-05-09"' },
  ),
  inReport(
    "a year instead of a date",
    { date: "date: 2025" },
    { code: "date-invalid", line: 3, column: 7, suggestion: "Jahr, Monat und Tag: 2025-05-09" },
  ),
  ...(
    [
      ["12.02.2026", "2026-02-12"],
      ["9.5.2025", "2025-05-09"],
      ["09.05.25", "2025-05-09"],
      ["9. Mai 2025", "2025-05-09"],
      ["1. März 2025", "2025-03-01"],
      ["2025/05/09", "2025-05-09"],
      ["2025-5-9", "2025-05-09"],
      ["„2025-05-09“", "2025-05-09"],
      ["20250509", "2025-05-09"],
      ["9.5.2025, 10.30 Uhr", "2025-05-09T10:30"],
      ["2025-05-09T08:00Z", "2025-05-09T10:00"],
    ] as const
  ).map(([written, meant]) =>
    inReport(
      `a date written as ${written}`,
      { date: `date: ${written}` },
      { code: "date-invalid", line: 3, column: 7, suggestion: `„${meant}"` },
    ),
  ),
  inReport(
    "a day in German form where no time may stand",
    { more: "updated: 12.5.2025 10:00" },
    { code: "date-invalid", line: 7, column: 10, suggestion: '„2025-05-12"' },
  ),
  inReport(
    "a time that does not exist",
    { date: "date: 2025-05-09T25:00" },
    {
      code: "date-invalid",
      line: 3,
      column: 7,
      suggestion: "einen Tag, den es gibt, als 2025-05-09 oder mit deutscher Uhrzeit als 2025-05-09T10:00",
    },
  ),
  inReport(
    "midnight written as 24 o'clock, which is the next day",
    { date: "date: 2025-05-09T24:00" },
    {
      code: "date-invalid",
      line: 3,
      column: 7,
      suggestion: "einen Tag, den es gibt, als 2025-05-09 oder mit deutscher Uhrzeit als 2025-05-09T10:00",
    },
  ),
  inReport(
    "a time that the clocks pass over in spring",
    { more: "embargo: 2025-03-30T02:30" },
    { code: "date-invalid", line: 7, column: 10, suggestion: "eine Uhrzeit vor 2:00 oder ab 3:00" },
  ),
  inReport(
    "an update before the publication",
    { more: "updated: 2025-05-01" },
    { code: "date-order", line: 7, column: 10, suggestion: "Schreiben Sie den 2025-05-09 oder" },
  ),
  inReport(
    "a correction before the publication",
    { more: "corrections:\n  - { date: 2025-05-01, kind: ergaenzung, text: Mehr dazu. }" },
    { code: "date-order", line: 8, column: 13, suggestion: "Schreiben Sie den 2025-05-09 oder" },
  ),
  inReport(
    "a withdrawal before the publication",
    { more: "withdrawn: { date: 2025-05-01, reason: Irrtum. }" },
    { code: "date-order", line: 7, column: 20, suggestion: "Schreiben Sie den 2025-05-09 oder" },
  ),
  inReport(
    "an event with a time at its end only",
    { more: "events:\n  - title: Sprechtag\n    date: 2025-06-12\n    end: 2025-06-12T18:00" },
    {
      code: "date-order",
      line: 10,
      column: 10,
      suggestion: '„date: 2025-06-12T10:00", oder schreiben Sie „end: 2025-06-12"',
    },
  ),
  inReport(
    "an event that ends before it begins",
    { more: "events:\n  - title: Sprechtag\n    date: 2025-06-02\n    end: 2025-06-01" },
    {
      code: "date-order",
      line: 10,
      column: 10,
      suggestion: "Vergleichen Sie Beginn (date) und Ende (end)",
    },
  ),
  inReport(
    "a time with zone as embargo",
    { more: "embargo: 2025-05-09T10:00Z" },
    { code: "date-invalid", line: 7, column: 10, suggestion: '„2025-05-09T12:00"' },
  ),
];
