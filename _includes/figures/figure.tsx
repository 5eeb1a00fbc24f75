import type { ComponentChildren } from "preact";
import { type StatisticsFile, statisticsFileAddress } from "../../src/archive/addresses.ts";
import type { Table } from "../../src/archive/statistics/table.ts";
import { Link } from "../link.tsx";
import { DataTable } from "./data-table.tsx";

interface FigureProps {
  /** The heading gets this identifier; what is drawn names itself by it. */
  readonly id: string;
  readonly title: string;
  /** What the numbers are, where the title does not say it. */
  readonly unit?: string;
  /** What is counted, and how. */
  readonly note: ComponentChildren;
  readonly table: Table;
  readonly file: StatisticsFile;
  readonly wide?: boolean;
  /** What is drawn, or a sentence that says why nothing is. */
  readonly children: ComponentChildren;
}

/** A chart, what it shows in words, and the same numbers as a table and as a file. */
export function Figure({ id, title, unit, note, table, file, wide, children }: FigureProps) {
  return (
    <figure class={wide ? "figure figure--wide" : "figure"}>
      <figcaption class="figure__caption">
        <h2 id={id}>{title}</h2>
        {unit && <p>{unit}</p>}
      </figcaption>
      {children}
      <p class="figure__note">{note}</p>
      {table.rows.length > 0 && (
        <details class="figure__table">
          <summary>
            Zahlen als Tabelle<span class="visually-hidden">: {title}</span>
          </summary>
          <DataTable table={table} name={title} />
        </details>
      )}
      <p class="figure__file">
        <Link to={statisticsFileAddress(file)}>
          Zahlen als CSV-Datei<span class="visually-hidden">: {title}</span>
        </Link>
      </p>
    </figure>
  );
}
