import { cpSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "./command.ts";
import type { Project } from "./contestant.ts";
import type { GeneratedFile } from "./generated-archive.ts";
import { edit, root, writeFiles } from "./project-copy.ts";

/** What tells the sites of two generators apart. Paths lie below the directory of the site. */
interface PeerSite {
  readonly news: string;
  readonly out: string;
  /** What is kept from one build to the next. */
  readonly kept: readonly string[];
  /** The template with the footer of every page. */
  readonly footer: string;
  readonly fileOf: (file: GeneratedFile) => GeneratedFile;
  readonly commands: (out: string) => readonly Command[];
}

/** Copies the templates of `peers/<key>` into a directory and writes the archive as its generator takes it. */
export function preparePeer(
  key: string,
  directory: string,
  archive: readonly GeneratedFile[],
  { news, out, kept, footer, fileOf, commands }: PeerSite,
): Project {
  cpSync(join(root, "test/bench/peers", key), directory, { recursive: true });
  const newsDirectory = join(directory, news);
  writeFiles(newsDirectory, archive.map(fileOf));
  const site = join(directory, out);
  return {
    out: site,
    disposable: [site, ...kept.map((path) => join(directory, path))],
    build: commands(site),
    add: (entry) => writeFiles(newsDirectory, [fileOf(entry)]),
    remove: ({ path }) => rmSync(join(newsDirectory, path)),
    markFooter: (mark) =>
      edit(
        join(directory, footer),
        /<footer class="footer"(?: data-mark="\w*")?>/,
        `<footer class="footer"${mark && ` data-mark="${mark}"`}>`,
      ),
  };
}

/** Indexes a site with the Pagefind of this project, as its documentation says: `npx pagefind --site …`. */
export function pagefind(directory: string, site: string): Command {
  const program = join(root, "node_modules/pagefind/lib/runner/bin.cjs");
  return { line: [process.execPath, program, "--silent", "--site", site], directory };
}

/** Version of a package that is installed in a directory, by default in the checkout; undefined when it is not. */
export function packageVersion(name: string, directory = root): string | undefined {
  try {
    const { version }: { version: string } = JSON.parse(
      readFileSync(join(directory, "node_modules", name, "package.json"), "utf8"),
    );
    return version;
  } catch {
    return undefined;
  }
}
