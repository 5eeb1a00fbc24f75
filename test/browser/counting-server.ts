import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";

/** A server that compresses like a CDN and counts what it sends. */
export interface CountingServer {
  readonly home: string;
  /** Bytes of all bodies sent since the start or the last call. */
  readonly takeBytes: () => number;
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
  let bytes = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = join(directory, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)];
    const content = readFileSync(file);
    const body = type === undefined ? content : brotliCompressSync(content);
    bytes += body.length;
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
    takeBytes: () => {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
