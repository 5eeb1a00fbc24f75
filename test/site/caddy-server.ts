import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { freePort, startServer, type WebServer } from "./server-process.ts";

const caddy = "/usr/bin/caddy";

/** Why there is no real Caddy here; undefined where there is one (Debian: caddy). */
export const withoutCaddy = existsSync(caddy) ? undefined : `${caddy} is not there`;

/** Starts the real Caddy with the file of a built site, which keeps what it wants to remember in a directory. */
export async function startCaddy(
  directory: string,
  dist: string,
  { prefix }: { readonly prefix: string },
): Promise<WebServer> {
  const [port, admin] = [await freePort(), await freePort()];
  mkdirSync(directory, { recursive: true });
  return startServer(caddy, ["run", "--adapter", "caddyfile", "--config", join(dist, ".hosting/Caddyfile")], {
    home: `http://127.0.0.1:${port}${prefix}`,
    env: {
      SITE_ROOT: dist,
      SITE_ADDRESS: `http://127.0.0.1:${port}`,
      CADDY_ADMIN: `127.0.0.1:${admin}`,
      XDG_CONFIG_HOME: directory,
      XDG_DATA_HOME: directory,
    },
  });
}
