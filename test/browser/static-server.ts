import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { startNginx, withoutNginx } from "../site/nginx-server.ts";
import { type TestHost, testHost } from "../test-host.ts";

/** A server that answers with the files of a built site, as any host does. */
export interface StaticServer {
  /** Where the site lies: "http://127.0.0.1:40123/archiv-x/". */
  readonly home: string;
  readonly close: () => Promise<void>;
}

/** What a host knows that knows all. */
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

/** What Python's http.server knows: no encodings, no fonts, no young formats of pictures, nothing of Pagefind. */
const fewTypes: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".jpg": "image/jpeg",
  ".png": "image/png",
  ".xml": "text/xml",
  ".txt": "text/plain",
};

/** As strict as an operator can be: nothing from elsewhere, no script, no inline style. */
const policy =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'";

/** The search page may run the scripts of its own site, WebAssembly among them. */
const searchPolicy = `${policy}; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'`;

/** The page of feeds may run its script. */
const feedPolicy = `${policy}; script-src 'self'`;

function policyOf(file: string, pagePolicy: string): string {
  if (/[\\/]suche[\\/]/.test(file)) return searchPolicy;
  return /[\\/]abonnieren[\\/]/.test(file) && pagePolicy === policy ? feedPolicy : pagePolicy;
}

/** How a server differs from others. */
interface ServerSettings {
  /** A free one where none is named. */
  readonly port?: number;
  /** The policy of all pages but those of search, feeds and form. */
  readonly pagePolicy?: string;
  /** `plain`: sends no security headers, so that only what pages bring along counts. */
  readonly host?: TestHost;
}

/** Serves a directory below a path ("/" or "/archiv-x/") on a port of this machine. */
export async function serve(
  directory: string,
  prefix = "/",
  { port = 0, pagePolicy = policy, host = testHost }: ServerSettings = {},
): Promise<StaticServer> {
  return host === "nginx"
    ? serveByNginx(directory, prefix, port)
    : serveByNode(directory, prefix, { port, pagePolicy, isPlain: host === "plain" });
}

async function serveByNginx(directory: string, prefix: string, port: number): Promise<StaticServer> {
  if (withoutNginx) throw new Error(`TEST_HOST is nginx, but ${withoutNginx}.`);
  const ownFiles = mkdtempSync(join(tmpdir(), "ortsmarke-nginx-"));
  const { home, close } = await startNginx(ownFiles, directory, { prefix, port });
  return {
    home,
    close: async () => {
      await close();
      rmSync(ownFiles, { recursive: true, force: true }); // tests may close a server twice
    },
  };
}

interface NodeSettings {
  readonly port: number;
  readonly pagePolicy: string;
  readonly isPlain: boolean;
}

async function serveByNode(
  directory: string,
  prefix: string,
  { port, pagePolicy, isPlain }: NodeSettings,
): Promise<StaticServer> {
  const answer = isPlain ? answerPlainly : answerStrictly(pagePolicy);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = pathname.startsWith(prefix) ? decodeURIComponent(pathname.slice(prefix.length)) : undefined;
    const file = path === undefined ? undefined : fileFor(directory, path);
    if (file) answer(response, 200, file);
    else answer(response, 404, join(directory, "404.html"));
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

type Answer = (response: ServerResponse, status: number, file: string) => void;

const answerPlainly: Answer = (response, status, file) => {
  response.writeHead(status, { "content-type": fewTypes[extname(file)] ?? "application/octet-stream" });
  response.end(readFileSync(file));
};

function answerStrictly(pagePolicy: string): Answer {
  return (response, status, file) => {
    // The form brings its policy along in its page.
    const ownPolicy = /[\\/]redaktion[\\/]/.test(file);
    response.writeHead(status, {
      "content-type": types[extname(file)] ?? "application/octet-stream",
      ...(!ownPolicy && { "content-security-policy": policyOf(file, pagePolicy) }),
    });
    response.end(readFileSync(file));
  };
}
