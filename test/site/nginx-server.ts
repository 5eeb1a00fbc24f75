import { execFile } from "node:child_process";
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { freePort, startServer, type WebServer } from "./server-process.ts";

const nginx = "/usr/sbin/nginx";
const brotli = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/** Why there is no real nginx here; undefined where there is one (Debian: nginx, libnginx-mod-http-brotli-static). */
export const withoutNginx = existsSync(nginx) ? undefined : `${nginx} is not there`;
export const hasBrotli = existsSync(brotli);

interface NginxWishes {
  readonly prefix: string;
  readonly port?: number;
  /** Further lines of the block "server". */
  readonly more?: string;
}

/** Starts the real nginx in a directory, with the snippet of a built site in a block "server". */
export async function startNginx(
  directory: string,
  dist: string,
  { prefix, port: wanted = 0, more = "" }: NginxWishes,
): Promise<WebServer> {
  const port = wanted || (await freePort());
  const root = prefix === "/" ? dist : join(directory, "root");
  mkdirSync(directory, { recursive: true });
  if (prefix !== "/") {
    mkdirSync(root);
    symlinkSync(dist, join(root, prefix.slice(1, -1)));
  }
  const snippets = ["nginx.conf", ...(hasBrotli ? ["nginx-brotli.conf"] : [])];
  const config = join(directory, "nginx.conf");
  const folders = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  writeFileSync(
    config,
    // Directories for tests are closed to all others, and a root's nginx works as somebody else.
    `${process.getuid?.() === 0 ? "user root;\n" : ""}${hasBrotli ? `load_module ${brotli};\n` : ""}daemon off;
pid ${directory}/pid;
error_log ${directory}/error.log;
events { }
http {
  access_log off;
  ${folders.map((name) => `${name}_temp_path ${directory}/${name};`).join("\n  ")}
  server {
    listen 127.0.0.1:${port};
    root ${root};
    ${more}
    ${snippets.map((name) => `include ${dist}/.hosting/${name};`).join("\n    ")}
  }
}
`,
  );
  const parameters = ["-p", directory, "-c", config, "-e", join(directory, "error.log")];
  await promisify(execFile)(nginx, [...parameters, "-t"]); // says what is wrong with the file
  return startServer(nginx, parameters, { home: `http://127.0.0.1:${port}${prefix}` });
}
