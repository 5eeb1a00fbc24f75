import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Contestant, Project } from "./contestant.ts";
import { differenceOf, stateOf } from "./directory-state.ts";
import type { GeneratedFile } from "./generated-archive.ts";
import { type Cost, measure } from "./measure.ts";
import { realisticArchive } from "./realistic-archive.ts";

/** What happens before a build, in this order; each stands on the site that the one before has left. */
export const situations = ["clean", "unchanged", "one entry added", "template changed"] as const;
export type Situation = (typeof situations)[number];

/** One build of one contestant. */
export interface Run extends Cost {
  readonly contestant: Contestant;
  readonly situation: Situation;
  /** Files of the site whose content is new, different or gone after the build. */
  readonly changedFiles: number;
  /** The size of those that are new or different. */
  readonly changedBytes: number;
}

/**
 * Measures contestants on an archive, in turn within each situation, so that a disturbance of the machine meets all.
 * @param directory where the projects are set up; it must be empty
 */
export async function compare(
  contestants: readonly Contestant[],
  { entries, rounds, directory }: { readonly entries: number; readonly rounds: number; readonly directory: string },
  onRun: (run: Run) => void,
): Promise<readonly Run[]> {
  const archive = realisticArchive(entries);
  const added = entryToAdd();
  const projects = contestants.map((contestant) => {
    const home = join(directory, contestant.key);
    mkdirSync(home, { recursive: true });
    return { contestant, project: contestant.prepare(home, archive) };
  });
  const runs: Run[] = [];
  for (let round = 1; round <= rounds; round++) {
    for (const situation of situations) {
      for (const { contestant, project } of projects) {
        bringAbout(situation, project, added, round);
        const run = { contestant, situation, ...(await buildAndCompare(project)) };
        runs.push(run);
        onRun(run);
      }
    }
    for (const { project } of projects) {
      project.remove(added);
      project.markFooter("");
    }
  }
  return runs;
}

async function buildAndCompare({ out, build }: Project): Promise<Omit<Run, "contestant" | "situation">> {
  const before = stateOf(out);
  const cost = await measure(build);
  const { written, bytes, removed } = differenceOf(before, stateOf(out));
  return { ...cost, changedFiles: written.length + removed.length, changedBytes: bytes };
}

function bringAbout(situation: Situation, project: Project, added: GeneratedFile, round: number): void {
  if (situation === "clean") {
    for (const path of project.disposable) rmSync(path, { recursive: true, force: true });
  } else if (situation === "one entry added") project.add(added);
  else if (situation === "template changed") project.markFooter(`m${round}`);
}

/** A report like the others, of the last day. */
function entryToAdd(): GeneratedFile {
  const [report] = realisticArchive(1);
  if (!report) throw new Error("An archive of one report has none.");
  return { ...report, path: report.path.replace(/-0\.md$/, "-nachtrag.md") };
}
