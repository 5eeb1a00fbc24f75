import { type Committed, commit, listFiles, sweep } from "./commit.ts";
import { lastFiles, type Made, volumeOf, type Work } from "./make-parts.ts";
import { indexFolder } from "./search-index.ts";

/** Brings what has been made from the staging into the output directory. */
export function publish(
  { memo, options, code, memoFiles, problems, staging }: Work,
  { index, choice, named }: Made,
): Committed {
  const { out, clean } = options;
  const tags = new Map(index.volumes.map(({ name, tag }) => [name, tag]));
  const keyOf = (file: string): string => {
    if (file.startsWith(`${indexFolder}/`)) return tags.get(volumeOf(file) ?? "") ?? code;
    return choice.keys.get(file) ?? file; // the names of the others say what is in them
  };
  const staged = listFiles(staging.site);
  const journal = memoFiles.readJournal();
  sweep(out, journal);
  // Known before the first file is written: what a killed commit leaves behind is then still ours to remove.
  const previous = clean ? listFiles(out) : [...new Set([...memo.files.keys(), ...journal])];
  memoFiles.writeJournal([...new Set([...journal, ...staged])], memo.files.size + staged.length, problems);
  const stagedFiles = new Set(staged);
  const isKept = (file: string): boolean => {
    if (stagedFiles.has(file)) return false;
    if (!file.startsWith(`${indexFolder}/`)) return choice.keys.has(file) || named.has(file);
    const name = volumeOf(file);
    return name === undefined ? tags.size > 0 : tags.has(name) && !index.due.has(name);
  };
  const kept = new Map([...lastFiles(memo, options)].filter(([file]) => isKept(file)));
  return commit({ staging: staging.site, output: out, keyOf, kept, previous });
}
