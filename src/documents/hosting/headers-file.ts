import { headersByPath, type PathHeaders } from "./header-rules.ts";
import type { Hosting } from "./hosting.ts";
import { below } from "./paths.ts";

/** Says how a header is written below its path. */
type Writing = (header: PathHeaders["headers"][number]) => readonly string[];

/** All headers for all files, and then path by path what differs. */
function headersFile({ pathPrefix, headers }: Hosting, write: Writing): string {
  return headersByPath(headers)
    .map(({ path, headers }) => [below(pathPrefix, path), ...headers.flatMap(write).map((line) => `  ${line}`)])
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}

/**
 * `_headers` for Cloudflare Pages, which joins the values of all paths that match unless the earlier ones are taken off.
 * https://developers.cloudflare.com/pages/configuration/headers/
 */
export function cloudflareHeaders(hosting: Hosting): string {
  return headersFile(hosting, ({ name, value, isOverride }) => [
    ...(isOverride ? [`! ${name}`] : []),
    `${name}: ${value}`,
  ]);
}

/** `_headers` for Netlify, where the last path that matches decides. https://docs.netlify.com/manage/routing/headers/ */
export function netlifyHeaders(hosting: Hosting): string {
  return headersFile(hosting, ({ name, value }) => [`${name}: ${value}`]);
}

/** `_headers` for a host that may be any: only that programs on other websites may fetch the data, wherever the site lies. */
export function anyHeaders(hosting: Hosting): string {
  const headers = hosting.headers.filter(({ name }) => name === "Access-Control-Allow-Origin");
  return netlifyHeaders({ ...hosting, headers });
}
