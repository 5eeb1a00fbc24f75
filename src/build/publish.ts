import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isHostFile } from "../documents/hosting/host-files.ts";
import type { Hosting } from "../documents/hosting/hosting.ts";
import { s3Manifest } from "../documents/hosting/s3.ts";
import { type Committed, commit, listFiles, sweep } from "./commit.ts";
import { compressFiles, isCompressed } from "./compressed-files.ts";
import { findLeftovers } from "./leftovers.ts";
import { isLock } from "./lock.ts";
import { lastFiles, type Made, volumeOf, type Work } from "./make-parts.ts";
import type { MadeFile } from "./memo.ts";
import { indexFolder } from "./search-index.ts";

interface Published extends Committed {
  /** Files that earlier builds have left there, and that are not removed as nobody is sure of them. */
  readonly leftovers: readonly string[];
}

/** Brings what has been made from the staging into the output directory, with compressed files beside it where these are asked for. */
export async function publish(
  { memo, options, code, memoFiles, problems, staging, content }: Work,
  { index, choice, named, hosting }: Made,
): Promise<Published> {
  const { out, clean } = options;
  const tags = new Map(index.volumes.map(({ name, tag }) => [name, tag]));
  const keyOf = (file: string): string => {
    if (file.startsWith(`${indexFolder}/`)) return tags.get(volumeOf(file) ?? "") ?? code;
    return choice.keys.get(file) ?? file; // the names of the others say what is in them
  };
  const made = listFiles(staging.site);
  const madeFiles = new Set(made);
  const isKept = (file: string): boolean => {
    if (madeFiles.has(file) || isCompressed(file)) return false;
    if (!file.startsWith(`${indexFolder}/`)) return choice.keys.has(file) || named.has(file);
    const name = volumeOf(file);
    return name === undefined ? tags.size > 0 : tags.has(name) && !index.due.has(name);
  };
  const last = lastFiles(memo, options);
  const kept = new Map([...last].filter(([file]) => isKept(file)));
  const compressed = content.site.precompress
    ? await compressFiles({ staging: staging.site, output: out, made, kept, last })
    : { keys: new Map<string, string>(), kept: new Map<string, MadeFile>() };
  if (content.site.hosting?.includes("s3")) writeObjectList(staging.site, hosting, [...made, ...kept.keys()]);
  const staged = listFiles(staging.site);
  const journal = memoFiles.readJournal();
  sweep(out, journal);
  // Known before the first file is written: what a killed commit leaves behind is then still ours to remove.
  const previous = clean
    ? listFiles(out).filter((file) => !isLock(file))
    : [...new Set([...memo.files.keys(), ...journal])];
  const allKept = new Map([...kept, ...compressed.kept]);
  const known = new Set([...previous, ...staged, ...allKept.keys()]);
  const leftovers =
    memo.files.size === 0
      ? findLeftovers(listFiles(out), (file) => known.has(file))
      : memo.leftovers.filter((file) => !known.has(file) && existsSync(join(out, file)));
  const rest = { leftovers, problems };
  memoFiles.writeJournal([...new Set([...journal, ...staged])], memo.files.size + staged.length, rest);
  const committed = commit({
    staging: staging.site,
    output: out,
    keyOf: (file) => compressed.keys.get(file) ?? keyOf(file),
    kept: allKept,
    previous,
  });
  return { ...committed, leftovers };
}

/** Writes into the directory of a site what S3 is to be told of each of its files, all of which are known only now. */
function writeObjectList(directory: string, hosting: Hosting, files: readonly string[]): void {
  const folder = join(directory, ".hosting");
  mkdirSync(folder, { recursive: true });
  const shown = files.filter((file) => !isHostFile(file));
  writeFileSync(join(folder, "s3.json"), s3Manifest(hosting, shown));
}
