import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compile } from "sass";
import type { ShownEntry } from "../archive/publication.ts";
import { type Assets, createPublishedArchive, createSite } from "../archive/site.ts";
import type { Entry } from "../content/entry.ts";
import type { KeptEntry } from "../content/entry-store.ts";
import { hasErrors, type Problem } from "../content/problem.ts";
import type { Content } from "../content/read-content.ts";
import { pathPrefixOf } from "../content/site-address.ts";
import { indexSearch } from "../search/index-volume.ts";
import { planSearch } from "../search/plan.ts";
import { searchPlanOf } from "../search/search-plan.ts";
import { createAssets } from "./assets.ts";
import { listFiles } from "./commit.ts";
import { compileAssets } from "./compile-assets.ts";
import { codeFingerprint, directoryFingerprint } from "./fingerprint.ts";
import type { LineStore } from "./line-store.ts";
import { memoFilesOf } from "./memo.ts";
import { createPageChoice } from "./page-choice.ts";
import { keepMemory, previewCode, takeMemory } from "./preview-memory.ts";
import { type DataFiles, projectWith, readDataFiles } from "./project.ts";
import { renderPages } from "./render-pages.ts";
import { stopwatch } from "./report.ts";
import { indexFolder, planIndex, type TaggedVolume } from "./search-index.ts";

/** Where the preview finds and puts things, and what time it is for it. */
export interface PreviewOptions {
  readonly news: string;
  readonly data: string;
  readonly cache: string;
  /** ISO instant: decides which embargoes are over. */
  readonly now: string;
}

/** What came of making the site once. */
export type Outcome =
  | {
      readonly kind: "made";
      readonly pathPrefix: string;
      /** So many pages were rendered. */
      readonly rendered: number;
      readonly seconds: number;
      /** Warnings. */
      readonly problems: readonly Problem[];
    }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] }
  /** A defect of ours, with what a developer needs. */
  | { readonly kind: "fault"; readonly text: string };

/** The site of the preview, which follows the content. */
interface PreviewSite {
  /** Makes what has changed since the last time. */
  readonly make: () => Promise<Outcome>;
  /** Leaves to the next preview what was made. */
  readonly remember: () => void;
}

/** Where the site lies below the cache. */
export const sitePath = (cache: string): string => join(cache, "preview", "site");

/** Small volumes: what is saved has to be searchable at once, and on one machine many files cost nothing. */
const entriesInVolume = 100;

const styles = fileURLToPath(new URL("../styles", import.meta.url));

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
  let read: { readonly state: string; readonly files: DataFiles; readonly store: LineStore<KeptEntry> } | undefined;
  let compiled: { readonly state: string; readonly assets: Assets } | undefined;
  let known: ReadonlyMap<string, { readonly digest: string; readonly entry: Entry }> = new Map();

  /** Data files are read again only when they have changed: the gazetteer alone takes longer than all entries. */
  function readData() {
    const state = directoryFingerprint(data);
    if (read?.state !== state) {
      const store = memoFiles.entries(`${codeOf.entries} ${state}`);
      read = { state, files: readDataFiles(data), store };
      known = new Map();
    }
    return read;
  }

  /** Entries whose files are as they were stay the same objects, so that the search need not take their words apart again. */
  function withKnownEntries({ entries, digests, ...content }: Content): Content {
    const same = entries.map((entry) => {
      const before = known.get(entry.file);
      return before && before.digest === digests.get(entry.file) ? before.entry : entry;
    });
    known = new Map(same.map((entry) => [entry.file, { digest: digests.get(entry.file) ?? "", entry }]));
    return { ...content, entries: same, digests };
  }

  function readAssets(): Assets {
    const state = directoryFingerprint(styles);
    if (compiled?.state !== state) compiled = { state, assets: previewAssets() };
    return compiled.assets;
  }

  async function make(): Promise<Outcome> {
    try {
      return await makeChanged(stopwatch());
    } catch (error) {
      [pages, volumes] = [foundPages(site), new Map()]; // nothing is sure any more
      throw error;
    }
  }

  async function makeChanged(elapsed: () => number): Promise<Outcome> {
    const { state, files, store } = readData();
    const project = projectWith(files, news, store.values);
    if (!project.ok) return { kind: "problems", problems: project.problems };
    const { content: all, searchWords, problems } = project.value;
    if (hasErrors(problems)) return { kind: "problems", problems };
    const content = withKnownEntries(all);
    const archive = createPublishedArchive(content, { now, preview: true });

    const pathPrefix = pathPrefixOf(content.site.url);
    const planned = planSearch(archive.entries.map(withMarksInKicker), searchWords, { pathPrefix, entriesInVolume });
    rmSync(recordsDirectory, { recursive: true, force: true });
    const index = planIndex(
      // An entry of an old year brings nouns by which compounds of all later years are taken apart: the preview does without.
      planned.map((volume) => ({ ...volume, vocabulary: volume.entries })),
      {
        known: volumes,
        isThere: (name, tag) => volumes.get(name)?.tag === tag,
        hasCode: volumes.size > 0,
        settings: `${codeOf.index} ${state} ${pathPrefix}`,
        words: searchWords,
        digests: withMarks(content.digests, archive.entries),
        recordsDirectory,
      },
    );
    const indexing = indexSearch(join(site, indexFolder), index.due);
    indexing.catch(() => {}); // awaited below, after the rendering

    const assets = readAssets();
    const choice = createPageChoice(code, (file, key) => pages.get(file) === key);
    await renderPages(
      site,
      createSite(content, archive, assets, searchPlanOf(archive, index.volumes)),
      choice,
      () => {},
    );
    await indexing;
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
      read?.store.save();
    },
  };
}

/** Pages that a preview has left there, without keys: whatever is not made again has to go. */
function foundPages(site: string): ReadonlyMap<string, string> {
  const others = /^(pagefind|assets\/fonts)\//;
  return new Map(listFiles(site).flatMap((file) => (others.test(file) ? [] : [[file, ""]])));
}

/** Assets under addresses that stay, so that an edited style leaves all pages as they are. */
function previewAssets(): Assets {
  const marks = compile(join(styles, "preview.scss")).css;
  const { css, searchScript } = compileAssets();
  const { stylesheet, searchScript: script, fonts } = createAssets({ css: css + marks, searchScript });
  return {
    stylesheet: { ...stylesheet, address: "/assets/ortsmarke.css" },
    searchScript: { ...script, address: "/assets/suche.js" },
    fonts,
  };
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
