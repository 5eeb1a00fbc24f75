import { monthAbbreviation } from "../../content/date-words.ts";
import { yearAddress } from "../addresses.ts";
import type { FollowUps } from "./follow-ups.ts";
import type { LandCount } from "./lands.ts";
import { monthNumbers, type PeriodCount } from "./periods.ts";
import type { PlaceRate } from "./places.ts";
import type { Column, Table } from "./table.ts";
import type { TopicCounts } from "./topics.ts";

const reports: Column = { name: "Berichte", decimals: 0 };

/** A row for each year. */
export function yearTable(years: readonly PeriodCount[]): Table {
  return {
    columns: [{ name: "Jahr" }, reports],
    rows: years.map(({ period, count }) => ({
      cells: [period, count],
      address: count > 0 ? yearAddress(period) : undefined,
    })),
  };
}

/** A row for each year, a column for each month; nothing before the first and after the last report. */
export function monthGrid(months: readonly PeriodCount[]): Table {
  const counts = new Map(months.map(({ period, count }) => [period, count]));
  const years = [...new Set(months.map(({ period }) => period.slice(0, 4)))];
  return {
    columns: [
      { name: "Jahr" },
      ...monthNumbers.map((number): Column => ({ name: monthAbbreviation(number), decimals: 0 })),
    ],
    rows: years.map((year) => ({ cells: [year, ...monthNumbers.map((number) => counts.get(`${year}-${number}`))] })),
  };
}

/** A row for each month. */
export function monthTable(months: readonly PeriodCount[]): Table {
  return {
    columns: [{ name: "Monat" }, reports],
    rows: months.map(({ period, count }) => ({ cells: [period, count] })),
  };
}

/** A row for each Land, and one for the whole of Germany. */
export function landTable(lands: readonly LandCount[], nationwide: number): Table {
  return {
    columns: [{ name: "Land" }, reports],
    rows: [
      ...lands.map(({ name, address, count }) => ({ cells: [name, count], address })),
      { cells: ["Bundesweit", nationwide] },
    ],
  };
}

/** A row for each topic, a column for each year. */
export function topicGrid(topics: readonly TopicCounts[], years: readonly PeriodCount[]): Table {
  return {
    columns: [
      { name: "Thema" },
      { name: "Alle Jahre", decimals: 0 },
      ...years.map(({ period }): Column => ({ name: period, decimals: 0 })),
    ],
    rows: topics.map(({ name, address, total, counts }) => ({ cells: [name, total, ...counts], address })),
  };
}

/** A row for each year of each topic. */
export function topicTable(topics: readonly TopicCounts[], years: readonly PeriodCount[]): Table {
  return {
    columns: [{ name: "Thema" }, { name: "Jahr" }, reports],
    rows: topics.flatMap(({ name, counts }) => years.map(({ period }, at) => ({ cells: [name, period, counts[at]] }))),
  };
}

/** A row for each place. */
export function placeTable(places: readonly PlaceRate[]): Table {
  return {
    columns: [
      { name: "Ort" },
      { name: "Land" },
      reports,
      { name: "Einwohnerzahl laut GeoNames", decimals: 0 },
      { name: "Berichte je 100.000 Einwohnerinnen und Einwohner", decimals: 2 },
    ],
    rows: places.map(({ name, address, land, count, population, rate }) => ({
      cells: [name, land, count, population, rate],
      address,
    })),
  };
}

/** A row for all topics together, and one for each. */
export function followUpTable({ all, topics }: FollowUps): Table {
  return {
    columns: [{ name: "Thema" }, { name: "Folgeberichte", decimals: 0 }, { name: "Tage im Durchschnitt", decimals: 0 }],
    rows: [
      ...(all ? [{ cells: ["Alle Themen", all.count, all.days] }] : []),
      ...topics.map(({ name, address, count, days }) => ({ cells: [name, count, days], address })),
    ],
  };
}
