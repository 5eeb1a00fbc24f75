import type { PageKind } from "../content/budgets-config.ts";

const kinds: readonly (readonly [PageKind, RegExp])[] = [
  ["home", /^index\.html$/],
  ["report", /^\d{4}\/\d{2}\/[^/]+\/index\.html$/],
  ["archive", /^(archiv|\d{4}|\d{4}\/\d{2})\/index\.html$/],
  ["land", /^land\//],
  ["place", /^ort\//],
  ["topic", /^thema\//],
  ["organisation", /^organisation\//],
  ["week", /^woche\//],
  ["search", /^suche\/index\.html$/],
];

/** The kind of page in a file of the site; undefined where it is none that readers open: data, e-mails, the form. */
export function pageKindOf(file: string): PageKind | undefined {
  if (!file.endsWith(".html") || /^redaktion\/|\/mail\.html$/.test(file)) return undefined;
  return kinds.find(([, pattern]) => pattern.test(file))?.[0] ?? "other";
}
