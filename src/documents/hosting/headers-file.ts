import type { HeaderRule } from "./header-rules.ts";
import type { Hosting } from "./hosting.ts";
import { below } from "./paths.ts";

/** Says what a path gets besides what stands above it. */
type Override = (name: string, value: string, isThereAlready: boolean) => readonly string[];

/** All headers for all files, and then path by path what differs. */
function headersFile({ pathPrefix, headers }: Hosting, override: Override): string {
  const everywhere = headers.flatMap(({ name, elsewhere }) =>
    elsewhere === undefined ? [] : [`${name}: ${elsewhere}`],
  );
  const byPath = new Map<string, string[]>(everywhere.length > 0 ? [["/*", everywhere]] : []);
  for (const { name, elsewhere, cases } of headers) {
    for (const { paths, value } of cases) {
      const lines = override(name, value, elsewhere !== undefined);
      byPath.set(paths, [...(byPath.get(paths) ?? []), ...lines]);
    }
  }
  return [...byPath]
    .map(([paths, lines]) => `${[below(pathPrefix, paths), ...lines.map((line) => `  ${line}`)].join("\n")}\n`)
    .join("\n");
}

/**
 * `_headers` for Cloudflare Pages, which joins the values of all paths that match unless the earlier ones are taken off.
 * https://developers.cloudflare.com/pages/configuration/headers/
 */
export function cloudflareHeaders(hosting: Hosting): string {
  return headersFile(hosting, (name, value, isThereAlready) => [
    ...(isThereAlready ? [`! ${name}`] : []),
    `${name}: ${value}`,
  ]);
}

/** `_headers` for Netlify, where the last path that matches decides. https://docs.netlify.com/manage/routing/headers/ */
export function netlifyHeaders(hosting: Hosting): string {
  return headersFile(hosting, (name, value) => [`${name}: ${value}`]);
}

/** What is needed wherever the site lies: that programs on other websites may fetch the data. */
const isNeeded = (rule: HeaderRule): boolean => rule.name === "Access-Control-Allow-Origin";

/** `_headers` for a host that may be any: only what is taken for the same by all of them. */
export function anyHeaders(hosting: Hosting): string {
  return netlifyHeaders({ ...hosting, headers: hosting.headers.filter(isNeeded) });
}
