import type { HeaderRule } from "./header-rules.ts";
import type { Hosting } from "./hosting.ts";
import { below, expressionOfAny } from "./paths.ts";
import { quoted } from "./quoted.ts";

const notice = `# Written by Ortsmarke with every build, for Caddy 2.6 or later. SITE_ROOT says where the files of dist/ lie, and SITE_ADDRESS
# where Caddy shall answer, if not at the address of the site:
#   SITE_ROOT=/srv/dist caddy run --adapter caddyfile --config /srv/dist/.hosting/Caddyfile
`;

function header({ name, elsewhere, cases }: HeaderRule, pathPrefix: string): readonly string[] {
  const differing = cases.flatMap(({ paths, value }, index) => {
    const matcher = `@${name.toLowerCase()}-${index + 1}`;
    return [
      `${matcher} path_regexp ${expressionOfAny(pathPrefix, paths)}`,
      `header ${matcher} ${name} ${quoted(value)}`,
    ];
  });
  return [...(elsewhere === undefined ? [] : [`header ${name} ${quoted(elsewhere)}`]), ...differing];
}

/** What clients may ask of a file and not get: Caddy would send the error with the headers of the file, which may be kept for ever. */
const conditions = ["Range", "If-Match", "If-Unmodified-Since"];

/** An error has the headers of a page, and none of those of the file that is not there. */
function headerOfErrors({ name, elsewhere }: HeaderRule): string {
  if (name === "Content-Type") return 'header Content-Type "text/html; charset=utf-8"';
  return elsewhere === undefined ? `header -${name}` : `header ${name} ${quoted(elsewhere)}`;
}

const block = (head: string, lines: readonly string[]): readonly string[] => [
  `${head} {`,
  ...lines.map((line) => `\t${line}`),
  "}",
];

/** `Caddyfile` with the site as a whole. https://caddyserver.com/docs/caddyfile */
export function caddyfile({ origin, pathPrefix, headers, moves, withdrawn, isPrecompressed }: Hosting): string {
  const at = (address: string): string => below(pathPrefix, address);
  const isBelow = pathPrefix !== "/";
  const strip = isBelow ? [`uri strip_prefix ${pathPrefix.slice(0, -1)}`] : [];
  const files = isPrecompressed ? block("file_server", ["precompressed br gzip"]) : ["encode gzip", "file_server"];
  const gone = withdrawn.flatMap((address) => [at(address), at(`${address}index.html`)]);
  const route = [
    ...conditions.map((name) => `request_header -${name}`),
    ...headers.flatMap((rule) => header(rule, pathPrefix)),
    ...(isBelow
      ? [
          `redir ${pathPrefix.slice(0, -1)} ${pathPrefix} 301`,
          `@elsewhere not path ${pathPrefix}*`,
          "error @elsewhere 404",
        ]
      : []),
    `error ${at("/.hosting/*")} 404`,
    ...moves.map(({ from, to }) => `redir ${at(from)} ${at(to)} 301`),
    ...(withdrawn.length > 0 ? [`@withdrawn path ${gone.join(" ")}`, "error @withdrawn 410"] : []),
    ...strip,
    ...files,
  ];
  const errors = [
    ...headers.filter(({ cases }) => cases.length > 0).map(headerOfErrors),
    "@lost expression `{err.status_code} != 410`",
    "rewrite @lost /404.html",
    ...strip,
    ...files,
  ];
  const site = [
    "root * {$SITE_ROOT:dist}",
    ...block("route", route),
    ...block("handle_errors", block("route", errors)),
  ];
  return `${notice}${block(`{$SITE_ADDRESS:${origin}}`, site).join("\n")}\n`;
}
