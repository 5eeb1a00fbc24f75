import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../content/problem.ts";
import { isIntact } from "./commit.ts";
import { codeFingerprint, directoryFingerprint } from "./fingerprint.ts";
import { lockDirectories } from "./lock.ts";
import { type Memo, memoFilesOf } from "./memo.ts";
import { asOutputError } from "./output-error.ts";
import type { Progress } from "./progress.ts";
import { type Report, stopwatch } from "./report.ts";
import { removeLeftovers } from "./staging.ts";

/** Where a build finds and puts things, and what time it is for it. */
export interface BuildOptions {
  readonly news: string;
  readonly data: string;
  readonly out: string;
  readonly cache: string;
  /** The present, ISO instant: decides which embargoes and events are over. */
  readonly now: string;
  /** Whether everything in the output directory is removed first, files of others too. */
  readonly clean: boolean;
}

/** A build that was carried out, or the problems of the content that kept it from being carried out. */
export type BuildOutcome =
  | {
      readonly ok: true;
      readonly report: Report;
      readonly problems: readonly Problem[];
      /** So many published addresses are not in the ledger yet. */
      readonly unrecorded: number;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What a build knows from the start. */
export interface Beginning {
  readonly memo: Memo;
  /** Digest of all code that takes part. */
  readonly code: string;
  /** Digest of the data files. */
  readonly data: string;
  /** Digest of everything that the site is made from. */
  readonly inputs: string;
  readonly elapsed: () => number;
}

/**
 * Builds the site: reads and checks the content, makes what is not there yet in a staging directory, and only then
 * touches the output. Where nothing has changed since the last build, nothing else is loaded.
 * @throws OutputError when the directories cannot be used; its message says whether the output is as it was
 */
export async function build(options: BuildOptions, progress: Progress): Promise<BuildOutcome> {
  const elapsed = stopwatch();
  const { news, out, cache } = options;
  try {
    const release = lockDirectories([out, cache]);
    try {
      removeLeftovers(cache);
      const code = codeFingerprint();
      const data = directoryFingerprint(options.data);
      const inputs = [code, data, directoryFingerprint(news, "as they are")].join(" ");
      const { readMemo, readJournal } = memoFilesOf(cache, out);
      // A commit that was killed has left something behind, whatever has become of the content since.
      const memo = readJournal().length > 0 ? { ...readMemo(), whole: undefined } : readMemo();
      const beginning: Beginning = { memo, code, data, inputs, elapsed };
      return (
        unchanged(options, beginning) ?? (await (await import("./make-site.ts")).makeSite(options, beginning, progress))
      );
    } finally {
      release();
    }
  } catch (error) {
    throw asOutputError(error);
  }
}

/** The outcome of a build that has nothing to do; undefined when there may be something. */
function unchanged({ out, clean, now }: BuildOptions, { memo, inputs, elapsed }: Beginning): BuildOutcome | undefined {
  const { whole, files, leftovers } = memo;
  if (clean || whole?.inputs !== inputs) return undefined;
  const instant = Date.parse(now);
  if (instant < Date.parse(whole.from) || (whole.until !== null && instant >= Date.parse(whole.until)))
    return undefined;
  for (const [file, made] of files) if (!isIntact(out, file, made)) return undefined;
  if (leftovers.some((file) => !existsSync(join(out, file)))) return undefined; // what is said of them is no longer true
  const { report, problems, unrecorded } = whole;
  return {
    ok: true,
    problems,
    unrecorded,
    report: {
      ...report,
      rendered: 0,
      unchanged: report.pages,
      removed: 0,
      search: { ...report.search, rebuilt: 0 },
      seconds: { content: elapsed(), render: 0, search: 0, commit: 0, total: elapsed() },
      peakMemoryMB: Math.round(process.resourceUsage().maxRSS / 1024),
      changed: [],
    },
  };
}
