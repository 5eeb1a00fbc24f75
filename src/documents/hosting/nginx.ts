import { createHash } from "node:crypto";
import type { HeaderRule } from "./header-rules.ts";
import type { Hosting } from "./hosting.ts";
import { mediaTypes, textEndings, typesByEnding } from "./media-types.ts";
import { below, expressionOf, expressionOfAny } from "./paths.ts";
import { quoted } from "./quoted.ts";

const rootOfSite = `# "root" is the directory dist/ itself. The block may have no "location /" of its own, as that of Debian's default site has:
# remove it, else nginx does not start ("duplicate location"). Locations of longer paths may stay.
`;

const rootAbove = (pathPrefix: string): string => {
  const name = pathPrefix.slice(1, -1);
  return `# "root" is the directory in which dist/, or a link to it, has the name ${name}. All other locations may stay, unless one
# is "= /${name}": ours leads on from there.
`;
};

/** In a site without path, our location takes the place of "location /": directives beside it could be overruled by it unseen. */
function notice(pathPrefix: string): string {
  return `# Written by Ortsmarke with every build, for nginx 1.18 or later. To be included in the block "server":
#   server {
#       listen …; server_name …; root …;
#       include …/dist/.hosting/nginx.conf;
#   }
${pathPrefix === "/" ? rootOfSite : rootAbove(pathPrefix)}`;
}

/** Whether a path means all files with an ending and nothing else: "/*.ics". */
const endingIn = (paths: string): string | undefined => /^\/(?:pagefind\/)?\*\.(\w+)$/.exec(paths)?.[1];

const withoutCharset = (type: string): string => type.replace("; charset=utf-8", "");

/** Types that are text: nginx says their encoding and compresses them. */
const texts = [
  ...new Set([
    ...textEndings.flatMap((ending) => (ending === "html" ? [] : (typesByEnding[ending] ?? []))), // HTML is taken for granted
    ...mediaTypes.filter(({ type }) => type.includes("charset")).map(({ type }) => withoutCharset(type)),
  ]),
].join(" ");

function types(pathPrefix: string): readonly string[] {
  const rare = mediaTypes.flatMap(({ paths, type }) => {
    const ending = endingIn(paths);
    return ending === undefined ? [] : [[ending, withoutCharset(type)] as const];
  });
  const named = mediaTypes.flatMap(({ paths, type }) => {
    if (endingIn(paths) !== undefined) return [];
    const expression = `"${expressionOf(pathPrefix, paths)}"`;
    return [`location ~ ${expression} { types { } default_type ${withoutCharset(type)}; }`];
  });
  return [
    "types {",
    ...[...Object.entries(typesByEnding), ...rare].map(([ending, type]) => `    ${type} ${ending};`),
    "}",
    "charset utf-8;",
    `charset_types ${texts};`,
    ...named,
  ];
}

/**
 * Variables belong to the whole block "server", in which several sites may lie: each has its own, named after its path. nginx
 * does not start with names of more than about 45 characters: https://nginx.org/en/docs/hash.html
 */
function variableOf(pathPrefix: string, { name }: HeaderRule): string {
  const site = createHash("sha256").update(pathPrefix).digest("hex").slice(0, 6);
  return `$om_${site}_${name.toLowerCase().replaceAll("-", "_")}`;
}

/** What a header says where it does not say the same everywhere. Variables are safe with "if", and nothing else is. */
function variable(pathPrefix: string, rule: HeaderRule): readonly string[] {
  const { elsewhere = "", cases } = rule;
  if (cases.length === 0) return [];
  const name = variableOf(pathPrefix, rule);
  const lines = cases.map(({ paths, value }) => {
    const expression = `"${expressionOfAny(pathPrefix, paths)}"`;
    return `if ($uri ~ ${expression}) { set ${name} ${quoted(value)}; }`;
  });
  return [`set ${name} ${quoted(elsewhere)};`, ...lines];
}

/** A header whose variable is empty is not sent. */
function header(pathPrefix: string, rule: HeaderRule): string {
  const { name, elsewhere = "", cases } = rule;
  return `add_header ${name} ${cases.length === 0 ? quoted(elsewhere) : variableOf(pathPrefix, rule)} always;`;
}

function compression(isPrecompressed: boolean): readonly string[] {
  return [...(isPrecompressed ? ["gzip_static on;"] : []), "gzip on;", "gzip_vary on;", `gzip_types ${texts};`];
}

/** Errors with which nginx answers for a file that is there: wrong method, condition that does not hold, failure to read it. */
const errorsOfFiles = [405, 412, 500];

/**
 * A folder without a page is answered with 403 by nginx. What is wrong with a file is answered from another address, whose
 * headers the error then has: with those of the file it could be kept for ever. An error about a part of a file could not be
 * answered so; our files are small enough to be handed out as a whole.
 */
function errors(at: (address: string) => string): readonly string[] {
  return [
    "max_ranges 0;",
    `error_page 403 404 =404 ${at("/404.html")};`,
    ...errorsOfFiles.flatMap((status) => {
      const address = at(`/.hosting/${status}`);
      return [`error_page ${status} ${address};`, `location = ${address} { internal; return ${status}; }`];
    }),
  ];
}

/** Both addresses of a notice; "internal" is answered with 404 whenever it is not nginx itself that asks for it. */
function gone(address: string): readonly string[] {
  const notice = `${address}index.html`;
  return [address, notice].map((asked) => `location = ${asked} { internal; error_page 404 =410 ${notice}; }`);
}

const location = (head: string, lines: readonly string[]): string =>
  `location ${head} {\n${lines.map((line) => `    ${line}\n`).join("")}}\n`;

/** What stands in the block "server" of nginx; what else is served there stays as it is. https://nginx.org/en/docs/ */
export function nginxServer({ pathPrefix, headers, moves, withdrawn, isPrecompressed }: Hosting): string {
  const at = (address: string): string => below(pathPrefix, address);
  const rules = headers.filter(({ name }) => name !== "Content-Type");
  const all = ["absolute_redirect off;", "server_tokens off;", ...rules.map((rule) => header(pathPrefix, rule))];
  const site = [
    ...all,
    "index index.html;",
    "autoindex off;",
    ...compression(isPrecompressed),
    ...types(pathPrefix),
    ...errors(at),
    `location ^~ ${at("/.hosting/")} { return 404; }`,
    ...moves.map(({ from, to }) => `location = ${at(from)} { return 301 ${at(to)}; }`),
    ...withdrawn.flatMap((address) => gone(at(address))),
  ];
  const variables = rules.flatMap((rule) => variable(pathPrefix, rule)).join("\n");
  const home = at("/");
  // By itself, nginx would lead on to its own port, which may be behind a proxy, and without our headers.
  const withoutSlash = home === "/" ? [] : [location(`= ${home.slice(0, -1)}`, [...all, `return 301 ${home};`])];
  return [`${notice(pathPrefix)}${variables}\n`, location(`^~ ${home}`, site), ...withoutSlash].join("\n");
}

/** Compressed by Brotli as well: the module is none of nginx's own, so that the line stands in a file by itself. */
export function nginxBrotli(): string {
  return `# To be included besides nginx.conf, where the module brotli_static is loaded (Debian: libnginx-mod-http-brotli-static).
# Once in a block "server", however many sites it has.
brotli_static on;
`;
}
