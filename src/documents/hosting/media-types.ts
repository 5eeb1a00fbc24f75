import { extname } from "node:path";
import { opmlAddress } from "../../archive/addresses.ts";

/** The media types of all files of a site, by the endings of their names, for servers that are told all of them. */
export const typesByEnding: Readonly<Record<string, string>> = {
  html: "text/html",
  css: "text/css",
  js: "text/javascript",
  json: "application/json",
  webmanifest: "application/manifest+json",
  xml: "application/xml",
  txt: "text/plain",
  svg: "image/svg+xml",
  png: "image/png",
  jpg: "image/jpeg",
  webp: "image/webp",
  avif: "image/avif",
  woff2: "font/woff2",
};

/** Files whose media type hosts do not know by themselves; the first "*" stands for anything. */
export const mediaTypes: readonly { readonly paths: string; readonly type: string }[] = [
  { paths: "/*feed.xml", type: "application/atom+xml; charset=utf-8" },
  { paths: "/*feed.json", type: "application/feed+json; charset=utf-8" },
  { paths: "/opensearch.xml", type: "application/opensearchdescription+xml; charset=utf-8" },
  { paths: opmlAddress, type: "text/x-opml; charset=utf-8" },
  { paths: "/*.ics", type: "text/calendar; charset=utf-8" },
  { paths: "/*.csv", type: "text/csv; charset=utf-8" },
  { paths: "/*.ndjson", type: "application/x-ndjson; charset=utf-8" },
  { paths: "/*.jsonld", type: "application/ld+json; charset=utf-8" },
  { paths: "/*.ttl", type: "text/turtle; charset=utf-8" },
  // Pagefind's files are compressed in themselves and unpacked by its script: no host shall take them for text.
  ...["pf_fragment", "pf_index", "pf_filter", "pf_meta", "pagefind"].map((extension) => ({
    paths: `/pagefind/*.${extension}`,
    type: "application/octet-stream",
  })),
];

/** The media type of a file by the ending of its name, with the encoding of texts; for all that `mediaTypes` says nothing of. */
export function mediaTypeOf(file: string): string {
  const type = typesByEnding[extname(file).slice(1)] ?? "application/octet-stream";
  return type.startsWith("text/") ? `${type}; charset=utf-8` : type;
}

const isText = (type: string): boolean => /^text\/|json|xml|; charset/.test(type);

/** Endings of the names of files that are text, "html" the first of them: only these become smaller by being compressed. */
export const textEndings: readonly string[] = [
  ...Object.entries(typesByEnding).flatMap(([ending, type]) => (isText(type) ? [ending] : [])),
  ...mediaTypes.flatMap(({ paths, type }) => (isText(type) ? (/\.(\w+)$/.exec(paths)?.[1] ?? []) : [])),
].filter((ending, index, all) => all.indexOf(ending) === index);
