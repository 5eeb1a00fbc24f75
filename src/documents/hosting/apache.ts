import type { HeaderRule } from "./header-rules.ts";
import type { Hosting } from "./hosting.ts";
import { typesByEnding } from "./media-types.ts";
import { below, expressionOf, expressionOfAny } from "./paths.ts";
import { quoted } from "./quoted.ts";

const notice = `# Written by Ortsmarke with every build, for Apache 2.4.34 or later with mod_headers, mod_mime, mod_dir and mod_alias, with
# mod_rewrite where files are compressed beforehand. Needs "AllowOverride All" or "AllowOverride FileInfo Indexes".
# Before 2.4.58, Apache redirects to the scheme and port that it thinks it has: behind a proxy that encrypts, name those that
# readers see in its own configuration: ServerName https://www.example.org, and UseCanonicalName On.
`;

/** Errors have the headers of no file: else some could be kept as long as a style sheet, or be taken for a calendar. */
function header(pathPrefix: string, { name, elsewhere, cases }: HeaderRule): string {
  const set = `Header always set ${name}`;
  const lines = cases.map(({ paths, value }) => {
    const expression = expressionOfAny(pathPrefix, paths, "(\\.(br|gz))?");
    return `${set} ${quoted(value)} "expr=%{REQUEST_STATUS} -lt 400 && %{REQUEST_URI} =~ m#${expression}#"\n`;
  });
  return `${elsewhere === undefined ? "" : `${set} ${quoted(elsewhere)}\n`}${lines.join("")}`;
}

/** Hands out the compressed file where there is one. https://httpd.apache.org/docs/2.4/mod/mod_deflate.html#precompressed */
function precompressed(encoding: string, ending: string): string {
  return `RewriteCond %{HTTP:Accept-Encoding} "\\b${encoding}\\b"
RewriteCond "%{REQUEST_FILENAME}index.html.${ending}" -f
RewriteRule "^(|.*/)$" "$1index.html.${ending}" [L]
RewriteCond %{HTTP:Accept-Encoding} "\\b${encoding}\\b"
RewriteCond "%{REQUEST_FILENAME}.${ending}" -f
RewriteRule "^(.+)$" "$1.${ending}" [L]
`;
}

const compression = `AddEncoding br .br
AddEncoding gzip .gz
RemoveType .gz
RewriteEngine On
${precompressed("br", "br")}${precompressed("gzip", "gz")}Header always merge Vary Accept-Encoding
`;

/**
 * Leads on within the site without naming scheme and host, of which a server behind a proxy knows others than readers; that
 * from a folder to its page is done here because mod_dir names them always.
 * https://httpd.apache.org/docs/2.4/mod/mod_alias.html#redirectrelative
 */
const relativeRedirects = `<IfDirective RedirectRelative>
  RedirectRelative On
  <If "-d %{REQUEST_FILENAME} && %{REQUEST_URI} =~ m#^/([^/].*)?[^/]$#">
    Redirect 301 "%{REQUEST_URI}/"
  </If>
</IfDirective>
`;

/**
 * Lists no folder, whatever "Options" of the server say, which only some servers let this file change. Redirects by status
 * need no path of their own within a condition.
 */
const foldersWithoutPage = `<If "-d %{REQUEST_FILENAME} && ! -f '%{REQUEST_FILENAME}/index.html'">
  Redirect 404 /
</If>
`;

/** Both addresses of a notice, unless it is Apache itself that asks for it in place of the report. */
function gone(pathPrefix: string, address: string): string {
  const expression = expressionOf(pathPrefix, address).replace("$", "(index\\.html)?$");
  return `<If "%{REQUEST_URI} =~ m#${expression}# && -z reqenv('REDIRECT_STATUS')">
  ErrorDocument 410 ${below(pathPrefix, address)}index.html
  Redirect 410 /
</If>
`;
}

/** `.htaccess`, which Apache reads in the directory of the site. https://httpd.apache.org/docs/2.4/howto/htaccess.html */
export function apacheDirectory({ pathPrefix, headers, moves, withdrawn, isPrecompressed }: Hosting): string {
  const at = (address: string): string => below(pathPrefix, address);
  const only = (address: string): string => `"${expressionOf(pathPrefix, address)}"`;
  return [
    notice,
    "DirectoryIndex index.html\nAddDefaultCharset utf-8\n",
    Object.entries(typesByEnding)
      .map(([ending, type]) => `AddType ${type} .${ending}\n`)
      .join(""),
    headers.map((rule) => header(pathPrefix, rule)).join(""),
    `ErrorDocument 403 ${at("/404.html")}\nErrorDocument 404 ${at("/404.html")}\n`,
    `RedirectMatch 404 ${only("/.hosting/*")}\n${relativeRedirects}${foldersWithoutPage}`,
    moves.map(({ from, to }) => `RedirectMatch 301 ${only(from)} ${at(to)}\n`).join(""),
    withdrawn.map((address) => gone(pathPrefix, address)).join(""),
    isPrecompressed ? compression : "",
  ]
    .filter((part) => part !== "")
    .join("\n");
}
