import { relative } from "node:path";
import Eleventy from "@11ty/eleventy";
import { createSite, type Site } from "../archive/site.ts";
import { formatProblems } from "../content/format-problems.ts";
import { hasErrors } from "../content/problem.ts";
import { readContent } from "../content/read-content.ts";
import { createAssets } from "./assets.ts";

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
 */
export async function startPreview(options: PreviewOptions, port: number): Promise<void> {
  const assets = createAssets();
  let site = readSite();
  if (!site) {
    process.exitCode = 1;
    return;
  }

  function readSite(): Site | undefined {
    const content = readContent(options.news, options.data);
    const problems = content.ok ? content.value.problems : content.problems;
    if (problems.length > 0) console.error(formatProblems(problems, "text"));
    if (!content.ok || hasErrors(problems)) return undefined;
    return createSite(content.value, assets, { now: options.now, preview: true });
  }

  const { pathPrefix } = site.frame;
  const eleventy = new Eleventy("src", directory, {
    configPath: ".eleventy.ts",
    source: "script",
    runMode: "serve",
    quietMode: true,
    pathPrefix,
    config: (config) => {
      config.on("eleventy.before", () => {
        site = readSite() ?? site;
      });
      config.addCollection("site", () => [site]);
      config.addPassthroughCopy(
        Object.fromEntries(assets.fonts.map(({ file, address }) => [relative(process.cwd(), file), address])),
      );
      config.addWatchTarget(options.news);
      config.addWatchTarget(options.data);
      config.addWatchTarget("_includes");
    },
  });
  await eleventy.init();
  await eleventy.watch();
  await eleventy.serve(port);
}
