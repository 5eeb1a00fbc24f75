import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { digestOf } from "../content/entry-store.ts";
import { textEndings } from "../documents/hosting/media-types.ts";
import { isIntact } from "./commit.ts";
import type { MadeFile } from "./memo.ts";

const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];

/** How files are compressed, by what stands behind their names: as far as it goes, since it is done once and read often. */
const encodings: Readonly<Record<string, (content: Uint8Array) => Promise<Uint8Array>>> = {
  ".br": (content) =>
    brotli(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  ".gz": (content) => zip(content, { level: constants.Z_BEST_COMPRESSION }),
};

/** Below that a compressed file saves no packet. */
const leastBytes = 1_024;

/** So many files at once: more than processors, of which each waits for the disk now and then. */
const atOnce = 8;

/** Other versions may compress to other bytes. */
const madeBy = `${process.versions["brotli"]} ${process.versions["zlib"]}`;

const isWorthIt = (file: string, size: number): boolean =>
  size > leastBytes && textEndings.includes(extname(file).slice(1)) && !file.startsWith(".hosting/");

/** Says whether a file of the output directory is the compressed one of another. */
export function isCompressed(file: string): boolean {
  return extname(file) in encodings;
}

interface Compressing {
  readonly staging: string;
  readonly output: string;
  /** Files in the staging directory. */
  readonly made: readonly string[];
  /** Files of the last build that are right as they are. */
  readonly kept: ReadonlyMap<string, MadeFile>;
  /** All files of the last build. */
  readonly last: ReadonlyMap<string, MadeFile>;
}

interface Compressed {
  /** The keys of the compressed files that have been made. */
  readonly keys: ReadonlyMap<string, string>;
  /** Those of the last build that are right as they are. */
  readonly kept: ReadonlyMap<string, MadeFile>;
}

/**
 * Puts a compressed file for each encoding beside every text file of the site, into the staging directory. One that was made
 * from the same bytes stays.
 */
export async function compressFiles({ staging, output, made, kept, last }: Compressing): Promise<Compressed> {
  const keys = new Map<string, string>();
  const stays = new Map<string, MadeFile>();

  async function compress(file: string, read: () => Uint8Array, digest: string): Promise<void> {
    for (const [ending, encode] of Object.entries(encodings)) {
      const [target, key] = [file + ending, `${madeBy} ${digest}`];
      const before = last.get(target);
      if (before?.key === key && isIntact(output, target, before)) stays.set(target, before);
      else {
        keys.set(target, key);
        const compressed = await encode(read());
        mkdirSync(dirname(join(staging, target)), { recursive: true });
        writeFileSync(join(staging, target), compressed);
      }
    }
  }

  const tasks = [
    ...made.map((file) => async () => {
      const content = readFileSync(join(staging, file));
      if (isWorthIt(file, content.length)) await compress(file, () => content, digestOf(content));
    }),
    ...[...kept].map(([file, { size, digest }]) => async () => {
      if (isWorthIt(file, size)) await compress(file, () => readFileSync(join(output, file)), digest);
    }),
  ];
  for (let next = 0; next < tasks.length; next += atOnce)
    await Promise.all(tasks.slice(next, next + atOnce).map((task) => task()));
  return { keys, kept: stays };
}
