import { type StatisticsFile, statisticsFileAddress, statisticsFiles } from "../archive/addresses.ts";
import type { Statistics } from "../archive/statistics/statistics.ts";
import { germanNumber, type Table } from "../archive/statistics/table.ts";
import {
  followUpTable,
  landTable,
  monthTable,
  placeTable,
  topicTable,
  yearTable,
} from "../archive/statistics/tables.ts";
import { documentRoute } from "./route.ts";
import { spreadsheet } from "./spreadsheet.ts";

const tables: Readonly<Record<StatisticsFile, (statistics: Statistics) => Table>> = {
  jahre: ({ years }) => yearTable(years),
  monate: ({ months }) => monthTable(months),
  laender: ({ lands, nationwide }) => landTable(lands, nationwide),
  themen: ({ topics, years }) => topicTable(topics, years),
  orte: ({ places }) => placeTable(places),
  folgeberichte: ({ followUps }) => followUpTable(followUps),
};

export default documentRoute<Table>({
  pages: ({ statistics }) =>
    statisticsFiles.map((name) => ({ url: statisticsFileAddress(name), props: tables[name](statistics) })),
  render: ({ columns, rows }) =>
    spreadsheet([
      columns.map(({ name }) => name),
      ...rows.map(({ cells }) =>
        cells.map((cell = "", at) =>
          // Programs take the point of "1.204" for a decimal one.
          typeof cell === "number" ? germanNumber(cell, columns[at]?.decimals).replaceAll(".", "") : cell,
        ),
      ),
    ]),
});
