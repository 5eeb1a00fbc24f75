import { createHash } from "node:crypto";
import type { Entry } from "../content/entry.ts";
import { furtherWordsIn } from "./further-words.ts";
import type { IndexedVolume } from "./index-volume.ts";
import { proseWriter } from "./prose.ts";
import { recordOf } from "./record.ts";
import type { SearchWords } from "./search-words.ts";
import { bindTexts, volumesOf } from "./volumes.ts";

/** A volume with all that its index is made of. */
export interface PlannedVolume extends IndexedVolume {
  /** A digest of all that its index depends on: the same tag, the same index. Keeps readers' caches right. */
  readonly tag: string;
}

interface SearchSettings {
  /** "/" or "/archiv-x/". */
  readonly pathPrefix: string;
  /** See `bindTexts`. */
  readonly closedTextFiles?: number | undefined;
}

/** Given the published entries, newest first, and the editors' list of words, returns what is to be indexed. */
export function planSearch(
  entries: readonly Entry[],
  words: SearchWords,
  { pathPrefix, closedTextFiles }: SearchSettings,
): readonly PlannedVolume[] {
  const furtherWords = furtherWordsIn(entries, words);
  const prose = proseWriter(words.written_out);
  return bindTexts(volumesOf(entries), closedTextFiles).map(({ name, entries: members, textFiles }) => {
    const records = members.map((entry) => ({
      url: pathPrefix + entry.address.slice(1),
      html: recordOf(entry, prose, furtherWords(entry)),
    }));
    const digest = createHash("sha256").update(`${textFiles ?? ""}\0`);
    for (const { url, html } of records) digest.update(url).update("\0").update(html).update("\0");
    return { name, tag: digest.digest("hex").slice(0, 8), records, textFiles };
  });
}
