import { earliest, hoursAfter } from "../content/dates.ts";
import type { Entry } from "../content/entry.ts";

/** "The last two days", https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
const freshHours = 48;

/** The reports that search engines take as news at an instant, in the order of the list. */
export function freshNews(entries: readonly Entry[], now: string): readonly Entry[] {
  const oldest = Date.parse(now) - freshHours * 3_600_000;
  return entries.filter(({ published }) => Date.parse(published) > oldest);
}

/** The next instant at which one of some reports is no news any more, ISO with Berlin offset; undefined when none is news. */
export function nextEndOfNews(entries: readonly Entry[], now: string): string | undefined {
  return earliest(freshNews(entries, now).map(({ published }) => hoursAfter(published, freshHours)));
}
