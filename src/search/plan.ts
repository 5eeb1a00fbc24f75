import { createHash } from "node:crypto";
import type { Entry } from "../content/entry.ts";
import { furtherWordsIn } from "./further-words.ts";
import type { IndexedRecord } from "./index-volume.ts";
import { proseWriter } from "./prose.ts";
import { recordOf } from "./record.ts";
import type { SearchWords } from "./search-words.ts";
import { volumesOf } from "./volumes.ts";

/** A volume with all that its index is made of. */
export interface PlannedVolume {
  readonly name: string;
  /** A digest of its records: the same records, the same index. Keeps readers' caches right. */
  readonly tag: string;
  readonly records: readonly IndexedRecord[];
}

/**
 * Given the published entries, newest first, and the editors' list of words, returns what is to be indexed.
 * @param pathPrefix "/" or "/archiv-x/"
 */
export function planSearch(
  entries: readonly Entry[],
  words: SearchWords,
  pathPrefix: string,
): readonly PlannedVolume[] {
  const furtherWords = furtherWordsIn(entries, words);
  const prose = proseWriter(words.written_out);
  return volumesOf(entries).map(({ name, entries: members }) => {
    const records = members.map((entry) => ({
      url: pathPrefix + entry.address.slice(1),
      html: recordOf(entry, prose, furtherWords(entry)),
    }));
    const digest = createHash("sha256");
    for (const { url, html } of records) digest.update(url).update("\0").update(html).update("\0");
    return { name, tag: digest.digest("hex").slice(0, 8), records };
  });
}
