import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { ShownEntry } from "../../archive/publication.ts";
import { createPublishedArchive, createSite, type Hint } from "../../archive/site.ts";
import type { Entry } from "../../content/entry.ts";
import { sentence } from "../../content/format-problems.ts";
import { errorsOf, hasErrors, type Problem } from "../../content/problem.ts";
import type { Content } from "../../content/read-content.ts";
import { pathPrefixOf } from "../../content/site-address.ts";
import type { FileMeasures } from "../../documents/open-data/file-measures.ts";
import { withExports } from "../../documents/open-data/year-exports.ts";
import { createEditingForm } from "../../redaktion/editing-form.ts";
import { nounFinder } from "../../search/further-words.ts";
import { createIndexer, type Indexer } from "../../search/index-volume.ts";
import { frequentWords } from "../../search/names.ts";
import { planSearch } from "../../search/plan.ts";
import { searchPlanOf } from "../../search/search-plan.ts";
import { checkedProject } from "../checked-project.ts";
import { listFiles } from "../commit.ts";
import { createContentReader } from "../content-reader.ts";
import { codeFingerprint } from "../fingerprint.ts";
import { memoFilesOf } from "../memo.ts";
import { createPageChoice } from "../page-choice.ts";
import { picturesOf } from "../pictures.ts";
import { renderPages } from "../render-pages.ts";
import { stopwatch } from "../report.ts";
import { indexFolder, planIndex, type TaggedVolume } from "../search-index.ts";
import { previewAssets } from "./assets.ts";
import { previewCode } from "./code.ts";
import { keepMemory, takeMemory } from "./memory.ts";
import { type Outcome, type PreviewOptions, sitePath } from "./outcome.ts";
import { copyPictures, originals } from "./pictures.ts";

/** The site of the preview, which follows the content. */
interface PreviewSite {
  /** Makes what has changed since the last time. */
  readonly make: () => Promise<Outcome>;
  /** Leaves to the next preview what was made. */
  readonly remember: () => void;
}

/** Small volumes: what is saved has to be searchable at once, and on one machine many files cost nothing. */
const entriesInVolume = 100;

