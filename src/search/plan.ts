import { createHash } from "node:crypto";
import type { Entry } from "../content/entry.ts";
import { furtherWordsIn, nounFinder } from "./further-words.ts";
import type { IndexedRecord } from "./index-volume.ts";
import { proseWriter } from "./prose.ts";
import { recordOf } from "./record.ts";
import type { SearchWords } from "./search-words.ts";
import { type BoundVolume, bindTexts, volumesOf } from "./volumes.ts";

/** A volume with all that its index depends on. */
export interface PlannedVolume extends BoundVolume {
  /**
   * The entries whose nouns its compounds are taken apart by: its own and older ones, so that a new entry leaves the
   * volumes of closed years as they are.
   */
  readonly vocabulary: readonly Entry[];
  /** Makes its records, one for each entry, in their order: the dear part of planning. */
  readonly records: () => readonly IndexedRecord[];
}

/** What a site sets for its search. */
export interface SearchSettings {
  /** "/" or "/archiv-x/". */
  readonly pathPrefix: string;
  /** See `bindTexts`. */
  readonly closedTextFiles?: number | undefined;
  /** So many entries make a volume, see `volumesOf`. */
  readonly entriesInVolume?: number | undefined;
}

/** Given the published entries, newest first, and the editors' list of words, returns what is to be indexed, newest volume first. */
export function planSearch(
  entries: readonly Entry[],
  words: SearchWords,
  { pathPrefix, closedTextFiles, entriesInVolume }: SearchSettings,
  nounsIn = nounFinder(),
): readonly PlannedVolume[] {
  const prose = proseWriter(words.written_out);
  return bindTexts(volumesOf(entries, entriesInVolume), closedTextFiles).map((volume, index, volumes) => {
    const vocabulary = volumes.slice(index).flatMap(({ entries: members }) => members);
    const records = (): readonly IndexedRecord[] => {
      const furtherWords = furtherWordsIn(vocabulary, words, nounsIn);
      return volume.entries.map((entry) => ({
        url: pathPrefix + entry.address.slice(1),
        html: recordOf(entry, prose, furtherWords(entry)),
      }));
    };
    return { ...volume, vocabulary, records };
  });
}

/** A digest of all that the index of a volume depends on: the same tag, the same index. It keeps readers' caches right. */
export function tagOf(records: readonly IndexedRecord[], { textFiles }: BoundVolume): string {
  const digest = createHash("sha256").update(`${textFiles ?? ""}\0`);
  for (const { url, html } of records) digest.update(url).update("\0").update(html).update("\0");
  return digest.digest("hex").slice(0, 8);
}
