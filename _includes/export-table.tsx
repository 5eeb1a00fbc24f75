import { type ExportFormat, exportFormats } from "../src/archive/export-formats.ts";
import type { YearExport } from "../src/archive/site.ts";
import { reportCount } from "../src/content/report-count.ts";
import { Link } from "./link.tsx";

const kilobytes = new Intl.NumberFormat("de", { maximumFractionDigits: 0 });

/** "34 kB"; a kilobyte is a thousand bytes. */
const sizeOf = ({ bytes }: YearExport): string => `${kilobytes.format(Math.ceil(bytes / 1000))}\u00a0kB`;

/** The files of each year, to be downloaded. */
export function ExportTable({ exports }: { readonly exports: readonly YearExport[] }) {
  const years = [...new Set(exports.map(({ year }) => year))];
  const find = (year: string, format: ExportFormat): YearExport | undefined =>
    exports.find((file) => file.year === year && file.format === format);
  return (
    <section class="table-wrap" tabindex={0} aria-label="Dateien nach Jahren">
      <table>
        <thead>
          <tr>
            <th scope="col">Jahr</th>
            <th scope="col">Für Tabellen</th>
            <th scope="col">Für Programme</th>
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr>
              <th scope="row">
                {year} <span class="export-table__count">{reportCount(find(year, "csv")?.entries ?? 0)}</span>
              </th>
              {(["csv", "ndjson"] as const).map((format) => {
                const file = find(year, format);
                return (
                  <td>
                    {file && (
                      <>
                        <Link to={file.address} aria-label={`${exportFormats[format].name} ${year}`}>
                          {exportFormats[format].name}
                        </Link>{" "}
                        ({sizeOf(file)})
                      </>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
