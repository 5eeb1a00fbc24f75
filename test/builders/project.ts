import { fileURLToPath } from "node:url";
import { checkedProject } from "../../src/build/checked-project.ts";
import { projectWith, readDataFiles } from "../../src/build/project.ts";
import type { Problem } from "../../src/content/problem.ts";

const dataFiles = readDataFiles(fileURLToPath(new URL("../../_data", import.meta.url)));

/** All that a build or check finds wrong in a news directory at an instant, with the real data files. */
export function projectProblems(newsDirectory: string, now: string): readonly Problem[] {
  const project = checkedProject(projectWith(dataFiles, newsDirectory, undefined), newsDirectory, now);
  return project.ok ? project.value.problems : project.problems;
}
