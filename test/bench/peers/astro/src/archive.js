// Every list of the site, sorted and grouped once for all pages.
import { getCollection } from "astro:content";

const days = new Intl.DateTimeFormat("de-DE", { dateStyle: "long", timeZone: "UTC" });
const months = new Intl.DateTimeFormat("de-DE", { month: "long", year: "numeric", timeZone: "UTC" });
export const longDate = (date) => days.format(date);
export const monthName = (date) => months.format(date);
export const isoDay = (date) => date.toISOString().slice(0, 10);

const umlauts = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };
export const slugOf = (name) =>
  name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => umlauts[letter])
    .replace(/[^a-z0-9]+/g, "-");

/** Given reports, newest first, returns groups of a key and its reports. */
export function groupBy(entries, keysOf) {
  const groups = new Map();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push(entry);
    }
  }
  return [...groups].map(([key, items]) => ({ key, slug: slugOf(key), items }));
}

export const byDay = (items) => groupBy(items, ({ data }) => [isoDay(data.date)]);
export const byMonth = (items) => groupBy(items, ({ data }) => [isoDay(data.date).slice(0, 7)]);
export const byYear = (items) => groupBy(items, ({ data }) => [isoDay(data.date).slice(0, 4)]);

export const addressOf = ({ data }) => `/${isoDay(data.date).slice(0, 7).replace("-", "/")}/${data.name}/`;

async function readArchive() {
  const entries = (await getCollection("news")).sort((a, b) => b.data.date - a.data.date || (a.id < b.id ? 1 : -1));
  return {
    entries,
    months: byMonth(entries).map((month) => ({ ...month, slug: month.key.replace("-", "/") })),
    lands: groupBy(entries, ({ data }) => data.land),
    topics: groupBy(entries, ({ data }) => data.thema),
  };
}

export const archive = await readArchive();
