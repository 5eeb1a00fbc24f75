import { stringify } from "csv-stringify/sync";

/** Spreadsheets take a cell that begins so for a formula: https://owasp.org/www-community/attacks/CSV_Injection */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** CSV as Excel reads it in Germany: UTF-8 with a byte order mark, semicolons, CRLF; no cell is a formula. */
export function spreadsheet(rows: readonly (readonly string[])[]): string {
  const safe = rows.map((cells) => cells.map((cell) => (formula.test(cell) ? `'${cell}` : cell)));
  return stringify(safe, { bom: true, delimiter: ";", record_delimiter: "windows" });
}
