import { spawnSync } from "node:child_process";
import type { Entry } from "../../src/content/entry.ts";
import type { Contestant } from "./contestant.ts";
import type { GeneratedFile } from "./generated-archive.ts";
import { landsOf, peerFile, topicsOf } from "./peer-content.ts";
import { pagefind, preparePeer } from "./peer-project.ts";

const program = "hugo";

/** Hugo from the path, then Pagefind over its site. What its site shows and why: peers/hugo/hugo.toml. */
export const hugo: Contestant = {
  name: "Hugo + Pagefind",
  key: "hugo",
  installed: () => {
    const { stdout } = spawnSync(program, ["version"], { encoding: "utf8" });
    const version = /v(\d[\d.]*)/.exec(stdout ?? "")?.[1];
    return version === undefined ? { missing: "no hugo on the path" } : { version: `Hugo ${version}` };
  },
  prepare: (directory, archive) =>
    preparePeer("hugo", directory, archive, {
      news: "content/news",
      out: "public",
      kept: ["resources", ".hugo_build.lock"],
      footer: "layouts/partials/footer.html",
      fileOf: hugoFile,
      commands: (out) => [{ line: [program, "--quiet"], directory }, pagefind(directory, out)],
    }),
};

function hugoFile(file: GeneratedFile): GeneratedFile {
  return peerFile(file, (entry: Entry) => {
    const year = entry.day.slice(0, 4);
    const [land, thema] = [landsOf(entry), topicsOf(entry)];
    return {
      land,
      thema,
      monat: [entry.day.slice(0, 7)],
      "jahre-land": land.map((name) => `${name} ${year}`),
      "jahre-thema": thema.map((name) => `${name} ${year}`),
    };
  });
}
