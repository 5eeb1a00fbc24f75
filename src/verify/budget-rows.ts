import { type Budgets, type PageKind, pageKinds } from "../content/budgets-config.ts";
import { pageKindOf } from "./page-kind.ts";

/** One line of the table: something that was measured, and what it may be. */
export interface BudgetRow {
  readonly name: string;
  readonly measured: number;
  /** Undefined: the operator sets none. */
  readonly limit: number | undefined;
  readonly unit: "KB" | "Dateien" | "s";
  /** The page that weighs most. */
  readonly where?: string;
}

/** What is measured of a site. */
export interface Measured {
  /** Paths below the output directory. */
  readonly files: readonly string[];
  /** Bytes that a page loads. */
  readonly weightOf: (file: string) => number;
  readonly buildSeconds: number;
}

/** Compares a site with its budgets: of each kind of page the heaviest, the number of files, and the time of the build. */
export function budgetRows(budgets: Budgets, { files, weightOf, buildSeconds }: Measured): readonly BudgetRow[] {
  const heaviest = new Map<PageKind, { readonly file: string; readonly bytes: number }>();
  for (const file of files) {
    const kind = pageKindOf(file);
    if (kind === undefined) continue;
    const bytes = weightOf(file);
    if (bytes > (heaviest.get(kind)?.bytes ?? 0)) heaviest.set(kind, { file, bytes });
  }
  const kinds = Object.keys(pageKinds) as readonly PageKind[]; // the keys of a constant
  return [
    ...kinds.flatMap((kind): readonly BudgetRow[] => {
      const found = heaviest.get(kind);
      if (!found) return [];
      const limit = budgets.pageKilobytes?.[kind];
      const where = `/${found.file.replace(/index\.html$/, "")}`;
      return [{ name: pageKinds[kind], measured: found.bytes / 1024, limit, unit: "KB", where }];
    }),
    { name: "Alle Dateien", measured: files.length, limit: budgets.files, unit: "Dateien" },
    { name: "Dauer des Baus", measured: buildSeconds, limit: budgets.buildSeconds, unit: "s" },
  ];
}

export function isExceeded({ measured, limit }: BudgetRow): boolean {
  return limit !== undefined && measured > limit;
}
