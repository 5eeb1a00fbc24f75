import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { KeptEntry } from "../content/entry-store.ts";
import type { Problem } from "../content/problem.ts";
import type { FileMeasures } from "../documents/open-data/file-measures.ts";
import type { CompiledAssets } from "./compile-assets.ts";
import { type LineStore, openLineStore } from "./line-store.ts";
import type { PictureSize } from "./picture-settings.ts";
import { openPictureSizes } from "./picture-sizes.ts";
import type { Report } from "./report.ts";

/** A file of the site as the last build left it in the output directory. */
export interface MadeFile {
  /** The key of what it was made from: as long as that is the same, the file is. */
  readonly key: string;
  readonly size: number;
  readonly mtimeMs: number;
  readonly digest: string;
}

/** A volume of the index as the last build made it. */
interface MadeVolume {
  readonly source: string;
  readonly tag: string;
}

/** What a build leaves for the next one, so that only the work is done that an edit causes. */
export interface Memo {
  /** All files of the site, by their paths below the output directory. */
  readonly files: ReadonlyMap<string, MadeFile>;
  /** Files in the output directory that no memo knew and that are named like ours, see `leftovers.ts`. None as a rule. */
  readonly leftovers: readonly string[];
  /** Volumes of the index by name: what they were planned from, and the tag that came of it. */
  readonly volumes: ReadonlyMap<string, MadeVolume>;
  /** The last build as a whole: what it was made from, and for which instants its site is right. */
  readonly whole:
    | {
        readonly inputs: string;
        readonly from: string;
        /** Exclusive; null: for ever. */
        readonly until: string | null;
        readonly report: Report;
        readonly problems: readonly Problem[];
        /** So many published addresses were not in the ledger. */
        readonly unrecorded: number;
      }
    | undefined;
}

const nothing: Memo = { files: new Map(), leftovers: [], volumes: new Map(), whole: undefined };

/** The memory of builds in a cache directory. Whatever of it is lost or broken, the next build is just slower. */
export interface MemoFiles {
  readonly readMemo: () => Memo;
  readonly writeMemo: (memo: Memo) => void;
  /**
   * Entries as they were read before.
   * @param state a digest of all that entries depend on besides their files
   */
  readonly entries: (state: string) => LineStore<KeptEntry>;
  /** The nouns of entries, by the digests of their files; `state` as above. */
  readonly nouns: (state: string) => LineStore<readonly string[]>;
  /** The words that the search suggests, by a digest of the entries that they come from; `state` as above. */
  readonly words: (state: string) => LineStore<readonly string[]>;
  /** Sizes and digests of the files at `/daten/`, by their sources; `code` as of the build. */
  readonly exports: (code: string) => LineStore<FileMeasures>;
  /** The sizes of images, by the digests of their files. */
  readonly pictures: () => LineStore<PictureSize>;
  /** The style sheet and the script that this code gives; compiles them if they are not there. */
  readonly readAssets: (code: string, compile: () => Promise<CompiledAssets>) => Promise<CompiledAssets>;
  /** The files that a commit was about to write when it was killed: they are ours, too. None as a rule. */
  readonly readJournal: () => readonly string[];
  /**
   * Says which files a commit is about to write; forgotten when the memo is written.
   * @param all so many files the memo may have to hold
   * @param rest what it will hold, too
   */
  readonly writeJournal: (files: readonly string[], all: number, rest: MemoRest) => void;
}

/** What of a memo may become large besides its files. */
interface MemoRest {
  readonly leftovers: readonly string[];
  readonly problems: readonly Problem[];
}

/** A memo as it stands in its file: JSON knows no maps. */
interface WrittenMemo {
  readonly files: readonly (readonly [string, MadeFile])[];
  /** Memos of earlier versions have none. */
  readonly leftovers?: Memo["leftovers"];
  readonly volumes: readonly (readonly [string, MadeVolume])[];
  readonly whole?: Memo["whole"];
}

// More than the memo takes for a file, and for volumes and report.
const bytesOfFile = 400;
const bytesOfRest = 50_000;

/**
 * Given a cache and an output directory, however they are spelt, returns where builds from one to the other remember. Only
 * the way between them counts: CI services put a project into another place each time.
 */
export function memoFilesOf(cache: string, out: string): MemoFiles {
  const id = createHash("sha256").update(relative(cache, out)).digest("hex").slice(0, 10);
  const memoFile = join(cache, `memo-${id}.json`);
  const assetsFile = join(cache, `assets-${id}.json`);
  const journalFile = join(cache, `commit-${id}.json`);
  return {
    readMemo: () => {
      try {
        const { files, leftovers = [], volumes, whole } = readJson(memoFile) as WrittenMemo; // as written below, or nothing
        return { files: new Map(files), leftovers, volumes: new Map(volumes), whole };
      } catch {
        return nothing; // no memo, or one of another version of this program
      }
    },
    writeMemo: ({ files, leftovers, volumes, whole }) => {
      const written: WrittenMemo = { files: [...files], leftovers, volumes: [...volumes], whole };
      writeWhole(memoFile, JSON.stringify(written));
      rmSync(journalFile, { force: true });
    },
    entries: (state) => openLineStore(join(cache, `entries-${id}.jsonl`), state),
    nouns: (state) => openLineStore(join(cache, `nouns-${id}.jsonl`), state),
    words: (state) => openLineStore(join(cache, `words-${id}.jsonl`), state),
    exports: (code) => openLineStore(join(cache, `exports-${id}.jsonl`), code),
    pictures: () => openPictureSizes(cache),
    readAssets: async (code, compile) => {
      const read = readJson(assetsFile) as { code: string; assets: CompiledAssets } | undefined; // as written below
      if (read?.code === code) return read.assets;
      const assets = await compile();
      writeWhole(assetsFile, JSON.stringify({ code, assets }));
      return assets;
    },
    readJournal: () => {
      const read = readJson(journalFile);
      return Array.isArray(read) ? read.map(String) : [];
    },
    writeJournal: (files, all, rest) => {
      writeWhole(journalFile, JSON.stringify(files));
      // The memo is written when the output has changed already: on a disk that is nearly full it keeps its place.
      writeFileSync(`${memoFile}.part`, Buffer.alloc(all * bytesOfFile + bytesOfRest + bytesOf(rest)));
    },
  };
}

function bytesOf(rest: MemoRest): number {
  return Buffer.byteLength(JSON.stringify(rest));
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined; // no cache, or a broken one
  }
}

/** Writes a file so that a killed build leaves the old one or the new one. */
function writeWhole(file: string, text: string): void {
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(`${file}.part`, text);
  renameSync(`${file}.part`, file);
}
