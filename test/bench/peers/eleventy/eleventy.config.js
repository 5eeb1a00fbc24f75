// A news archive in the style of eleventy-base-blog: every report is a Markdown template with a Nunjucks layout, lists are
// collections over which templates paginate. Faster than the starter in two places, so that the comparison is fair:
// Markdown is not run through Nunjucks first, and neighbours are found once instead of by searching all reports for each.
// Left out, in favour of Eleventy: places, organisations, Land x topic, years and related reports.
const days = new Intl.DateTimeFormat("de-DE", { dateStyle: "long", timeZone: "UTC" });
const months = new Intl.DateTimeFormat("de-DE", { month: "long", year: "numeric", timeZone: "UTC" });
const isoDay = (date) => date.toISOString().slice(0, 10);

const umlauts = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };
const slugOf = (name) =>
  name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => umlauts[letter])
    .replace(/[^a-z0-9]+/g, "-");

/** Given reports, newest first, returns pairs of a key and its reports. */
function groupBy(entries, keysOf) {
  const groups = new Map();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push(entry);
    }
  }
  return [...groups].map(([key, items]) => ({ key, slug: slugOf(key), items }));
}

const yearOf = ({ date }) => String(date.getUTCFullYear());

/** The newest reports of each group, and all reports of each of its years. */
const withYears = (groups) =>
  groups.map((group) => ({ ...group, newest: group.items.slice(0, 20), years: groupBy(group.items, (entry) => [yearOf(entry)]) }));
const yearPages = (groups) =>
  groups.flatMap(({ key, slug, items }) =>
    groupBy(items, (entry) => [yearOf(entry)]).map((year) => ({ key: `${key} ${year.key}`, slug, year: year.key, items: year.items })),
  );

const newestFirst = (api) => api.getFilteredByTag("news").reverse();
const byLand = (api) => groupBy(newestFirst(api), ({ data }) => data.land);
const byTopic = (api) => groupBy(newestFirst(api), ({ data }) => data.thema);

export default function (eleventy) {
  eleventy.addPassthroughCopy("style.css");
  eleventy.addFilter("longDate", (date) => days.format(date));
  eleventy.addFilter("monthName", (date) => months.format(date));
  eleventy.addFilter("isoDay", isoDay);
  eleventy.addFilter("first", (items, count) => items.slice(0, count));
  eleventy.addFilter("byDay", (items) => groupBy(items, ({ date }) => [isoDay(date)]));
  eleventy.addFilter("byMonth", (items) => groupBy(items, ({ date }) => [isoDay(date).slice(0, 7)]));
  eleventy.addFilter("slugOf", slugOf);
  eleventy.addFilter("json", (value) => JSON.stringify(value));

  eleventy.addCollection("entries", (api) => {
    const entries = newestFirst(api);
    entries.forEach((entry, index) => {
      entry.data.later = entries[index - 1];
      entry.data.earlier = entries[index + 1];
    });
    return entries;
  });
  eleventy.addCollection("lands", (api) => withYears(byLand(api)));
  eleventy.addCollection("landYears", (api) => yearPages(byLand(api)));
  eleventy.addCollection("topics", (api) => withYears(byTopic(api)));
  eleventy.addCollection("topicYears", (api) => yearPages(byTopic(api)));
  eleventy.addCollection("months", (api) =>
    groupBy(newestFirst(api), ({ date }) => [isoDay(date).slice(0, 7)]).map((month) => ({ ...month, slug: month.key.replace("-", "/") })),
  );

  return { markdownTemplateEngine: false, htmlTemplateEngine: "njk", dir: { input: ".", includes: "_includes", output: "_site" } };
}
