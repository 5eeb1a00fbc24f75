import { statisticsFileAddress, statisticsFiles } from "../archive/addresses.ts";
import type { Table } from "../archive/statistics/table.ts";
import { documentRoute } from "./route.ts";
import { statisticsCsv, statisticsTable } from "./statistics-csv.ts";

/** The numbers of each figure. */
export default documentRoute<Table>({
  pages: ({ statistics }) =>
    statisticsFiles.map((file) => ({ url: statisticsFileAddress(file), props: statisticsTable(file, statistics) })),
  render: statisticsCsv,
});
