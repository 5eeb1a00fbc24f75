import { copyFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Site } from "../archive/site.ts";
import { eleventyFor } from "./eleventy.ts";
import type { PageChoice } from "./page-choice.ts";
import { writeDocuments } from "./write-documents.ts";

/** The files of a site that are copied as they are; their names say what is in them. */
export function copiedFiles({ assets, editingForm }: Site): Site["assets"]["fonts"] {
  return [...assets.fonts, ...(editingForm?.files ?? [])];
}

/**
 * Copies the fonts of a site and the program of its form into a directory, and renders the chosen pages. Eleventy keeps the pages of a run in memory,
 * so that large sites are rendered in several runs.
 * @param afterRun called after each of them
 */
export async function renderPages(
  directory: string,
  site: Site,
  choice: PageChoice,
  afterRun: () => void,
): Promise<void> {
  // Not by Eleventy's own copying, whose failures are nobody's to catch: a full disk would end the process at once.
  for (const { file, address } of copiedFiles(site)) {
    mkdirSync(dirname(join(directory, address)), { recursive: true });
    copyFileSync(file, join(directory, address));
  }
  writeDocuments(directory, site, choice);
  do {
    choice.begin();
    const eleventy = eleventyFor(directory, {
      pathPrefix: site.frame.pathPrefix,
      rendering: { site, choose: choice.choose },
    });
    await eleventy.write();
    afterRun();
  } while (choice.hasMore());
}
