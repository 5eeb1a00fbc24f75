import { statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { checked, type Running, start } from "./command.ts";
import { type DirectoryState, differenceOf, faultsOf, stateOf } from "./directory-state.ts";
import { buildCommand, copyProject, type ProjectCopy } from "./project-copy.ts";
import { pick, type Random, randomNumbers } from "./random.ts";
import { now, realisticArchive } from "./realistic-archive.ts";
import { bringAbout, buildVersions, type Version } from "./versions.ts";

/** A build that was killed on the way from one version of the sources to another. */
export interface Trial {
  readonly edit: string;
  readonly moment: string;
  /** Whether the kill left some files of the new site and some of the old one. */
  readonly betweenSites: boolean;
  /** What was not as it must be, right after the kill or after the next build. */
  readonly faults: readonly string[];
}

/** How many builds are killed; the archive and the moments follow from the numbers given. */
export interface KillOptions {
  readonly kills: number;
  readonly entries: number;
  readonly seed: number;
  /** Where it happens; it must be empty. */
  readonly directory: string;
}

/**
 * Builds over a site that is there, kills the build with SIGKILL at a random moment, and checks that every file is that
 * of the old or of the new site, and that the next build makes exactly the new one. Half of the moments are random
 * times; the others come when a random file has just been replaced, because a commit is short. Every other kill meets
 * the processes that the build has started, too. Builds that end before their moment do not count.
 */
export async function killBuilds(
  { kills, entries, seed, directory }: KillOptions,
  onTrial: (trial: Trial) => void = () => {},
): Promise<readonly Trial[]> {
  const random = randomNumbers(seed);
  const copy = copyProject(join(directory, "project"), realisticArchive(entries));
  const versions = await buildVersions(copy, join(directory, "clean"));
  let old = versions.at(-1);
  const trials: Trial[] = [];
  for (let attempt = 0; old !== undefined && trials.length < kills; attempt++) {
    if (attempt >= kills * 10 + 10) throw new Error("Too many builds end before they can be killed.");
    const present = old;
    const next = pick(
      versions.filter((version) => version !== present),
      random,
    );
    bringAbout(next);
    const killed = await killBuild(copy, present, next, random);
    const repaired = await start(buildCommand(copy, now)).ended;
    checked(buildCommand(copy, now), repaired);
    const faults = faultsOf(next.site, stateOf(copy.out)).map((fault) => `after the next build, ${fault}`);
    if (killed) {
      trials.push({ ...killed, faults: [...killed.faults, ...faults] });
      onTrial({ ...killed, faults: [...killed.faults, ...faults] });
    } else if (faults.length > 0) throw new Error(`Two builds of „${next.name}":\n${faults.join("\n")}`);
    old = next;
  }
  return trials;
}

/** Returns undefined when the build ended before its moment. */
async function killBuild(copy: ProjectCopy, old: Version, next: Version, random: Random): Promise<Trial | undefined> {
  const { written, removed } = differenceOf(old.site, next.site);
  const file = pick([...written, ...removed], random);
  const milliseconds = Math.round(next.milliseconds * random());
  const byTime = random() < 0.5;
  const whom = random() < 0.5 ? "alone" : "with its children";
  const before = inodeOf(join(copy.out, file));

  const running = start(buildCommand(copy, now));
  if (byTime) await Promise.race([wait(milliseconds), running.ended]);
  else await untilReplaced(join(copy.out, file), before, running);
  running.kill(whom);
  const ended = await running.ended;
  if (ended.code !== undefined) {
    checked(buildCommand(copy, now), ended);
    return undefined;
  }
  const site = stateOf(copy.out);
  const isOf = (version: Version): boolean => faultsOf(version.site, site).length === 0;
  return {
    edit: `${old.name} -> ${next.name}`,
    moment: `${byTime ? `after ${milliseconds} ms` : `when ${file} was replaced`}, ${whom}`,
    betweenSites: !isOf(old) && !isOf(next),
    faults: mixtureFaults(old.site, next.site, site),
  };
}

/** A file replaced by a rename has another inode. */
const inodeOf = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.ino;

async function untilReplaced(path: string, before: number | undefined, { ended }: Running): Promise<void> {
  let over = false;
  ended.finally(() => {
    over = true;
  });
  while (!over && inodeOf(path) === before) await wait(1);
}

/** Given two sites and what lies between them, returns a line for each file that is of neither. */
function mixtureFaults(old: DirectoryState, next: DirectoryState, site: DirectoryState): readonly string[] {
  const missing = [...old.keys()].filter((path) => next.has(path) && !site.has(path));
  const strange = [...site].filter(
    ([path, { digest }]) => old.get(path)?.digest !== digest && next.get(path)?.digest !== digest,
  );
  return [
    ...missing.map((path) => `${path}: missing after the kill`),
    ...strange.map(([path]) => `${path}: neither old nor new after the kill`),
  ];
}
