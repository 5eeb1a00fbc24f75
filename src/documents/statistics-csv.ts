import type { StatisticsFile } from "../archive/addresses.ts";
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
import { spreadsheet } from "./spreadsheet.ts";

const tables: Readonly<Record<StatisticsFile, (statistics: Statistics) => Table>> = {
  jahre: ({ years }) => yearTable(years),
  monate: ({ months }) => monthTable(months),
  laender: ({ lands, nationwide }) => landTable(lands, nationwide),
  themen: ({ topics, years }) => topicTable(topics, years),
  orte: ({ places }) => placeTable(places),
  folgeberichte: ({ followUps }) => followUpTable(followUps),
};

/** The numbers of one of the files. */
export function statisticsTable(file: StatisticsFile, statistics: Statistics): Table {
  return tables[file](statistics);
}

/** Numbers as they stand in a file. */
export function statisticsCsv({ columns, rows }: Table): string {
  return spreadsheet([
    columns.map(({ name }) => name),
    ...rows.map(({ cells }) =>
      cells.map((cell = "", at) =>
        // Programs take the point of "1.204" for a decimal one.
        typeof cell === "number" ? germanNumber(cell, columns[at]?.decimals).replaceAll(".", "") : cell,
      ),
    ),
  ]);
}
