import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Archive, createArchive } from "../../src/archive/archive.ts";
import { createSite, type SearchPlan } from "../../src/archive/site.ts";
import { createAssets } from "../../src/build/assets.ts";
import { compileAssets } from "../../src/build/compile-assets.ts";
import { parseEntry } from "../../src/content/parse-entry.ts";
import { readYaml } from "../../src/content/read-yaml.ts";
import { outputFile } from "../../src/documents/route.ts";
import searchFiles from "../../src/documents/search-files.11ty.ts";
import stylesheet from "../../src/documents/stylesheet.11ty.ts";
import search from "../../src/pages/search.11ty.tsx";
import { createIndexer, type IndexedRecord, writeRecords } from "../../src/search/index-volume.ts";
import { planSearch, tagOf } from "../../src/search/plan.ts";
import { searchPlanOf } from "../../src/search/search-plan.ts";
import { searchWordsSchema } from "../../src/search/search-words.ts";
import { generateArchive } from "../bench/generated-archive.ts";
import { context, reference } from "../builders/reference.ts";

/** A volume of a generated archive. */
interface LargeVolume {
  readonly name: string;
  readonly tag: string;
  readonly textFiles: number | undefined;
  readonly records: readonly IndexedRecord[];
}

/** A generated archive with what its search is made of. */
export interface LargeArchive {
  readonly archive: Archive;
  readonly volumes: readonly LargeVolume[];
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
  const volumes = planSearch(archive.entries, words.value, { pathPrefix: "/", closedTextFiles }).map((volume) => {
    const records = volume.records();
    return { name: volume.name, textFiles: volume.textFiles, records, tag: tagOf(records, volume) };
  });
  return { archive, volumes, plan: searchPlanOf(archive, reference.gazetteer, volumes) };
}

/** Writes the search page of an archive with its index, style sheet, script and fonts: all that it needs. */
export async function writeSearchSite(
  directory: string,
  { archive, plan }: LargeArchive,
  volumes: readonly LargeVolume[],
): Promise<void> {
  const assets = createAssets(compileAssets());
  const site = createSite(reference, archive, {
    assets,
    search: { ...plan, volumes: volumes.map(({ name, tag }) => ({ name, tag })) },
    now: "2026-01-01T00:00:00+01:00",
  });
  for (const route of [search, searchFiles, stylesheet]) {
    for (const page of route.pages(site)) {
      const file = join(directory, outputFile(page.url));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, await route.render({ current: page as never })); // a route renders its own pages
    }
  }
  for (const { file, address } of assets.fonts) cpSync(file, join(directory, address));
  const records = mkdtempSync(join(tmpdir(), "ortsmarke-records-"));
  const indexed = volumes.map(({ name, textFiles }) => ({ name, textFiles, recordsDirectory: join(records, name) }));
  for (const volume of volumes) writeRecords(join(records, volume.name), volume.records);
  const indexer = createIndexer(join(directory, "pagefind"));
  for (const volume of indexed) indexer.add(volume);
  await indexer.end();
  rmSync(records, { recursive: true });
}
