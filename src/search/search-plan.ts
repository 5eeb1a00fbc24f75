import { createHash } from "node:crypto";
import type { Archive } from "../archive/archive.ts";
import type { DataFile, SearchPlan } from "../archive/site.ts";
import type { Entry } from "../content/entry.ts";
import type { Gazetteer } from "../regions/gazetteer.ts";
import { frequentWords, searchNames } from "./names.ts";
import { placeNames } from "./place-names.ts";

/**
 * Given what is to be indexed, returns what the search page must know of it.
 * @param wordsOf the words that are suggested, from wherever the caller has them
 */
export function searchPlanOf(
  archive: Archive,
  gazetteer: Gazetteer,
  volumes: SearchPlan["volumes"],
  wordsOf: (entries: readonly Entry[]) => readonly string[] = (entries) => frequentWords(entries),
): SearchPlan {
  // The newest year is a volume of its own where there are several: a new entry then leaves the words as they are.
  const newest = volumes.length > 1 ? (archive.years[0]?.entries.length ?? 0) : 0;
  const words = dataFile("woerter", wordsOf(archive.entries.slice(newest)));
  const { folder, files } = placeNames(gazetteer);
  return { volumes, words, places: files, names: dataFile("namen", searchNames(archive, words.address, folder)) };
}

/** A new content has a new address, so that readers never have an old one in their caches. */
function dataFile(name: string, content: unknown): DataFile {
  const json = JSON.stringify(content);
  const digest = createHash("sha256").update(json).digest("hex").slice(0, 10);
  return { address: `/suche/${name}.${digest}.json`, json };
}
