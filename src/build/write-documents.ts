import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Site } from "../archive/site.ts";
import { feedDocuments } from "../documents/feeds/feed-documents.ts";
import { entryDocuments } from "../documents/open-data/entry-documents.ts";
import { listDocuments } from "../documents/open-data/list-documents.ts";
import type { Page, Route } from "../documents/route.ts";
import type { PageChoice } from "./page-choice.ts";

/**
 * Writes the documents that lie beside pages into a directory, as far as they are chosen. There are as many as reports and
 * lists, and Eleventy would take twice as long for them.
 */
export function writeDocuments(directory: string, site: Site, choice: PageChoice): void {
  do {
    choice.begin();
    write("entry-documents", entryDocuments);
    write("list-documents", listDocuments);
    write("feed-documents", feedDocuments);
  } while (choice.hasMore());

  function write<Props>(name: string, { pages, render }: Route<Props, string>): void {
    // What comes back is what was listed.
    for (const { url, props } of choice.choose(name, () => pages(site)) as readonly Page<Props>[]) {
      const file = join(directory, url);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, render(props));
    }
  }
}
