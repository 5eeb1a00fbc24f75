import { join } from "node:path";
import type { Archive } from "../archive/archive.ts";
import { nextEmbargoEnd } from "../archive/publication.ts";
import { createPublishedArchive, createSite } from "../archive/site.ts";
import { hasErrors, type Problem } from "../content/problem.ts";
import type { Content } from "../content/read-content.ts";
import { pathPrefixOf } from "../content/site-address.ts";
import { createEditingForm } from "../redaktion/editing-form.ts";
import { nounsIn } from "../search/further-words.ts";
import { createIndexer, type Indexer } from "../search/index-volume.ts";
import { planSearch } from "../search/plan.ts";
import { searchPlanOf } from "../search/search-plan.ts";
import type { SearchWords } from "../search/search-words.ts";
import { createAssets } from "./assets.ts";
import type { Beginning, BuildOptions, BuildOutcome } from "./build.ts";
import { checkedProject } from "./checked-project.ts";
import { type Committed, commit, isIntact, listFiles, sweep } from "./commit.ts";
import { type MadeFile, type Memo, type MemoFiles, memoFilesOf } from "./memo.ts";
import { createPageChoice, type PageChoice } from "./page-choice.ts";
import { filesOf, makePictures, missingFiles, type Pictures, picturesOf } from "./pictures.ts";
import type { Progress } from "./progress.ts";
import { readProject } from "./project.ts";
import { copiedFiles, renderPages } from "./render-pages.ts";
import { type Report, stopwatch } from "./report.ts";
import { type IndexPlan, indexFolder, planIndex } from "./search-index.ts";
import { createStaging, type Staging } from "./staging.ts";
import { unrecordedAddresses } from "./unrecorded-addresses.ts";

/** What a build is made of: the published content, and where its pieces go. */
interface Work extends Beginning {
  readonly options: BuildOptions;
  readonly memoFiles: MemoFiles;
  readonly content: Content;
  /** Warnings. */
  readonly problems: readonly Problem[];
  readonly searchWords: SearchWords;
  readonly archive: Archive;
  /** Those that readers may see. */
  readonly pictures: Pictures;
  readonly staging: Staging;
  readonly indexer: Indexer;
  readonly progress: Progress;
}

/** What has been made in the staging directory. */
interface Made {
  readonly index: IndexPlan;
  readonly choice: PageChoice;
  /** Paths of fonts, pictures and other copied files below the output directory: their names say what is in them. */
  readonly named: ReadonlySet<string>;
  readonly seconds: Pick<Report["seconds"], "render" | "search">;
}

/** Makes what the last build has not made and the content now asks for, and brings it into the output directory. */
export async function makeSite(options: BuildOptions, beginning: Beginning, progress: Progress): Promise<BuildOutcome> {
  const { cache, out, now } = options;
  const memoFiles = memoFilesOf(cache, out);
  const state = `${beginning.code} ${beginning.data}`;
  const entryStore = memoFiles.entries(state);
  const pictureStore = memoFiles.pictures();
  const read = readProject(options.news, options.data, entryStore.values);
  const project = await checkedProject(read, options, pictureStore.values);
  if (!project.ok) return { ok: false, problems: project.problems };
  const { content, searchWords, pictures, problems } = project.value;
  if (hasErrors(problems)) return { ok: false, problems };
  const nounStore = memoFiles.nouns(state); // the Dachzeile may be the name of an organisation
  shareNouns(content, nounStore.values);
  const archive = createPublishedArchive(content, { now, preview: false });
  progress.entries(archive.entries.length);
  const unrecorded = unrecordedAddresses(content, options);
  const contentSeconds = beginning.elapsed();

  const staging = createStaging(cache);
  const indexer = createIndexer(join(staging.site, indexFolder), progress.volume);
  const parts = { content, problems, searchWords, archive, pictures: picturesOf(archive, pictures) };
  const work = { ...beginning, ...parts, options, memoFiles, staging, indexer, progress };
  try {
    const made = await makeParts(work);
    const committing = stopwatch();
    entryStore.save();
    pictureStore.save();
    nounStore.save();
    const committed = publish(work, made);
    const seconds = { content: contentSeconds, ...made.seconds, commit: committing() };
    const report = reportOf(work, made, committed, seconds);
    const { volumes } = made.index;
    memoFiles.writeMemo({
      files: committed.files,
      volumes: new Map(volumes.map(({ name, tag, source }) => [name, { tag, source }])),
      whole: {
        inputs: beginning.inputs,
        from: now,
        until: report.nextDue,
        report: { ...report, changed: [] },
        problems,
        unrecorded,
      },
    });
    // With what the memo has taken.
    return { ok: true, problems, unrecorded, report: { ...report, ...expense(seconds, beginning.elapsed) } };
  } finally {
    await indexer.end().catch(() => {}); // it writes below the directory that is about to be removed
    staging.remove();
  }
}