/** The site with drafts and embargoed entries, both marked, in a directory of the cache. */
export function createPreviewSite({ news, data, cache, now }: PreviewOptions): PreviewSite {
  const site = sitePath(cache);
  const memoryFile = join(cache, "preview", "memory.json");
  const recordsDirectory = join(cache, "preview", "records");
  const memoFiles = memoFilesOf(join(cache, "preview"), site);
  const [code, codeOf] = [codeFingerprint(), previewCode()];

  mkdirSync(site, { recursive: true });
  const memory = takeMemory(memoryFile);
  let pages = memory?.pages ?? foundPages(site);
  let volumes: ReadonlyMap<string, TaggedVolume> = memory?.volumes ?? new Map();
  const content = createContentReader(news, data, (state) => memoFiles.entries(`${codeOf.entries} ${state}`));
  const pictureStore = memoFiles.pictures();
  const readAssets = previewAssets();
  const exports = new Map<string, FileMeasures>();
  const nounsIn = nounFinder();

  async function make(): Promise<Outcome> {
    const indexer = createIndexer(join(site, indexFolder));
    try {
      return await makeChanged(indexer, stopwatch());
    } catch (error) {
      await indexer.end().catch(() => {}); // it does not go on when the next save comes
      [pages, volumes] = [foundPages(site), new Map()]; // nothing is sure any more
      throw error;
    }
  }

  async function makeChanged(indexer: Indexer, elapsed: () => number): Promise<Outcome> {
    const { data: state, project: read } = content.read();
    const project = await checkedProject(read, { news, data, now }, pictureStore.values);
    if (!project.ok) return { kind: "problems", problems: errorsOf(project.problems) };
    const { content: said, searchWords, pictures: all, problems } = project.value;
    if (hasErrors(problems)) return { kind: "problems", problems: errorsOf(problems) };
    const archive = createPublishedArchive(said, { now, preview: true });

    const pathPrefix = pathPrefixOf(said.site.url);
    const entries = archive.entries.map(withMarksInKicker);
    const planned = planSearch(entries, searchWords, { pathPrefix, entriesInVolume }, nounsIn);
    rmSync(recordsDirectory, { recursive: true, force: true });
    const index = await planIndex(
      // An entry of an old year brings nouns by which compounds of all later years are taken apart: the preview does without.
      planned.map((volume) => ({ ...volume, vocabulary: volume.entries })),
      {
        known: volumes,
        isThere: (name, tag) => volumes.get(name)?.tag === tag,
        hasCode: volumes.size > 0,
        settings: `${codeOf.index} ${state} ${pathPrefix}`,
        words: searchWords,
        digests: withMarks(said.digests, archive.entries),
        recordsDirectory,
        index: indexer.add,
      },
    );
    const assets = readAssets();
    const choice = createPageChoice(code, (file, key) => pages.get(file) === key);
    const pictures = originals(picturesOf(archive, all));
    const editingForm = await createEditingForm(said, async () =>
      (await import("../form-program.ts")).readFormProgram(join(cache, "preview"), code),
    );
    const whole = {
      ...withExports(
        createSite(onThisComputer(said), archive, {
          assets,
          search: searchPlanOf(archive, said.gazetteer, index.volumes, (some) => frequentWords(some, nounsIn)),
          now,
          pictures,
        }),
        exports,
      ),
      editingForm,
      hints: hintsOf(problems, news),
    };
    await renderPages(site, whole, choice, () => {});
    letReload(join(site, "404.html"));
    copyPictures(site, pictures);
    await indexer.end();
    for (const file of pages.keys()) if (!choice.keys.has(file)) rmSync(join(site, file), { force: true });
    const names = new Set(index.volumes.map(({ name }) => name));
    for (const name of volumes.keys()) {
      if (!names.has(name)) rmSync(join(site, indexFolder, name), { recursive: true, force: true });
    }
    pages = choice.keys;
    volumes = new Map(index.volumes.map((volume) => [volume.name, volume]));
    return { kind: "made", pathPrefix, rendered: choice.counts().rendered, seconds: elapsed(), problems };
  }

  return {
    make,
    remember: () => {
      keepMemory(memoryFile, { pages, volumes });
      content.save();
      pictureStore.save();
    },
  };
}

/** Eleventy's server puts its program for reloading into the error page as an inline script, which the page's policy forbids. */
function letReload(errorPage: string): void {
  const page = readFileSync(errorPage, "utf8");
  writeFileSync(errorPage, page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ""));
}

/** No browser shall keep what is still being written, and no host leads on from earlier addresses here. */
function onThisComputer(content: Content): Content {
  return { ...content, site: { ...content.site, offline: false, hosting: undefined } };
}

/** Pages that a preview has left there, without keys: whatever is not made again has to go. */
function foundPages(site: string): ReadonlyMap<string, string> {
  const others = /^(pagefind|assets\/(fonts|bilder)|redaktion\/programm)\//;
  return new Map(listFiles(site).flatMap((file) => (others.test(file) ? [] : [[file, ""]])));
}

/** Warnings by the files of entries, as their pages show them: who looks at a page does not look at the terminal. */
function hintsOf(warnings: readonly Problem[], news: string): ReadonlyMap<string, readonly Hint[]> {
  const hints = new Map<string, Hint[]>();
  for (const warning of warnings) {
    const file = relative(news, warning.file).replaceAll(sep, "/");
    const hint = { line: warning.line, text: sentence(warning) };
    const ofFile = hints.get(file);
    if (ofFile) ofFile.push(hint);
    else hints.set(file, [hint]);
  }
  return hints;
}

/** Digests of the files of entries, and of what the preview says of them: the end of an embargo changes no file. */
function withMarks(digests: ReadonlyMap<string, string>, entries: readonly ShownEntry[]): ReadonlyMap<string, string> {
  const marked = entries.flatMap(({ file, marks }) =>
    marks ? [[file, `${digests.get(file)} ${marks}`] as const] : [],
  );
  return new Map([...digests, ...marked]);
}

/** Search results show the Dachzeile of an entry, and no marks of their own. */
function withMarksInKicker(entry: ShownEntry): Entry {
  return entry.marks ? { ...entry, kicker: [...entry.marks, entry.kicker].join(" · ") } : entry;
}
