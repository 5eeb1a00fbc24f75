import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { checkedProject } from "../../src/build/checked-project.ts";
import { projectWith, readDataFiles } from "../../src/build/project.ts";
import type { Problem } from "../../src/content/problem.ts";
import { type Items, writeItems } from "./news-directory.ts";

const dataFiles = readDataFiles(fileURLToPath(new URL("../../_data", import.meta.url)));

/**
 * All that a build or check finds wrong in a news directory made of the items, at an instant, with the real data files;
 * files of problems as paths below it.
 */
export async function projectProblems(items: Items, now: string): Promise<readonly Problem[]> {
  const directory = mkdtempSync(join(tmpdir(), "ortsmarke-project-"));
  try {
    writeItems(directory, items);
    const project = await checkedProject(projectWith(dataFiles, directory, undefined), {
      news: directory,
      data: "_data",
      now,
    });
    const problems = project.ok ? project.value.problems : project.problems;
    return problems.map((problem) => ({ ...problem, file: relative(directory, problem.file) }));
  } finally {
    rmSync(directory, { recursive: true });
  }
}
