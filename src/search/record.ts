import type { Entry } from "../content/entry.ts";
import { slugOf } from "../regions/fold.ts";
import { bodyMark } from "./body-mark.ts";

/** What is added to an entry so that readers find it by words that it does not hold. */
export interface FurtherWords {
  /** Parts of its compounds. */
  readonly parts: readonly string[];
  /** Words and abbreviations that people use for what it says, see `synonymsByWord`. */
  readonly synonyms: string;
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

/** "Nordfriesland" lies in Friesland, and "Nordwestmecklenburg" in Mecklenburg: names after a direction; no "Osterode". */
function namesWithin(names: readonly string[]): readonly string[] {
  return names.flatMap((name) =>
    [...name.matchAll(/\b(?:Nord|Süd|Ost|West|Mittel|Ober|Unter)((?:ost|west)?(?!er)\p{Ll}{4,})/gu)].flatMap(
      ([, rest = ""]) => {
        const inner = rest.replace(/^(?:ost|west)(?=\p{Ll}{5})/u, "");
        return [...new Set([rest, inner])].map((part) => part.charAt(0).toUpperCase() + part.slice(1));
      },
    ),
  );
}

/** The Dachzeile with blanks around "/": Pagefind takes "FITKO/IT-Planungsrat" for one word. */
function spaced(kicker: string): string {
  return kicker.replace(/\s*\/\s*/g, " / ");
}

/**
 * What an entry is filed under, for readers who type a topic or an organisation: names, and the keys of organisations
 * where those are abbreviations that the name does not hold ("bmds").
 */
function labelsOf({ topics, organisations }: Entry): readonly string[] {
  const abbreviations = organisations.filter(
    ({ key, name }) => /^[a-z]{3,6}$/.test(key) && !slugOf(name).includes(key),
  );
  return [
    ...topics.map(({ label }) => label),
    ...organisations.map(({ name }) => name),
    ...abbreviations.map(({ key }) => key.toUpperCase()),
  ];
}

/**
 * Given an entry, returns the small HTML document that Pagefind indexes in its place. It is made of the entry alone, so
 * that a new layout of the site leaves the index as it is. Filter values are the slugs of the addresses.
 */
export function recordOf(entry: Entry, prose: (html: string) => string, { parts, synonyms }: FurtherWords): string {
  const { title, kicker, teaser, body, day, dated, kind, topics, organisations } = entry;
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
    value("sort", "datum", dated),
    value("meta", "title", title),
    value("meta", "kicker", kicker),
    value("meta", "teaser", teaser),
    value("meta", "wortteile", [...parts, ...namesWithin(regionNames(entry))].join(" ")),
    value("meta", "synonyme", synonyms),
    value("meta", "schlagworte", labelsOf(entry).join(", ")),
    "<main data-pagefind-body>",
    `<p data-pagefind-weight="${weight.kicker}">${escapeHtml(spaced(kicker))}.</p>`,
    `<h1 data-pagefind-weight="${weight.title}">${escapeHtml(title)}.</h1>`,
    `<p data-pagefind-weight="${weight.teaser}">${prose(escapeHtml(teaser))}</p>`,
    `<p data-pagefind-weight="${weight.region}">${escapeHtml(regionNames(entry).join(", "))}.</p>`,
    `<p>${bodyMark}</p>`,
    prose(body),
    "</main></body></html>",
  ].join("\n");
}
