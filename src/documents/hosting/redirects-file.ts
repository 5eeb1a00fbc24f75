import type { Hosting } from "./hosting.ts";
import { below } from "./paths.ts";

/** `_redirects` with a line for every earlier address. */
function redirectsFile({ pathPrefix, moves }: Hosting, status: string): string {
  return moves.map(({ from, to }) => `${below(pathPrefix, from)} ${below(pathPrefix, to)} ${status}\n`).join("");
}

/**
 * For Cloudflare Pages, which answers with 301; GitLab Pages reads it too, but prefers the page that stands at the earlier
 * address, which leads on as well. https://developers.cloudflare.com/pages/configuration/redirects/,
 * https://docs.gitlab.com/user/project/pages/redirects/
 */
export function redirects(hosting: Hosting): string {
  return redirectsFile(hosting, "301");
}

/** For Netlify, which prefers the page as well unless told otherwise. https://docs.netlify.com/manage/routing/redirects/rewrites-proxies/#shadowing */
export function netlifyRedirects(hosting: Hosting): string {
  return redirectsFile(hosting, "301!");
}
