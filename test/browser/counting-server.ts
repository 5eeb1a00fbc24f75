import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";

/** A body that was sent. */
export interface Sent {
  readonly bytes: number;
  /** When it was asked for, in milliseconds since 1970, as browsers on this machine count. */
  readonly at: number;
}

/** A server that compresses like a CDN and counts what it sends. */
export interface CountingServer {
  readonly home: string;
  /** All that was sent since the start or the last call. */
  readonly takeSent: () => readonly Sent[];
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** Serves a directory on a free port of this machine. */
export async function serveCounting(directory: string): Promise<CountingServer> {
  let sent: Sent[] = [];
  const server = createServer((request, response) => {
    const at = Date.now();
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = join(directory, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)];
    const content = readFileSync(file);
    const body = type === undefined ? content : brotliCompressSync(content);
    sent.push({ bytes: body.length, at });
    response.writeHead(200, {
      "content-type": type ?? "application/octet-stream",
      "cache-control": "max-age=600",
      ...(type !== undefined && { "content-encoding": "br" }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The test server has no port.");
  return {
    home: `http://127.0.0.1:${address.port}/`,
    takeSent: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
