import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePort, startServer, type WebServer } from "./server-process.ts";

const apache = "/usr/sbin/apache2";
const folder = "/usr/lib/apache2/modules";
const modules = ["mpm_event", "authz_core", "alias", "dir", "headers", "mime", "rewrite", "autoindex"];

/** Why there is no real Apache here; undefined where there is one (Debian: apache2). */
export const withoutApache = existsSync(apache) ? undefined : `${apache} is not there`;

/**
 * Starts the real Apache in a directory, with a built site that may say in `.htaccess` what the README asks for and no more,
 * and that lies on a server which lists folders. The directory has to be open to all: a root's Apache works as somebody else.
 */
export async function startApache(
  directory: string,
  dist: string,
  { prefix }: { readonly prefix: string },
): Promise<WebServer> {
  const port = await freePort();
  const root = prefix === "/" ? dist : join(directory, "root");
  mkdirSync(directory, { recursive: true });
  if (prefix !== "/") {
    mkdirSync(root);
    symlinkSync(dist, join(root, prefix.slice(1, -1)));
  }
  const config = join(directory, "apache.conf");
  writeFileSync(
    config,
    `${modules.map((name) => `LoadModule ${name}_module ${folder}/mod_${name}.so\n`).join("")}
${process.getuid?.() === 0 ? "User nobody\nGroup nogroup\n" : ""}ServerRoot ${directory}
DefaultRuntimeDir ${directory}
PidFile ${directory}/pid
ErrorLog ${directory}/error.log
TypesConfig /dev/null
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
DocumentRoot ${root}
<Directory ${root}>
  Options +Indexes
  AllowOverride FileInfo Indexes
  Require all granted
</Directory>
<Files ".ht*">
  Require all denied
</Files>
`,
  );
  return startServer(apache, ["-f", config, "-D", "FOREGROUND"], { home: `http://127.0.0.1:${port}${prefix}` });
}
