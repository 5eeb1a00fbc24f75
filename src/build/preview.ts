import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createPublishedArchive, createSite, type Site } from "../archive/site.ts";
import type { EntryStore } from "../content/entry-store.ts";
import { formatProblems } from "../content/format-problems.ts";
import { hasErrors } from "../content/problem.ts";
import { pathPrefixOf } from "../content/site-address.ts";
import { indexSearch } from "../search/index-volume.ts";
import { planSearch } from "../search/plan.ts";
import { searchPlanOf } from "../search/search-plan.ts";
import { createAssets } from "./assets.ts";
import { compileAssets } from "./compile-assets.ts";
import { eleventyFor } from "./eleventy.ts";
import { codeFingerprint, directoryFingerprint } from "./fingerprint.ts";
import { createPageChoice, type PageChoice } from "./page-choice.ts";
import { readProject } from "./project.ts";
import { type IndexPlan, indexFolder, planIndex, type TaggedVolume } from "./search-index.ts";

/** Where the preview finds things. */
interface PreviewOptions {
  readonly news: string;
  readonly data: string;
  readonly now: string;
}

const directory = ".cache/preview";
const recordsDirectory = ".cache/preview-records";

/** Small volumes: what is saved has to be searchable at once, and on one machine many files cost nothing. */
const entriesInVolume = 100;

/** The site as it is after one save, and what has to be made of it. */
interface Draft {
  readonly site: Site;
  readonly index: IndexPlan;
  readonly choice: PageChoice;
}

/**
 * Serves the site on this machine with drafts and embargoed entries, and renders again what a saved file changes.
 * While the content has errors the last good state stays in the browser and the errors stand in the terminal.
 * @returns whether the preview has started: not while the content has errors from the beginning.
 */
export async function startPreview(options: PreviewOptions, port: number): Promise<boolean> {
  let state = "";
  let store: EntryStore = new Map();
  let assets = createAssets(compileAssets());
  let rendered = new Map<string, string>();
  let indexed = new Map<string, TaggedVolume>();

  rmSync(directory, { recursive: true, force: true });
  const first = readDraft();
  if (!first) return false;
  let draft = first;
  let indexing: Promise<void> = Promise.resolve();

  function readDraft(): Draft | undefined {
    const stateNow = `${codeFingerprint()} ${directoryFingerprint(options.data)}`;
    if (stateNow !== state) {
      store = new Map();
      assets = createAssets(compileAssets());
      state = stateNow;
    }
    const project = readProject(options.news, options.data, store);
    const problems = project.ok ? project.value.problems : project.problems;
    if (problems.length > 0) console.error(formatProblems(problems, "text"));
    if (!project.ok || hasErrors(problems)) return undefined;
    const { content, searchWords } = project.value;
    const archive = createPublishedArchive(content, { now: options.now, preview: true });
    const pathPrefix = pathPrefixOf(content.site.url);
    rmSync(recordsDirectory, { recursive: true, force: true });
    const index = planIndex(planSearch(archive.entries, searchWords, { pathPrefix, entriesInVolume }), {
      known: indexed,
      isThere: (name, tag) => indexed.get(name)?.tag === tag,
      hasCode: indexed.size > 0,
      settings: state,
      words: searchWords,
      digests: content.digests,
      recordsDirectory,
    });
    const isMade = (file: string, key: string): boolean => rendered.get(file) === key;
    return {
      site: createSite(content, archive, assets, searchPlanOf(archive, index.volumes)),
      index,
      choice: createPageChoice(state, isMade, Number.POSITIVE_INFINITY),
    };
  }

  const eleventy = eleventyFor(directory, {
    runMode: "serve",
    pathPrefix: first.site.frame.pathPrefix,
    fonts: assets.fonts,
    rendering: () => ({ site: draft.site, choose: draft.choice.choose }),
    configure: (config) => {
      config.on("eleventy.before", () => {
        const next = readDraft();
        if (!next) return;
        draft = next;
        indexing = indexSearch(join(directory, indexFolder), draft.index.due);
      });
      config.on("eleventy.after", async () => {
        await indexing;
        const { choice, index } = draft;
        for (const file of rendered.keys()) if (!choice.keys.has(file)) rmSync(join(directory, file), { force: true });
        rendered = new Map(choice.keys);
        indexed = new Map(index.volumes.map((volume) => [volume.name, volume]));
      });
      for (const path of [options.news, options.data, "_includes", "src"]) {
        if (existsSync(path)) config.addWatchTarget(path);
      }
    },
  });
  await eleventy.init();
  await eleventy.watch();
  await eleventy.serve(port);
  console.log(`Vorschau: http://localhost:${port}${draft.site.frame.pathPrefix}`);
  return true;
}
