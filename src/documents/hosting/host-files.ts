import type { HostName } from "../../content/hosting-config.ts";
import { apacheDirectory } from "./apache.ts";
import { caddyfile } from "./caddy.ts";
import { anyHeaders, cloudflareHeaders, netlifyHeaders } from "./headers-file.ts";
import type { Hosting } from "./hosting.ts";
import { nginxBrotli, nginxServer } from "./nginx.ts";
import { netlifyRedirects, redirects } from "./redirects-file.ts";

/** A file that a host reads, by its address without path prefix, and what writes it. */
type HostFiles = Readonly<Record<string, (hosting: Hosting) => string>>;

/** Files that GitHub Pages takes for templates are served as well, those in directories with a "_" or "." among them. */
const noJekyll = (): string => "\n";

/**
 * What each host reads. What no host looks for at a certain place lies in `.hosting/`: it says nothing that readers may not
 * know, and servers are told not to hand it out.
 */
export const hostFiles: Readonly<Record<HostName | "any", HostFiles>> = {
  any: { "/_headers": anyHeaders, "/_redirects": redirects },
  netlify: { "/_headers": netlifyHeaders, "/_redirects": netlifyRedirects },
  "cloudflare-pages": { "/_headers": cloudflareHeaders, "/_redirects": redirects },
  "github-pages": { "/.nojekyll": noJekyll },
  "gitlab-pages": { "/_redirects": redirects },
  nginx: { "/.hosting/nginx.conf": nginxServer, "/.hosting/nginx-brotli.conf": nginxBrotli },
  apache: { "/.htaccess": apacheDirectory },
  caddy: { "/.hosting/Caddyfile": caddyfile },
  s3: {}, // `s3.json` names all files: `build/publish.ts` writes it once they are there
};

const addresses = new Set(Object.values(hostFiles).flatMap((files) => Object.keys(files)));

/** Whether a file of the site is for one of the hosts only, and nothing that readers get. */
export function isHostFile(file: string): boolean {
  return addresses.has(`/${file}`);
}
