import { join } from "node:path";
import { nextEmbargoEnd } from "../archive/publication.ts";
import { createPublishedArchive, createSite } from "../archive/site.ts";
import { hasErrors } from "../content/problem.ts";
import type { Content } from "../content/read-content.ts";
import { pathPrefixOf } from "../content/site-address.ts";
import { nounsIn } from "../search/further-words.ts";
import { indexSearch } from "../search/index-volume.ts";
import { planSearch } from "../search/plan.ts";
import { searchPlanOf } from "../search/search-plan.ts";
import { createAssets } from "./assets.ts";
import type { Beginning, BuildOptions, BuildOutcome } from "./build.ts";
import { commit, isIntact, listFiles, sweep } from "./commit.ts";
import { type MadeFile, memoFilesOf } from "./memo.ts";
import { createPageChoice } from "./page-choice.ts";
import type { Progress } from "./progress.ts";
import { readProject } from "./project.ts";
import { renderPages } from "./render-pages.ts";
import { stopwatch } from "./report.ts";
import { indexFolder, planIndex } from "./search-index.ts";
import { createStaging } from "./staging.ts";

/** Makes what the last build has not made and the content now asks for, and brings it into the output directory. */
export async function makeSite(
  { news, data: dataDirectory, out, cache, now, clean }: BuildOptions,
  { memo, code, data, inputs, elapsed }: Beginning,
  progress: Progress,
): Promise<BuildOutcome> {
  const memoFiles = memoFilesOf(cache, out);
  const state = `${code} ${data}`;
  const entryStore = memoFiles.entries(state);
  const project = readProject(news, dataDirectory, entryStore.values);
  if (!project.ok) return { ok: false, problems: project.problems };
  const { content, searchWords, problems } = project.value;
  if (hasErrors(problems)) return { ok: false, problems };
  const nounStore = memoFiles.nouns(state); // the Dachzeile may be the name of an organisation
  shareNouns(content, nounStore.values);
  const archive = createPublishedArchive(content, { now, preview: false });
  progress.entries(archive.entries.length);
  const contentSeconds = elapsed();

  const staging = createStaging(cache);
  try {
    const last = clean ? noFiles : memo.files;
    const isMade = (file: string, key: string): boolean => {
      const made = last.get(file);
      return made?.key === key && isIntact(out, file, made);
    };
    /** Whether all files of a part of the index are there that were made from a key. */
    const hasIndex = (isPart: (path: string) => boolean, key: string): boolean => {
      const files = [...last].filter(([file]) => file.startsWith(`${indexFolder}/`) && isPart(file));
      return files.length > 0 && files.every(([file]) => isMade(file, key));
    };
    const pathPrefix = pathPrefixOf(content.site.url);
    const settings = { pathPrefix, closedTextFiles: content.site.search?.closedTextFiles };
    const index = planIndex(planSearch(archive.entries, searchWords, settings), {
      known: memo.volumes,
      isThere: (name, tag) => hasIndex((file) => volumeOf(file) === name, tag),
      hasCode: hasIndex((file) => volumeOf(file) === undefined, code),
      settings: `${state} ${pathPrefix}`,
      words: searchWords,
      digests: content.digests,
      recordsDirectory: staging.records,
    });
    progress.volumes(index.due.length);
    // Pagefind works in processes of its own, beside the rendering.
    const indexing = timed(indexSearch(join(staging.site, indexFolder), index.due, progress.volume));
    indexing.catch(() => {}); // awaited below, after the rendering

    const compile = async () => (await import("./compile-assets.ts")).compileAssets();
    const assets = createAssets(await memoFiles.readAssets(code, compile));
    const site = createSite(content, archive, assets, searchPlanOf(archive, index.volumes));
    const choice = createPageChoice(code, isMade);
    const fonts = assets.fonts.map(({ address }) => address.slice(1));
    const rendering = stopwatch();
    try {
      await renderPages(staging.site, site, choice, () => progress.pages(choice.counts()));
    } catch (error) {
      await indexing.catch(() => {}); // it writes below the directories that are about to be removed
      throw error;
    }
    const renderSeconds = rendering();
    const searchSeconds = await indexing;

    const committing = stopwatch();
    entryStore.save();
    nounStore.save();
    const tags = new Map(index.volumes.map(({ name, tag }) => [name, tag]));
    const keyOf = (file: string): string => {
      if (file.startsWith(`${indexFolder}/`)) return tags.get(volumeOf(file) ?? "") ?? code;
      return choice.keys.get(file) ?? file; // the names of fonts say what is in them
    };
    const staged = listFiles(staging.site);
    const journal = memoFiles.readJournal();
    sweep(out, journal);
    // Known before the first file is written: what a killed commit leaves behind is then still ours to remove.
    const previous = clean ? listFiles(out) : [...new Set([...memo.files.keys(), ...journal])];
    memoFiles.writeJournal([...new Set([...journal, ...staged])], memo.files.size + staged.length);
    const stagedFiles = new Set(staged);
    const made = new Set([...index.due.map(({ name }) => name)]);
    const isKept = (file: string): boolean => {
      if (stagedFiles.has(file)) return false;
      if (!file.startsWith(`${indexFolder}/`)) return choice.keys.has(file) || fonts.includes(file);
      const name = volumeOf(file);
      return name === undefined ? tags.size > 0 : tags.has(name) && !made.has(name);
    };
    const kept = new Map([...last].filter(([file]) => isKept(file)));
    const committed = commit({ staging: staging.site, output: out, keyOf, kept, previous });
    const commitSeconds = committing();

    const { listed, rendered } = choice.counts();
    const nextDue = nextEmbargoEnd(content.entries, now) ?? null;
    const report = {
      entries: archive.entries.length,
      pages: listed,
      rendered,
      unchanged: listed - rendered,
      removed: committed.removed.length,
      search: { volumes: index.volumes.length, rebuilt: index.due.length, entries: archive.entries.length },
      files: committed.files.size,
      bytes: [...committed.files.values()].reduce((sum, { size }) => sum + size, 0),
      seconds: { content: contentSeconds, render: renderSeconds, search: searchSeconds, commit: commitSeconds },
      changed: [...committed.written, ...committed.removed].sort(),
      nextDue,
    };
    return { ok: true, problems, report: finished() };

    /** Remembers the build for the next one, last of all. */
    function finished() {
      const whole = { ...report, changed: [], seconds: { ...report.seconds, total: elapsed() }, peakMemoryMB: 0 };
      memoFiles.writeMemo({
        files: committed.files,
        volumes: new Map(index.volumes.map(({ name, tag, source }) => [name, { tag, source }])),
        whole: { inputs, from: now, until: nextDue, report: whole, problems },
      });
      return {
        ...report,
        seconds: { ...report.seconds, total: elapsed() },
        peakMemoryMB: Math.round(process.resourceUsage().maxRSS / 1024),
      };
    }
  } finally {
    staging.remove();
  }
}

const noFiles: ReadonlyMap<string, MadeFile> = new Map();

/** The volume to which a file of the index belongs; undefined for the code that all volumes share. */
function volumeOf(file: string): string | undefined {
  const [, name, ...rest] = file.split("/");
  return rest.length > 0 ? name : undefined;
}

/** Gives entries the nouns that an earlier build found in them, and takes those of new ones into the store. */
function shareNouns({ entries, digests }: Content, store: Map<string, readonly string[]>): void {
  const known = new Map(store);
  store.clear();
  for (const entry of entries) {
    const digest = digests.get(entry.file) ?? "";
    store.set(digest, nounsIn(entry, known.get(digest)));
  }
}

/** Waits for a piece of work and returns the seconds that it took. */
async function timed(work: Promise<unknown>): Promise<number> {
  const seconds = stopwatch();
  await work;
  return seconds();
}