/** Whether a file of the output directory is there that was made from a key. */
function isMade({ memo, options }: Work, file: string, key: string): boolean {
  const made = lastFiles(memo, options).get(file);
  return made?.key === key && isIntact(options.out, file, made);
}

/** What the last build has left; nothing of it is used when all is made anew. */
function lastFiles(memo: Memo, { clean }: BuildOptions): Memo["files"] {
  return clean ? noFiles : memo.files;
}

/** Indexes and renders what is not there yet into the staging directory. */
async function makeParts(work: Work): Promise<Made> {
  const { memo, options, code, data, memoFiles, content, searchWords, archive, pictures, staging, indexer, progress } =
    work;
  /** Whether all files of a part of the index are there that were made from a key. */
  const hasIndex = (isPart: (path: string) => boolean, key: string): boolean => {
    const ofIndex = [...lastFiles(memo, options).keys()].filter((file) => file.startsWith(`${indexFolder}/`));
    const files = ofIndex.filter(isPart);
    return files.length > 0 && files.every((file) => isMade(work, file, key));
  };
  const pathPrefix = pathPrefixOf(content.site.url);
  const settings = { pathPrefix, closedTextFiles: content.site.search?.closedTextFiles };
  const missing = missingFiles(pictures, (file) => isMade(work, file, file));
  progress.pictures(0, missing.length);
  const searching = stopwatch();
  const index = await planIndex(planSearch(archive.entries, searchWords, settings), {
    known: memo.volumes,
    isThere: (name, tag) => hasIndex((file) => volumeOf(file) === name, tag),
    hasCode: hasIndex((file) => volumeOf(file) === undefined, code),
    settings: `${code} ${data} ${pathPrefix}`,
    words: searchWords,
    digests: content.digests,
    recordsDirectory: staging.records,
    index: indexer.add,
  });
  progress.volumes(index.due.size);

  // Pagefind works in processes of its own, beside the rendering.
  const rendering = stopwatch();
  const compile = async () => (await import("./compile-assets.ts")).compileAssets();
  const assets = createAssets(await memoFiles.readAssets(code, compile));
  const editingForm = await createEditingForm(content, async () =>
    (await import("./form-program.ts")).readFormProgram(options.cache, code),
  );
  const site = {
    ...createSite(content, archive, assets, searchPlanOf(archive, index.volumes), pictures),
    editingForm,
  };
  const choice = createPageChoice(code, (file, key) => isMade(work, file, key));
  await renderPages(staging.site, site, choice, () => progress.pages(choice.counts()));
  const render = rendering();
  await makePictures(staging.site, missing, (made) => progress.pictures(made, missing.length));
  await indexer.end();
  const copied = copiedFiles(site).map(({ address }) => address.slice(1));
  const named = new Set([...copied, ...filesOf(pictures.values())]);
  return { index, choice, named, seconds: { render, search: searching() } };
}

/** Brings what has been made from the staging into the output directory. */
function publish(
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

/** What is said of a build when it is done; the last figures are still missing. */
function reportOf(
  { archive, content, options, elapsed }: Work,
  { index, choice }: Made,
  { files, written, removed }: Committed,
  seconds: Omit<Report["seconds"], "total">,
): Report {
  const { listed, rendered } = choice.counts();
  return {
    entries: archive.entries.length,
    pages: listed,
    rendered,
    unchanged: listed - rendered,
    removed: removed.length,
    search: { volumes: index.volumes.length, rebuilt: index.due.size, entries: archive.entries.length },
    files: files.size,
    bytes: [...files.values()].reduce((sum, { size }) => sum + size, 0),
    changed: [...written, ...removed].sort(),
    nextDue: nextEmbargoEnd(content.entries, options.now) ?? null,
    ...expense(seconds, elapsed),
  };
}

/** What a build has taken until now. */
function expense(
  seconds: Omit<Report["seconds"], "total">,
  elapsed: () => number,
): Pick<Report, "seconds" | "peakMemoryMB"> {
  return {
    seconds: { ...seconds, total: elapsed() },
    peakMemoryMB: Math.round(process.resourceUsage().maxRSS / 1024),
  };
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
