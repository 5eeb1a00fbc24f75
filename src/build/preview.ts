import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Site } from "../archive/site.ts";
import { formatProblems } from "../content/format-problems.ts";
import { hasErrors } from "../content/problem.ts";
import { indexSearch } from "../search/index-volume.ts";
import type { PlannedVolume } from "../search/plan.ts";
import { createAssets } from "./assets.ts";
import { eleventyFor } from "./eleventy.ts";
import { readProject } from "./project.ts";
import { createSiteWithSearch } from "./site-with-search.ts";

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
  let planned: readonly PlannedVolume[] = [];
  const first = readSite();
  if (!first) return false;
  let site = first;

  function readSite(): Site | undefined {
    const project = readProject(options.news, options.data);
    const problems = project.ok ? project.value.problems : project.problems;
    if (problems.length > 0) console.error(formatProblems(problems, "text"));
    if (!project.ok || hasErrors(problems)) return undefined;
    const { site: read, volumes } = createSiteWithSearch(project.value, createAssets(), {
      now: options.now,
      preview: true,
    });
    planned = volumes;
    return read;
  }

  rmSync(directory, { recursive: true, force: true });
  const eleventy = eleventyFor(directory, {
    runMode: "serve",
    site: () => site,
    configure: (config) => {
      config.on("eleventy.before", () => {
        site = readSite() ?? site;
      });
      config.on("eleventy.after", () => indexSearch(join(directory, "pagefind"), planned));
      for (const path of [options.news, options.data, "_includes", "src"]) config.addWatchTarget(path);
    },
  });
  await eleventy.init();
  await eleventy.watch();
  await eleventy.serve(port);
  console.log(`Vorschau: http://localhost:${port}${site.frame.pathPrefix}`);
  return true;
}
