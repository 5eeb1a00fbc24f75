import { join } from "node:path";
import type { Contestant } from "./contestant.ts";
import { landsOf, peerFile, topicsOf } from "./peer-content.ts";
import { packageVersion, pagefind, preparePeer } from "./peer-project.ts";
import { root } from "./project-copy.ts";

/** Eleventy as its starter projects use it, then Pagefind over its site. What its site shows and why: peers/eleventy/eleventy.config.js. */
export const eleventy: Contestant = {
  name: "Eleventy starter + Pagefind",
  key: "eleventy",
  installed: () => {
    const version = packageVersion("@11ty/eleventy");
    return version === undefined
      ? { missing: "no @11ty/eleventy in node_modules" }
      : { version: `Eleventy ${version}` };
  },
  prepare: (directory, archive) =>
    preparePeer("eleventy", directory, archive, {
      news: "news",
      out: "_site",
      kept: [".cache"],
      footer: "_includes/footer.njk",
      fileOf: (file) => peerFile(file, (entry) => ({ land: landsOf(entry), thema: topicsOf(entry) })),
      commands: (out) => [
        { line: [process.execPath, join(root, "node_modules/@11ty/eleventy/cmd.cjs"), "--quiet"], directory },
        pagefind(directory, out),
      ],
    }),
};
