import { rmSync } from "node:fs";
import { createSite, type Site } from "../archive/site.ts";
import { formatProblems } from "../content/format-problems.ts";
import { hasErrors } from "../content/problem.ts";
import { readContent } from "../content/read-content.ts";
import { createAssets } from "./assets.ts";
import { eleventyFor } from "./eleventy.ts";

/** Where the preview finds things. */
interface PreviewOptions {
  readonly news: string;
  readonly data: string;
  readonly now: string;
}

const directory = ".cache/preview";

/**
 * Serves the site on this machine with drafts and embargoed entries, and builds it again whenever a file is saved.
 * While the content has errors the last good state stays in the browser and the errors stand in the terminal.
 * @returns whether the preview has started: not while the content has errors from the beginning.
 */
export async function startPreview(options: PreviewOptions, port: number): Promise<boolean> {
  const first = readSite();
  if (!first) return false;
  let site = first;

  function readSite(): Site | undefined {
    const content = readContent(options.news, options.data);
    const problems = content.ok ? content.value.problems : content.problems;
    if (problems.length > 0) console.error(formatProblems(problems, "text"));
    if (!content.ok || hasErrors(problems)) return undefined;
    return createSite(content.value, createAssets(), { now: options.now, preview: true });
  }

  rmSync(directory, { recursive: true, force: true });
  const eleventy = eleventyFor(directory, {
    runMode: "serve",
    site: () => site,
    configure: (config) => {
      config.on("eleventy.before", () => {
        site = readSite() ?? site;
      });
      for (const path of [options.news, options.data, "_includes", "src"]) config.addWatchTarget(path);
    },
  });
  await eleventy.init();
  await eleventy.watch();
  await eleventy.serve(port);
  console.log(`Vorschau: http://localhost:${port}${site.frame.pathPrefix}`);
  return true;
}
