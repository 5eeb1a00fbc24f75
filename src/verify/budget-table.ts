import { type BudgetRow, isExceeded } from "./budget-rows.ts";

const numbers = new Intl.NumberFormat("de", { maximumFractionDigits: 1 });

function shown(value: number | undefined, unit: BudgetRow["unit"]): string {
  return value === undefined ? "–" : `${numbers.format(value)} ${unit}`;
}

/** Writes rows as a table for a terminal or a log; German. */
export function budgetTable(rows: readonly BudgetRow[]): string {
  const header = ["", "gemessen", "höchstens", "", "schwerste Seite"];
  const lines = rows.map((row) => {
    const verdict = row.limit === undefined ? "" : isExceeded(row) ? "zu viel" : "ok";
    return [row.name, shown(row.measured, row.unit), shown(row.limit, row.unit), verdict, row.where ?? ""];
  });
  const widths = header.map((_, column) => Math.max(...[header, ...lines].map((line) => line[column]?.length ?? 0)));
  const isNumber = (column: number): boolean => column === 1 || column === 2;
  return [header, ...lines]
    .map((line) =>
      line
        .map((cell, column) =>
          isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
