import { stringify } from "csv-stringify/sync";

/**
 * CSV that German Excel opens at a double click: UTF-8 with a byte order mark, semicolons, CRLF. A cell that a spreadsheet
 * would take for a formula gets an apostrophe before it; https://owasp.org/www-community/attacks/CSV_Injection
 */
export function spreadsheet(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((cells) => [...cells]),
    {
      bom: true,
      delimiter: ";",
      record_delimiter: "windows",
      quoted_match: /[\r\n]/, // a line break within a value, which is no CRLF
      escape_formulas: true,
    },
  );
}
