import type { Entry } from "../content/entry.ts";

/** What is added to an entry so that readers find it by words that it does not hold. */
export interface FurtherWords {
  /** Parts of its compounds. */
  readonly parts: readonly string[];
  /** Words and abbreviations that people use for what it says. */
  readonly synonyms: readonly string[];
}

/** The weight of a word by where it stands; Pagefind's scale for bodies, its own ranking for metadata, see `ranking.ts`. */
const weight = { title: 9, kicker: 6, teaser: 4, region: 5 } as const;

function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** One filter or sort value, or one piece of metadata, as Pagefind reads it. */
function value(kind: "filter" | "sort" | "meta", name: string, content: string): string {
  return `<meta data-pagefind-${kind}="${name}[content]" content="${escapeHtml(content)}">`;
}

/** The names of all regions that an entry names or implies, for readers who type a place. */
function regionNames(entry: Entry): readonly string[] {
  const names = [...entry.localities, ...entry.kreise, ...entry.lands].map(({ name }) => name);
  return [...new Set(entry.nationwide ? [...names, "Bundesweit"] : names)];
}

/**
 * Given an entry, returns the small HTML document that Pagefind indexes in its place. It is made of the entry alone, so
 * that a new layout of the site leaves the index as it is. Filter values are the slugs of the addresses.
 */
export function recordOf(entry: Entry, prose: (html: string) => string, further: FurtherWords): string {
  const { title, kicker, teaser, body, day, published, kind, topics, organisations } = entry;
  const localities = [...new Set([...entry.localities, ...entry.kreise])];
  const lands = [...entry.lands.map(({ slug }) => slug), ...(entry.nationwide ? ["bundesweit"] : [])];
  const all = (name: string, values: readonly string[]): string =>
    values.map((content) => value("filter", name, content)).join("");
  return [
    '<!doctype html><html lang="de"><head><title></title></head><body>',
    all("land", lands),
    all(
      "ort",
      localities.map(({ slug }) => slug),
    ),
    all(
      "thema",
      topics.map(({ key }) => key),
    ),
    all(
      "organisation",
      organisations.map(({ key }) => key),
    ),
    all("art", [kind]),
    all("jahr", [day.slice(0, 4)]),
    all("monat", [day.slice(0, 7)]),
    all("tag", [day]),
    value("sort", "datum", published),
    value("meta", "title", title),
    value("meta", "kicker", kicker),
    value("meta", "teaser", teaser),
    value("meta", "day", day),
    value(
      "meta",
      "lands",
      [...(entry.nationwide ? ["Bundesweit"] : []), ...entry.lands.map(({ name }) => name)].join("|"),
    ),
    value("meta", "wortteile", further.parts.join(" ")),
    value("meta", "synonyme", further.synonyms.join(" ")),
    "<main data-pagefind-body>",
    `<p data-pagefind-weight="${weight.kicker}">${escapeHtml(kicker)}.</p>`,
    `<h1 data-pagefind-weight="${weight.title}">${escapeHtml(title)}.</h1>`,
    `<p data-pagefind-weight="${weight.teaser}">${prose(escapeHtml(teaser))}</p>`,
    `<p data-pagefind-weight="${weight.region}">${escapeHtml(regionNames(entry).join(", "))}.</p>`,
    prose(body),
    "</main></body></html>",
  ].join("\n");
}
