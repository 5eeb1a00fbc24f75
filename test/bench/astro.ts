import { symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Contestant } from "./contestant.ts";
import { landsOf, peerFile, topicsOf } from "./peer-content.ts";
import { packageVersion, pagefind, preparePeer } from "./peer-project.ts";
import { root } from "./project-copy.ts";

/** Astro is no dependency of this project: whoever wants to compare it names a directory in which it is installed. */
const home = resolve(process.env["ASTRO_HOME"] ?? root);

/** Astro content collections, then Pagefind over the site. What the site shows and why: peers/astro/astro.config.mjs. */
export const astro: Contestant = {
  name: "Astro + Pagefind",
  key: "astro",
  installed: () => {
    const version = packageVersion("astro", home);
    if (version !== undefined) return { version: `Astro ${version}` };
    return { missing: `no astro in ${join(home, "node_modules")}; ASTRO_HOME names a directory where it is installed` };
  },
  prepare: (directory, archive) => {
    const modules = join(directory, "node_modules");
    symlinkSync(join(home, "node_modules"), modules);
    return preparePeer("astro", directory, archive, {
      news: "news",
      out: "dist",
      kept: [".astro", ".astro-cache"],
      footer: "src/components/Footer.astro",
      fileOf: (file) =>
        peerFile(file, (entry) => ({
          name: entry.slug,
          slug: undefined,
          land: landsOf(entry),
          thema: topicsOf(entry),
        })),
      commands: (out) => [
        {
          line: [process.execPath, join(modules, "astro/astro.js"), "build", "--silent"],
          directory,
          environment: { ASTRO_TELEMETRY_DISABLED: "1" },
        },
        pagefind(directory, out),
      ],
    });
  },
};
