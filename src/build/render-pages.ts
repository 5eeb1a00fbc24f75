import type { Site } from "../archive/site.ts";
import { eleventyFor } from "./eleventy.ts";
import type { PageChoice } from "./page-choice.ts";

/**
 * Renders the chosen pages of a site into a directory. Eleventy keeps the pages of a run in memory, so that large sites
 * are rendered in several runs.
 * @param afterRun called after each of them
 */
export async function renderPages(
  directory: string,
  site: Site,
  choice: PageChoice,
  afterRun: () => void,
): Promise<void> {
  do {
    choice.begin();
    const eleventy = eleventyFor(directory, {
      pathPrefix: site.frame.pathPrefix,
      fonts: site.assets.fonts,
      rendering: { site, choose: choice.choose },
    });
    await eleventy.write();
    afterRun();
  } while (choice.hasMore());
}
