import type { HostName } from "../../content/hosting-config.ts";
import type { Hosting } from "./hosting.ts";
import { below } from "./paths.ts";

/** `_redirects` with a line for every earlier address. */
function redirectsFile({ pathPrefix, moves }: Hosting, status: string): string {
  return moves.map(({ from, to }) => `${below(pathPrefix, from)} ${below(pathPrefix, to)} ${status}\n`).join("");
}

/**
 * For Cloudflare Pages and GitLab Pages. https://developers.cloudflare.com/pages/configuration/redirects/,
 * https://docs.gitlab.com/user/project/pages/redirects/
 */
export function redirects(hosting: Hosting): string {
  return redirectsFile(hosting, "301");
}

/** For Netlify, which prefers the page as well unless told otherwise. https://docs.netlify.com/manage/routing/redirects/rewrites-proxies/#shadowing */
export function netlifyRedirects(hosting: Hosting): string {
  return redirectsFile(hosting, "301!");
}

/** What GitLab Pages reads of the file unless its operators have said otherwise. */
const gitlabLimits = { lines: 1_000, bytes: 64 * 1024 };

/**
 * Whether no page may stand at earlier addresses: GitLab Pages, where nothing else is to read the site, leads on only from
 * addresses without a page. It can do so as long as the file is not too large for it.
 */
export function needsNoMovedPages(hosts: readonly HostName[], hosting: Hosting): boolean {
  const isGitlabAlone = hosts.every((host) => host === "gitlab-pages") && hosts.length > 0;
  return (
    isGitlabAlone &&
    hosting.moves.length <= gitlabLimits.lines &&
    Buffer.byteLength(redirects(hosting)) <= gitlabLimits.bytes
  );
}
