import { rmSync } from "node:fs";
import { join } from "node:path";
import { nextEmbargoEnd } from "../archive/publication.ts";
import { hasErrors, type Problem } from "../content/problem.ts";
import { indexSearch } from "../search/index-volume.ts";
import { createAssets } from "./assets.ts";
import { commit, listFiles } from "./commit.ts";
import { eleventyFor } from "./eleventy.ts";
import { manifestOf } from "./manifest.ts";
import { readProject } from "./project.ts";
import type { Report } from "./report.ts";
import { createSiteWithSearch } from "./site-with-search.ts";
import { createStaging } from "./staging.ts";

/** Where a build finds and puts things, and what time it is for it. */
export interface BuildOptions {
  readonly news: string;
  readonly data: string;
  readonly out: string;
  readonly cache: string;
  /** The present, ISO instant: decides embargoes. */
  readonly now: string;
  /** Whether everything in the output directory is removed first, files of others too. */
  readonly clean: boolean;
}

/** A build that was carried out, or the problems of the content that kept it from being carried out. */
export type BuildOutcome =
  | { readonly ok: true; readonly report: Report; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Builds the site: reads and checks the content, renders into a staging directory, and only then touches the output. */
export async function build(options: BuildOptions): Promise<BuildOutcome> {
  const clock = stopwatch();
  const project = readProject(options.news, options.data);
  if (!project.ok) return { ok: false, problems: project.problems };
  const { content, problems } = project.value;
  if (hasErrors(problems)) return { ok: false, problems };
  const { site, volumes } = createSiteWithSearch(project.value, createAssets(), { now: options.now, preview: false });
  const contentSeconds = clock();

  const staging = createStaging(options.cache);
  try {
    // Pagefind works in a process of its own, beside the rendering.
    const indexing = timed(indexSearch(join(staging, "pagefind"), volumes));
    const [, written] = await eleventyFor(staging, { runMode: "build", site: () => site }).write();
    const renderSeconds = clock();
    const searchSeconds = await indexing;
    const waitSeconds = clock();

    const manifest = manifestOf(options.cache, options.out);
    if (options.clean) rmSync(options.out, { recursive: true, force: true });
    const previous = options.clean ? [] : manifest.read();
    // Known before the first file is written: what a killed commit leaves behind is then still ours to remove.
    manifest.write([...new Set([...previous, ...listFiles(staging)])]);
    const committed = commit(staging, options.out, previous);
    manifest.write(committed.files);
    const commitSeconds = clock();

    return {
      ok: true,
      problems,
      report: {
        entries: site.archive.entries.length,
        pages: written.length,
        rendered: written.length,
        unchanged: 0,
        removed: committed.removed.length,
        search: { volumes: volumes.length, rebuilt: volumes.length, entries: site.archive.entries.length },
        files: committed.files.length,
        bytes: committed.bytes,
        seconds: {
          content: contentSeconds,
          render: renderSeconds,
          search: searchSeconds,
          commit: commitSeconds,
          total: rounded(contentSeconds + renderSeconds + waitSeconds + commitSeconds),
        },
        peakMemoryMB: Math.round(process.resourceUsage().maxRSS / 1024),
        changed: [...committed.written, ...committed.removed].sort(),
        nextDue: nextEmbargoEnd(content.entries, options.now) ?? null,
      },
    };
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

const rounded = (seconds: number): number => Math.round(seconds * 100) / 100;

/** Returns a function that gives the seconds since it was last called. */
function stopwatch(): () => number {
  let last = performance.now();
  return () => {
    const now = performance.now();
    const seconds = (now - last) / 1000;
    last = now;
    return rounded(seconds);
  };
}

/** Waits for a piece of work and returns the seconds that it took. */
async function timed(work: Promise<unknown>): Promise<number> {
  const clock = stopwatch();
  await work;
  return clock();
}
