import { join } from "node:path";
import { nextChange } from "../archive/next-change.ts";
import { createPublishedArchive } from "../archive/site.ts";
import { operatorWarnings } from "../checks/operator-warnings.ts";
import type { Entry } from "../content/entry.ts";
import { digestOf } from "../content/entry-store.ts";
import { hasErrors, sortProblems } from "../content/problem.ts";
import type { Content } from "../content/read-content.ts";
import { type NounFinder, nounFinder } from "../search/further-words.ts";
import { createIndexer } from "../search/index-volume.ts";
import { frequentWords } from "../search/names.ts";
import type { Beginning, BuildOptions, BuildOutcome } from "./build.ts";
import { checkedProject } from "./checked-project.ts";
import type { Committed } from "./commit.ts";
import { leftoverWarnings } from "./leftovers.ts";
import { type Made, makeParts, type Work } from "./make-parts.ts";
import { type Memo, type MemoFiles, memoFilesOf } from "./memo.ts";
import { nextLook } from "./next-look.ts";
import { asOutputError } from "./output-error.ts";
import { picturesOf } from "./pictures.ts";
import type { Progress } from "./progress.ts";
import { readProject } from "./project.ts";
import { publish } from "./publish.ts";
import { type Report, stopwatch } from "./report.ts";
import { indexFolder } from "./search-index.ts";
import { createStaging } from "./staging.ts";
import { unrecordedAddresses } from "./unrecorded-addresses.ts";

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
  const { content, searchWords, pictures } = project.value;
  if (hasErrors(project.value.problems)) return { ok: false, problems: project.value.problems };
  const warnings = [...project.value.problems, ...operatorWarnings(content, options)];
  const nounStore = memoFiles.nouns(state); // the Dachzeile may be the name of an organisation
  const nounsIn = rememberedNouns(content, nounStore.values);
  const wordStore = memoFiles.words(state);
  const archive = createPublishedArchive(content, { now, preview: false });
  progress.entries(archive.entries.length);
  const unrecorded = unrecordedAddresses(content, options);
  const contentSeconds = beginning.elapsed();

  const staging = createStaging(cache);
  const indexer = createIndexer(join(staging.site, indexFolder), progress.volume);
  const suggestedWords = (entries: readonly Entry[]) =>
    rememberedWords(entries, nounsIn, content.digests, wordStore.values);
  const parts = {
    content,
    problems: warnings,
    searchWords,
    nounsIn,
    suggestedWords,
    archive,
    pictures: picturesOf(archive, pictures),
  };
  const work = { ...beginning, ...parts, options, memoFiles, staging, indexer, progress };
  try {
    const made = await makeParts(work);
    const committing = stopwatch();
    entryStore.save();
    pictureStore.save();
    nounStore.save();
    wordStore.save();
    const committed = await publish(work, made);
    const problems = sortProblems([...warnings, ...leftoverWarnings(out, committed.leftovers)]);
    const seconds = { content: contentSeconds, ...made.seconds, commit: committing() };
    const report = reportOf(work, made, committed, seconds);
    const { volumes } = made.index;
    keepMemo(memoFiles, {
      files: committed.files,
      leftovers: committed.leftovers,
      volumes: new Map(volumes.map(({ name, tag, source }) => [name, { tag, source }])),
      whole: {
        inputs: beginning.inputs,
        from: now,
        until: nextLook(report.nextDue, content, options),
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

/** By now the output has changed. */
function keepMemo({ writeMemo }: MemoFiles, memo: Memo): void {
  try {
    writeMemo(memo);
  } catch (error) {
    const state =
      "Die Website ist schon veröffentlicht; nur was der nächste Build über sie wissen muss, fehlt. Bauen Sie noch einmal.";
    throw asOutputError(error, state);
  }
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
    nextDue: nextChange(content.entries, archive.entries, options.now, content.site.security) ?? null,
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

/** A finder that knows the nouns which an earlier build found in entries; takes those of new ones into the store. */
function rememberedNouns({ entries, digests }: Content, store: Map<string, readonly string[]>): NounFinder {
  const known = new Map(store);
  const digestOfFile = ({ file }: Entry): string => digests.get(file) ?? "";
  const nounsIn = nounFinder((entry) => known.get(digestOfFile(entry)));
  store.clear();
  for (const entry of entries) store.set(digestOfFile(entry), nounsIn(entry));
  return nounsIn;
}

/** The words that the search suggests: an edit of the newest reports leaves them as they were. */
function rememberedWords(
  entries: readonly Entry[],
  nounsIn: NounFinder,
  digests: Content["digests"],
  store: Map<string, readonly string[]>,
): readonly string[] {
  const source = digestOf(entries.map(({ file }) => digests.get(file)).join(" "));
  const words = store.get(source) ?? frequentWords(entries, nounsIn);
  store.clear();
  store.set(source, words);
  return words;
}
