import { type BudgetRow, isExceeded } from "./budget-rows.ts";

const numbers = new Intl.NumberFormat("de", { maximumFractionDigits: 1 });

function shown(value: number | undefined, unit: BudgetRow["unit"]): string {
  return value === undefined ? "–" : `${numbers.format(value)} ${unit}`;
}

/** What operators may not know of a limit that is exceeded. */
const notes: Readonly<Partial<Record<BudgetRow["unit"], string>>> = {
  Dateien:
    "Cloudflare Pages nimmt höchstens 20.000 Dateien an. Liegt Ihre Website anderswo, setzen Sie „budgets.files“ in site.yaml höher.",
  s: "Ein Bau ohne .cache dauert länger als alle weiteren, mit „precompress: true“ noch mehr. Messen Sie den nächsten, oder setzen Sie „budgets.buildSeconds“ in site.yaml höher.",
};

/** What is to be known of limits that are exceeded, with the name of each; German. */
export function budgetNotes(rows: readonly BudgetRow[]): readonly string[] {
  return rows.filter(isExceeded).flatMap(({ name, unit }) => {
    const note = notes[unit];
    return note === undefined ? [] : [`${name}: ${note}`];
  });
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
