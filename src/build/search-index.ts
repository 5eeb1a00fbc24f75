import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { digestOf } from "../content/entry-store.ts";
import { type IndexedVolume, writeRecords } from "../search/index-volume.ts";
import { type PlannedVolume, tagOf } from "../search/plan.ts";
import type { SearchWords } from "../search/search-words.ts";

/** Where the index lies below the output directory. */
export const indexFolder = "pagefind";

/** A volume with the tag of its index, and a digest of what it was planned from. */
export interface TaggedVolume {
  readonly name: string;
  readonly tag: string;
  readonly source: string;
}

/** The volumes of a site, and those of them that have to be indexed. */
export interface IndexPlan {
  /** Newest first. */
  readonly volumes: readonly TaggedVolume[];
  /** The names of those that are indexed again. */
  readonly due: ReadonlySet<string>;
}

interface IndexPlanning {
  /** Volumes that were indexed before, by name. */
  readonly known: ReadonlyMap<string, Omit<TaggedVolume, "name">>;
  /** Whether the index of a volume is there that was made for a tag. */
  readonly isThere: (name: string, tag: string) => boolean;
  /** Whether the code is there that all volumes share. */
  readonly hasCode: boolean;
  /** A digest of everything besides the entries that records depend on. */
  readonly settings: string;
  readonly words: SearchWords;
  /** Digests of the entries' files. */
  readonly digests: ReadonlyMap<string, string>;
  /** Where the records of the volumes that are due are written. */
  readonly recordsDirectory: string;
  /** Has a volume indexed, while the next are looked at. */
  readonly index: (volume: IndexedVolume) => void;
}

/**
 * Finds out which volumes have to be indexed. The records of a volume are made only when something has changed from
 * which they are made, and indexed only when they differ.
 */
export async function planIndex(planned: readonly PlannedVolume[], planning: IndexPlanning): Promise<IndexPlan> {
  const { known, isThere, hasCode, settings, words, digests, recordsDirectory } = planning;
  const volumes: TaggedVolume[] = [];
  const due = new Set<string>();
  const shared = `${settings} ${JSON.stringify(words)}`;
  for (const volume of planned) {
    const { name, textFiles, vocabulary, entries } = volume;
    const read = vocabulary.map(({ file }) => `${file} ${digests.get(file)}`);
    const source = digestOf([shared, textFiles, entries.length, ...read].join("\n"));
    const before = known.get(name);
    const records = before?.source === source ? undefined : volume.records();
    const tag = records ? tagOf(records, volume) : (before?.tag ?? "");
    // The code comes with every volume.
    if (!isThere(name, tag) || (volumes.length === 0 && !hasCode)) {
      const directory = join(recordsDirectory, name);
      writeRecords(directory, records ?? volume.records());
      planning.index({ name, textFiles, recordsDirectory: directory });
      due.add(name);
      await setImmediate(); // the end of an indexing is heard, and the next one begins
    }
    volumes.push({ name, tag, source });
  }
  return { volumes, due };
}
