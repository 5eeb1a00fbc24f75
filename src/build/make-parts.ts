import type { Archive } from "../archive/archive.ts";
import { createSite } from "../archive/site.ts";
import type { Entry } from "../content/entry.ts";
import type { Problem } from "../content/problem.ts";
import type { Content } from "../content/read-content.ts";
import { pathPrefixOf } from "../content/site-address.ts";
import { type Hosting, hostingOf } from "../documents/hosting/hosting.ts";
import { withExports } from "../documents/open-data/year-exports.ts";
import { createEditingForm } from "../redaktion/editing-form.ts";
import type { NounFinder } from "../search/further-words.ts";
import type { Indexer } from "../search/index-volume.ts";
import { planSearch } from "../search/plan.ts";
import { searchPlanOf } from "../search/search-plan.ts";
import type { SearchWords } from "../search/search-words.ts";
import { createAssets } from "./assets.ts";
import type { Beginning, BuildOptions } from "./build.ts";
import { isIntact } from "./commit.ts";
import { isCompressed } from "./compressed-files.ts";
import { allDrawings, drawPictures, linkPicturesOf, planDrawings } from "./link-pictures.ts";
import type { MadeFile, Memo, MemoFiles } from "./memo.ts";
import { writeOfflineList } from "./offline-list.ts";
import { createPageChoice, type PageChoice } from "./page-choice.ts";
import { filesOf, makePictures, missingFiles, type Pictures } from "./pictures.ts";
import type { Progress } from "./progress.ts";
import { copiedFiles, renderPages } from "./render-pages.ts";
import { type Report, stopwatch } from "./report.ts";
import { type IndexPlan, indexFolder, planIndex } from "./search-index.ts";
import type { Staging } from "./staging.ts";

/** What a build is made of: the published content, and where its pieces go. */
export interface Work extends Beginning {
  readonly options: BuildOptions;
  readonly memoFiles: MemoFiles;
  readonly content: Content;
  /** Warnings. */
  readonly problems: readonly Problem[];
  readonly searchWords: SearchWords;
  readonly nounsIn: NounFinder;
  /** Words of some entries, for readers who find nothing. */
  readonly suggestedWords: (entries: readonly Entry[]) => readonly string[];
  readonly archive: Archive;
  /** Those that readers may see. */
  readonly pictures: Pictures;
  readonly staging: Staging;
  readonly indexer: Indexer;
  readonly progress: Progress;
}

/** What has been made in the staging directory. */
export interface Made {
  readonly index: IndexPlan;
  readonly choice: PageChoice;
  /** Paths of fonts, pictures, drawings and other copied files below the output directory: their names say what is in them. */
  readonly named: ReadonlySet<string>;
  readonly hosting: Hosting;
  readonly seconds: Pick<Report["seconds"], "render" | "search">;
}

/** Indexes and renders what is not there yet into the staging directory. */
export async function makeParts(work: Work): Promise<Made> {
  const { memo, options, code, data, memoFiles, content, searchWords, archive, pictures, staging, indexer, progress } =
    work;
  /** Whether all files of a part of the index are there that were made from a key. */
  const hasIndex = (isPart: (path: string) => boolean, key: string): boolean => {
    const ofIndex = [...lastFiles(memo, options).keys()].filter(
      (file) => file.startsWith(`${indexFolder}/`) && !isCompressed(file),
    );
    const files = ofIndex.filter(isPart);
    return files.length > 0 && files.every((file) => isMade(work, file, key));
  };
  const pathPrefix = pathPrefixOf(content.site.url);
  const settings = { pathPrefix, closedTextFiles: content.site.search?.closedTextFiles };
  const missing = missingFiles(pictures, (file) => isMade(work, file, file));
  progress.pictures(0, missing.length);
  const drawings = planDrawings(content.site, archive);
  const searching = stopwatch();
  const index = await planIndex(planSearch(archive.entries, searchWords, settings, work.nounsIn), {
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
  const exportStore = memoFiles.exports(code);
  const site = {
    ...withExports(
      createSite(content, archive, {
        assets,
        search: searchPlanOf(archive, content.gazetteer, index.volumes, work.suggestedWords),
        now: options.now,
        pictures,
        linkPictures: linkPicturesOf(drawings),
      }),
      exportStore.values,
    ),
    editingForm,
  };
  exportStore.save();
  const choice = createPageChoice(code, (file, key) => isMade(work, file, key));
  await renderPages(staging.site, site, choice, () => progress.pages(choice.counts()));
  const render = rendering();
  await drawPictures(
    staging.site,
    allDrawings(drawings).filter(({ path }) => !isMade(work, path, path)),
  );
  await makePictures(staging.site, missing, (made) => progress.pictures(made, missing.length));
  await indexer.end();
  if (content.site.offline) writeOfflineList(staging.site, site.search, index, lastFiles(memo, options).keys());
  const copied = copiedFiles(site).map(({ address }) => address.slice(1));
  const drawn = allDrawings(drawings).map(({ path }) => path);
  const named = new Set([...copied, ...drawn, ...filesOf(pictures.values())]);
  return { index, choice, named, hosting: hostingOf(site), seconds: { render, search: searching() } };
}

/** Whether a file of the output directory is there that was made from a key. */
function isMade({ memo, options }: Work, file: string, key: string): boolean {
  const made = lastFiles(memo, options).get(file);
  return made?.key === key && isIntact(options.out, file, made);
}

/** What the last build has left; nothing of it is used when all is made anew. */
export function lastFiles(memo: Memo, { clean }: BuildOptions): Memo["files"] {
  return clean ? noFiles : memo.files;
}

const noFiles: ReadonlyMap<string, MadeFile> = new Map();

/** The volume to which a file of the index belongs; undefined for the code that all volumes share. */
export function volumeOf(file: string): string | undefined {
  const [, name, ...rest] = file.split("/");
  return rest.length > 0 ? name : undefined;
}
