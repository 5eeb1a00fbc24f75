import type { MarkdownIt } from "markdown-it";
import { hasInvisibleCharacters } from "./invisible-characters.ts";

/** Says whether a link target leads to another site. */
function isExternal(target: string): boolean {
  return /^https?:\/\//i.test(target);
}

/** Says whether a link target is allowed at all: the web, mail, telephone, an own page or a place on this page. */
export function isSafeTarget(target: string): boolean {
  // Browsers drop control characters and spaces inside a scheme: "java\tscript:" is "javascript:".
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must be found
  if (/[\u0000-\u0020\u007f\\]/.test(target) || target.startsWith("//")) return false;
  if (isExternal(target) && (!isPlainAddress(target) || isLocalAddress(target))) return false;
  return /^(https?:\/\/[^/]|mailto:[^:]+@|tel:\+?[\d/() -]+$|\/|#)/i.test(target);
}

/**
 * Says whether an address of the web is written as browsers show it: without blanks, quotation marks and signs that cannot be
 * seen, and without a name before an "@", which readers take for the host.
 */
export function isPlainAddress(address: string): boolean {
  return !/[\s<>"\\]|^https?:\/\/[^/?#]*@/i.test(address) && !hasInvisibleCharacters(address);
}

/** Says whether an address of the web is that of a machine which only its neighbours find: "http://localhost:8080/", "https://intranet/". */
export function isLocalAddress(address: string): boolean {
  if (!isExternal(address) || !URL.canParse(address)) return false;
  const host = new URL(address).hostname.replace(/\.$/, "");
  return !host.includes(".") || isOwnMachine(host) || host.endsWith(".local");
}

function isOwnMachine(host: string): boolean {
  return /(?:^|\.)localhost$|^127\.|^0\.0\.0\.0$|^\[::1\]$/.test(host);
}

/** What is said of such an address in a text: the preview is most likely where it comes from, and its path is right. */
export function adviceOnLocalAddress(address: string): string {
  const { hostname, host, pathname, search, hash } = new URL(address);
  return isOwnMachine(hostname)
    ? `Schreiben Sie nur, was hinter ${host} steht: ${pathname}${search}${hash}`
    : "Nennen Sie eine Adresse, die alle im Internet erreichen, oder löschen Sie den Link.";
}

/**
 * Makes the renderer put the path prefix (`env.pathPrefix`) before own pages, and mark links that leave the site:
 * for the eye by a class, for the ear by a hidden note before the end of the link. Links do not nest, so that
 * `env.leaving` is enough to know which end belongs to which beginning.
 */
export function renderLinks(markdown: MarkdownIt): void {
  markdown.renderer.rules["link_open"] = (tokens, index, options, env = {}, self) => {
    const token = tokens[index];
    const target = String(token?.attrGet("href") ?? "");
    env["leaving"] = isExternal(target);
    if (env["leaving"]) {
      token?.attrSet("class", "external");
      token?.attrSet("rel", "external noopener");
    } else if (target.startsWith("/")) {
      token?.attrSet("href", `${env["pathPrefix"] ?? "/"}${target.slice(1)}`);
    }
    return self.renderToken(tokens, index, options);
  };
  markdown.renderer.rules["link_close"] = (_tokens, _index, _options, env) =>
    env?.["leaving"] ? '<span class="visually-hidden"> (externer Link)</span></a>' : "</a>";
}
