import { execFile, spawn } from "node:child_process";
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";

const nginx = "/usr/sbin/nginx";
const brotli = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/** Why there is no real nginx here; undefined where there is one (Debian: nginx, libnginx-mod-http-brotli-static). */
export const withoutNginx = existsSync(nginx) ? undefined : `${nginx} is not there`;
export const hasBrotli = existsSync(brotli);

export interface NginxServer {
  /** "http://127.0.0.1:40123/archiv-x/" */
  readonly home: string;
  readonly close: () => Promise<void>;
}

/** Starts the real nginx in a directory, with the snippet of a built site in a block "server" and nothing else. */
export async function startNginx(
  directory: string,
  dist: string,
  { prefix, port: wanted = 0 }: { readonly prefix: string; readonly port?: number },
): Promise<NginxServer> {
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
    ${snippets.map((name) => `include ${dist}/.hosting/${name};`).join("\n    ")}
  }
}
`,
  );
  const parameters = ["-p", directory, "-c", config, "-e", join(directory, "error.log")];
  await promisify(execFile)(nginx, [...parameters, "-t"]); // says what is wrong with the file
  const server = spawn(nginx, parameters, { stdio: "ignore" });
  const ended = new Promise<void>((resolve) => server.on("exit", () => resolve()));
  const home = `http://127.0.0.1:${port}${prefix}`;
  for (let tries = 0; tries < 100 && !(await answers(home)); tries += 1) await setTimeout(50);
  return {
    home,
    close: async () => {
      server.kill("SIGTERM");
      await ended;
    },
  };
}

async function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    () => true,
    () => false,
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
