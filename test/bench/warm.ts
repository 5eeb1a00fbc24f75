import { rmSync } from "node:fs";
import { join } from "node:path";
import { succeed } from "./command.ts";
import { faultsOf, stateOf } from "./directory-state.ts";
import { type GeneratedFile, topicKeys } from "./generated-archive.ts";
import { markFooter } from "./ortsmarke.ts";
import { buildCommand, copyProject, edit, type ProjectCopy, writeFiles } from "./project-copy.ts";
import { pick, type Random, randomNumbers } from "./random.ts";
import { now, realisticArchive } from "./realistic-archive.ts";

/** What editors and operators can do to a copy; numbers tell the edits apart. Each returns what it has done. */
type Edit = (desk: Desk, random: Random, number: number) => string;

interface Desk {
  readonly copy: ProjectCopy;
  /** The news files as they are, by path. */
  readonly news: Map<string, string>;
  /** Reports that have not been published yet. */
  readonly drawer: readonly GeneratedFile[];
  /** The present of the next build, ISO instant. */
  readonly now: string;
}

const add: Edit = (desk, random, number) => {
  const { path, text } = pick(desk.drawer, random);
  return save(desk, path.replace(/\.md$/, `-neu-${number}.md`), text, "added");
};

const change: Edit = (desk, random, number) => {
  const [path, text] = pick([...desk.news], random);
  return save(
    desk,
    path,
    `${text.replace(/^title: .*$/m, `title: Neue Überschrift ${number}`)}\nNachsatz.\n`,
    "changed",
  );
};

const remove: Edit = (desk, random) => {
  const [path] = pick([...desk.news], random);
  rmSync(join(desk.copy.news, path));
  desk.news.delete(path);
  return `${path} removed`;
};

const rename: Edit = (desk, random, number) => {
  const [path, text] = pick([...desk.news], random);
  rmSync(join(desk.copy.news, path));
  desk.news.delete(path);
  return save(desk, path.replace(/\.md$/, `-um-${number}.md`), text, `renamed from ${path}`);
};

/** The report vanishes, and comes back with the build of the next round. */
const placeEmbargo: Edit = (desk, random) => {
  const [path, text] = pick(
    [...desk.news].filter(([, report]) => !report.includes("\nembargo: ")),
    random,
  );
  const end = new Date(Date.parse(desk.now) + 12 * hour).toISOString().slice(0, 16); // read as German time
  return save(
    desk,
    path,
    text.replace(/^date: .*$/m, (date) => `${date}\nembargo: ${end}`),
    `embargoed until ${end}`,
  );
};

const relabelTopic: Edit = ({ copy }, random, number) => {
  const key = pick(topicKeys, random);
  edit(join(copy.data, "topics.yaml"), new RegExp(`(- key: ${key}\\n +label: ).*`), `$1Thema ${number}`);
  return `topic ${key} labelled anew`;
};

const touchTemplate: Edit = ({ copy }, _random, number) => {
  markFooter(copy.directory, `m${number}`);
  return "template touched";
};

const edits: readonly Edit[] = [add, change, remove, rename, placeEmbargo, relabelTopic, touchTemplate];
const hour = 3_600_000;

function save({ copy, news }: Desk, path: string, text: string, what: string): string {
  writeFiles(copy.news, [{ path, text }]);
  news.set(path, text);
  return `${path} ${what}`;
}

/** What a round has done to the site, and what the warm build then did not get right. */
interface WarmRound {
  readonly edits: readonly string[];
  readonly faults: readonly string[];
}

/**
 * Builds an archive, then edits it at random, builds again and compares with a clean build byte for byte, in rounds; a
 * day passes from one to the next.
 * @param directory where it happens; it must be empty
 */
export async function compareWarmWithClean(
  {
    entries,
    rounds,
    editsInRound,
    seed,
    directory,
  }: {
    readonly entries: number;
    readonly rounds: number;
    readonly editsInRound: number;
    readonly seed: number;
    readonly directory: string;
  },
  onRound: (round: WarmRound) => void,
): Promise<readonly WarmRound[]> {
  const random = randomNumbers(seed);
  const archive = realisticArchive(entries);
  const copy = copyProject(join(directory, "project"), archive);
  const news = new Map(archive.map(({ path, text }) => [path, text]));
  const drawer = realisticArchive(60);
  await succeed(buildCommand(copy, now));
  const results: WarmRound[] = [];
  for (let round = 1; round <= rounds; round++) {
    const desk = { copy, news, drawer, now: new Date(Date.parse(now) + round * 24 * hour).toISOString() };
    const done = Array.from({ length: editsInRound }, (_, index) =>
      pick(edits, random)(desk, random, round * 1000 + index),
    );
    await succeed(buildCommand(copy, desk.now));
    const result = { edits: done, faults: await faultsAgainstClean(copy, desk.now, join(directory, "clean")) };
    results.push(result);
    onRound(result);
  }
  return results;
}

async function faultsAgainstClean(copy: ProjectCopy, present: string, directory: string): Promise<readonly string[]> {
  const clean = { out: join(directory, "dist"), cache: join(directory, "cache") };
  await succeed(buildCommand(copy, present, clean));
  const faults = faultsOf(stateOf(clean.out), stateOf(copy.out));
  rmSync(directory, { recursive: true });
  return faults;
}
