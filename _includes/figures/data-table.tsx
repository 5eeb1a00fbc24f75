import { germanNumber, type Table } from "../../src/archive/statistics/table.ts";
import { Link } from "../link.tsx";

interface DataTableProps {
  readonly table: Table;
  readonly name: string;
}

/** Numbers in rows and columns, which scroll sideways on their own where there is little room. */
export function DataTable({ table: { columns, rows }, name }: DataTableProps) {
  const alignment = (at: number) => (columns[at]?.decimals === undefined ? undefined : "align-right");
  return (
    <section class="table-wrap" tabindex={0} aria-label={`Tabelle: ${name}`}>
      <table class="data-table">
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th scope="col" class={alignment(at)}>
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells: [subject, ...cells], address }) => (
            <tr>
              <th scope="row">{address ? <Link to={address}>{subject}</Link> : subject}</th>
              {cells.map((cell, at) => (
                <td class={alignment(at + 1)}>
                  {typeof cell === "number" ? germanNumber(cell, columns[at + 1]?.decimals) : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
