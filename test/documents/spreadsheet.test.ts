import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { spreadsheet } from "../../src/documents/spreadsheet.ts";

describe("a spreadsheet", () => {
  const rows = [
    ["Ort", "Berichte"],
    ['Halle "an der Saale"; Stadt', "1"],
    ["Zeile\neins", "7,5"],
  ];

  it("is read by programs as it was meant", () => {
    expect(Papa.parse(spreadsheet(rows), { delimiter: ";", skipEmptyLines: true }).data).toEqual(rows);
  });

  it("begins with a byte order mark and ends its lines as Windows does", () => {
    expect(spreadsheet(rows)).toMatch(/^\ufeffOrt;Berichte\r\n/);
  });

  it("holds no formulas", () => {
    const nasty = ["=1+1", "+49", "-2", "@SUM(A1)", "\tx", "\rx"];
    const { data } = Papa.parse(spreadsheet([nasty]), { delimiter: ";", newline: "\r\n" });
    expect(data[0]).toEqual(nasty.map((cell) => `'${cell}`));
  });
});
