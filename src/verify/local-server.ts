import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve, sep } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { mediaTypeOf } from "../documents/hosting/media-types.ts";

/** A site that this machine alone can open. */
export interface LocalServer {
  /** "http://localhost:40123/archiv-x/" */
  readonly home: string;
  readonly close: () => void;
}

/** Serves a directory below a path as hosts do: texts compressed, `/assets/` kept for ever. */
export async function serveLocally(directory: string, pathPrefix: string): Promise<LocalServer> {
  const server = createServer(({ url = "/", headers }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const found = pathname.startsWith(pathPrefix)
      ? fileAt(directory, decodeURIComponent(pathname.slice(pathPrefix.length)))
      : undefined;
    const file = found ?? join(directory, "404.html");
    const type = mediaTypeOf(file);
    const isText = /^text|json|xml/.test(type) && /\bbr\b/.test(String(headers["accept-encoding"]));
    const content = readFileSync(file);
    response.writeHead(found ? 200 : 404, {
      "content-type": type,
      "cache-control": pathname.includes("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
      ...(isText && { "content-encoding": "br" }),
    });
    response.end(isText ? brotliCompressSync(content) : content);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo; // not of a pipe
  return { home: `http://localhost:${port}${pathPrefix}`, close: () => server.close() };
}

function fileAt(directory: string, path: string): string | undefined {
  const file = resolve(directory, path === "" || path.endsWith("/") ? `${path}index.html` : path);
  const isInside = file.startsWith(resolve(directory) + sep);
  return isInside && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}
