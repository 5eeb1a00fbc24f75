import { inReport, type Mistake } from "./mistake.ts";

export const dateMistakes: readonly Mistake[] = [
  inReport(
    "a date that differs from the file name",
    { date: "date: 2025-05-08" },
    { code: "date-mismatch", line: 3, column: 7, suggestion: "Dateinamen" },
  ),
  inReport("a day that does not exist", { date: "date: 2025-02-30" }, { code: "date-invalid", line: 3, column: 7 }),
  inReport("a date in German form", { date: "date: 09.05.2025" }, { code: "date-invalid", line: 3 }),
  inReport("a year instead of a date", { date: "date: 2025" }, { code: "value-type", line: 3 }),
  inReport("a time that does not exist", { date: "date: 2025-05-09T25:00" }, { code: "date-invalid", line: 3 }),
  inReport(
    "midnight written as 24 o'clock, which is the next day",
    { date: "date: 2025-05-09T24:00" },
    { code: "date-invalid", line: 3 },
  ),
  inReport(
    "a time that the clocks pass over in spring",
    { more: "embargo: 2025-03-30T02:30" },
    { code: "date-invalid", line: 7, column: 10 },
  ),
  inReport(
    "an update before the publication",
    { more: "updated: 2025-05-01" },
    { code: "date-order", line: 7, column: 10 },
  ),
  inReport(
    "a correction before the publication",
    { more: "corrections:\n  - { date: 2025-05-01, kind: ergaenzung, text: Mehr dazu. }" },
    { code: "date-order", line: 8 },
  ),
  inReport(
    "a withdrawal before the publication",
    { more: "withdrawn: { date: 2025-05-01, reason: Irrtum. }" },
    { code: "date-order", line: 7 },
  ),
  inReport(
    "an event that ends before it begins",
    { more: "events:\n  - title: Sprechtag\n    date: 2025-06-02\n    end: 2025-06-01" },
    {
      code: "date-order",
      line: 10,
      column: 10,
    },
  ),
  inReport("a time with zone as embargo", { more: "embargo: 2025-05-09T10:00Z" }, { code: "date-invalid", line: 7 }),
];
