import { readFileSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { extname, join } from "node:path";

/** A server that answers with the files of a built site, as any host does. */
export interface StaticServer {
  /** Where the site lies: "http://127.0.0.1:40123/archiv-x/". */
  readonly home: string;
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".avif": "image/avif",
  ".webp": "image/webp",
  ".jpg": "image/jpeg",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
};

/** As strict as an operator can be: nothing from elsewhere, no script, no inline style. */
const policy =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'";

/** The search page may run the scripts of its own site, WebAssembly among them. */
const searchPolicy = `${policy}; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'`;

/** The page of feeds may run its script. */
const feedPolicy = `${policy}; script-src 'self'`;

function policyOf(file: string, pagePolicy: string): string {
  if (/[\\/](suche|pagefind)[\\/]/.test(file)) return searchPolicy;
  return /[\\/]abonnieren[\\/]/.test(file) && pagePolicy === policy ? feedPolicy : pagePolicy;
}

/** How a server differs from others. */
interface ServerSettings {
  /** A free one where none is named. */
  readonly port?: number;
  /** The policy of all pages but those of search, feeds and form. */
  readonly pagePolicy?: string;
  /** False for a host that sends no security headers, so that only what pages bring along counts. */
  readonly sendsPolicy?: boolean;
}

/** Serves a directory below a path ("/" or "/archiv-x/") on a port of this machine. */
export async function serve(
  directory: string,
  prefix = "/",
  { port = 0, pagePolicy = policy, sendsPolicy = true }: ServerSettings = {},
): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = pathname.startsWith(prefix) ? decodeURIComponent(pathname.slice(prefix.length)) : undefined;
    const file = path === undefined ? undefined : fileFor(directory, path);
    const sentPolicy = sendsPolicy ? pagePolicy : undefined;
    if (file) answer(response, 200, file, sentPolicy);
    else answer(response, 404, join(directory, "404.html"), sentPolicy);
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The test server has no port.");
  return {
    home: `http://127.0.0.1:${address.port}${prefix}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function fileFor(directory: string, path: string): string | undefined {
  const file = join(directory, path === "" || path.endsWith("/") ? `${path}index.html` : path);
  if (!file.startsWith(directory)) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function answer(response: ServerResponse, status: number, file: string, pagePolicy: string | undefined): void {
  // The form brings its policy along in its page.
  const ownPolicy = /[\\/]redaktion[\\/]/.test(file);
  response.writeHead(status, {
    "content-type": types[extname(file)] ?? "application/octet-stream",
    ...(pagePolicy !== undefined && !ownPolicy && { "content-security-policy": policyOf(file, pagePolicy) }),
  });
  response.end(readFileSync(file));
}
