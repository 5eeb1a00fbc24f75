import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Archive, createArchive } from "../../src/archive/archive.ts";
import { createSite, type SearchPlan } from "../../src/archive/site.ts";
import { createAssets } from "../../src/build/assets.ts";
import { parseEntry } from "../../src/content/parse-entry.ts";
import { readYaml } from "../../src/content/read-yaml.ts";
import { outputFile } from "../../src/documents/route.ts";
import searchFiles from "../../src/documents/search-files.11ty.ts";
import stylesheet from "../../src/documents/stylesheet.11ty.ts";
import search from "../../src/pages/search.11ty.tsx";
import { indexSearch } from "../../src/search/index-volume.ts";
import { type PlannedVolume, planSearch } from "../../src/search/plan.ts";
import { searchPlanOf } from "../../src/search/search-plan.ts";
import { searchWordsSchema } from "../../src/search/search-words.ts";
import { generateArchive } from "../bench/generated-archive.ts";
import { context, reference } from "../builders/reference.ts";

/** A generated archive with what its search is made of. */
export interface LargeArchive {
  readonly archive: Archive;
  readonly volumes: readonly PlannedVolume[];
  readonly plan: SearchPlan;
}

/** Generates an archive of so many entries over 25 years; `closedTextFiles` as in `_data/site.yaml`. */
export function largeArchive(count: number, closedTextFiles?: number): LargeArchive {
  const entries = generateArchive(count).map(({ path, text }) => {
    const parsed = parseEntry(path, path, Buffer.from(text), context);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return parsed.value;
  });
  const words = readYaml("_data", "search.yaml", searchWordsSchema);
  if (!words.ok) throw new Error(JSON.stringify(words.problems));
  const archive = createArchive(entries, reference.gazetteer.lands, reference.vocabularies);
  const volumes = planSearch(archive.entries, words.value, { pathPrefix: "/", closedTextFiles });
  return { archive, volumes, plan: searchPlanOf(archive, volumes) };
}

/** Writes the search page of an archive with its index, style sheet, script and fonts: all that it needs. */
export async function writeSearchSite(
  directory: string,
  { archive, plan }: LargeArchive,
  volumes: readonly PlannedVolume[],
): Promise<void> {
  const assets = createAssets();
  const site = createSite(reference, archive, assets, {
    ...plan,
    volumes: volumes.map(({ name, tag }) => ({ name, tag })),
  });
  for (const route of [search, searchFiles, stylesheet]) {
    for (const page of route.data.pagination.before([site])) {
      const file = join(directory, outputFile(page.url));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, await route.render({ current: page as never })); // a route renders its own pages
    }
  }
  for (const { file, address } of assets.fonts) cpSync(file, join(directory, address));
  await indexSearch(join(directory, "pagefind"), volumes);
}
