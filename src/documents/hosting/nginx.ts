import type { HeaderRule } from "./header-rules.ts";
import type { Hosting } from "./hosting.ts";
import { mediaTypes, typesByEnding } from "./media-types.ts";
import { askedFor, expressionOf, linkTo } from "./paths.ts";

/** A word of the configuration, whatever is in it. https://nginx.org/en/docs/dev/development_guide.html */
const quoted = (text: string): string => `"${text.replaceAll(/["\\]/g, "\\$&")}"`;

/** A regular expression, whose backslashes nginx hands on unless they stand before a quotation mark. */
const quotedExpression = (expression: string): string => `"${expression.replaceAll('"', '\\"')}"`;

const notice = `# Written by Ortsmarke with every build, for nginx 1.18 or later. To be included in the block "server":
#   include …/dist/.hosting/nginx.conf;
# "root" of that block is the directory below which the path of the site leads to the files of dist/: dist/ itself for a site
# without path, and for a site at /archiv-x/ the directory in which dist/ has the name archiv-x, or a link to it has.
`;

/** Whether a path means all files with an ending and nothing else: "/*.ics". */
const endingIn = (paths: string): string | undefined => /^\/(?:pagefind\/)?\*\.(\w+)$/.exec(paths)?.[1];

const withoutCharset = (type: string): string => type.replace("; charset=utf-8", "");

/** Types that are text: nginx says their encoding and compresses them. */
const texts = [
  ...new Set([
    ...["css", "js", "json", "webmanifest", "xml", "txt", "svg"].map((ending) => typesByEnding[ending] ?? ""),
    ...mediaTypes.filter(({ type }) => type.includes("charset")).map(({ type }) => withoutCharset(type)),
  ]),
].join(" ");

function types(pathPrefix: string): string {
  const rare = mediaTypes.flatMap(({ paths, type }) => {
    const ending = endingIn(paths);
    return ending === undefined ? [] : [[ending, withoutCharset(type)] as const];
  });
  const lines = [...Object.entries(typesByEnding), ...rare].map(([ending, type]) => `    ${type} ${ending};`);
  const named = mediaTypes.flatMap(({ paths, type }) => {
    if (endingIn(paths) !== undefined) return [];
    const expression = quotedExpression(expressionOf(pathPrefix, paths));
    return [`location ~ ${expression} { types { } default_type ${withoutCharset(type)}; }`];
  });
  return `types {\n${lines.join("\n")}\n}\ncharset utf-8;\ncharset_types ${texts};\n${named.join("\n")}\n`;
}

/** A variable says what a header is at an address: an empty one is not sent. Headers of a "location" would hide all others. */
function header(pathPrefix: string, { name, elsewhere = "", cases }: HeaderRule): string {
  if (cases.length === 0) return `add_header ${name} ${quoted(elsewhere)} always;\n`;
  const variable = `$ortsmarke_${name.toLowerCase().replaceAll("-", "_")}`;
  const lines = cases.map(({ paths, value }) => {
    const expression = quotedExpression(expressionOf(pathPrefix, paths));
    return `if ($uri ~ ${expression}) { set ${variable} ${quoted(value)}; }\n`;
  });
  return `set ${variable} ${quoted(elsewhere)};\n${lines.join("")}add_header ${name} ${variable} always;\n`;
}

function compression(isPrecompressed: boolean): string {
  return `${isPrecompressed ? "gzip_static on;\n" : ""}gzip on;\ngzip_vary on;\ngzip_types ${texts};\n`;
}

/** What stands at the block "server" of nginx. https://nginx.org/en/docs/http/ngx_http_core_module.html */
export function nginxServer({ pathPrefix, headers, moves, withdrawn, isPrecompressed }: Hosting): string {
  const at = (address: string): string => quoted(askedFor(pathPrefix, address));
  const link = (address: string): string => quoted(linkTo(pathPrefix, address));
  return [
    notice,
    "index index.html;\nabsolute_redirect off;\nserver_tokens off;\n",
    compression(isPrecompressed),
    types(pathPrefix),
    headers
      .filter(({ name }) => name !== "Content-Type")
      .map((rule) => header(pathPrefix, rule))
      .join(""),
    `error_page 404 ${link("/404.html")};\nlocation ^~ ${at("/.hosting/")} { return 404; }\n`,
    moves.map(({ from, to }) => `location = ${at(from)} { return 301 ${link(to)}; }\n`).join(""),
    withdrawn
      .map((address) => `location = ${at(address)} { error_page 410 ${link(`${address}index.html`)}; return 410; }\n`)
      .join(""),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

/** Compressed by Brotli as well: the module is none of nginx's own, so that the line stands in a file by itself. */
export function nginxBrotli(): string {
  return `# Besides nginx.conf, where the module brotli_static is loaded (Debian: libnginx-mod-http-brotli-static).
brotli_static on;
`;
}
