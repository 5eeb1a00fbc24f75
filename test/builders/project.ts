import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { checkedProject } from "../../src/build/checked-project.ts";
import { findLeftovers, leftoverWarnings } from "../../src/build/leftovers.ts";
import { type DataFiles, projectWith, readDataFiles } from "../../src/build/project.ts";
import { externalLinks, unreachableLinks } from "../../src/checks/external-links.ts";
import { operatorWarnings } from "../../src/checks/operator-warnings.ts";
import type { Problem } from "../../src/content/problem.ts";
import type { SiteConfig } from "../../src/content/site-config.ts";
import { type Items, writeItems } from "./news-directory.ts";

const realRoot = fileURLToPath(new URL("../..", import.meta.url));
const realData = join(realRoot, "_data");
const dataFiles = readDataFiles(realData);

/** What is otherwise around the news than usual. */
export interface Surroundings {
  /** What operators say under `checks` in `site.yaml`; nothing, unless it is said here. */
  readonly checks?: SiteConfig["checks"];
  /** Data files that are written anew, or (null) missing. */
  readonly data?: Readonly<Record<string, Items[string] | null>>;
  /** Whether what a build tells operators is said as well. */
  readonly operator?: true;
  /** Files that lie in the output directory, and that the site does not have. */
  readonly output?: readonly string[];
  /** Whether the links to other sites are called up. */
  readonly links?: true;
}

/**
 * All that a build or check finds wrong in a news directory made of the items, at an instant, with the real data files
 * unless others are given; files of problems as paths below it, or "_data/site.yaml".
 */
export async function projectProblems(
  items: Items,
  now: string,
  { checks = {}, data, links, operator, output = [] }: Surroundings = {},
): Promise<readonly Problem[]> {
  const directory = mkdtempSync(join(tmpdir(), "ortsmarke-project-"));
  const news = join(directory, "news");
  try {
    writeItems(news, items);
    const files = withChecks(data ? changedData(directory, data) : dataFiles, checks);
    const options = { news, data: data ? join(directory, "_data") : realData, now };
    const project = await checkedProject(projectWith(files, news, undefined), options);
    const problems = project.ok ? project.value.problems : project.problems;
    const dead =
      links && project.ok ? await unreachableLinks(externalLinks(project.value.content, options), visitor) : [];
    const told = operator && project.ok ? operatorWarnings(project.value.content, options) : [];
    const left = leftoverWarnings(
      join(directory, "dist"),
      findLeftovers(output, () => false),
    );
    return [...problems, ...dead, ...told, ...left].map((problem) => ({
      ...problem,
      file: relative([news, realRoot].find((root) => problem.file.startsWith(root)) ?? directory, problem.file),
      message: problem.message.replaceAll(`${news}/`, ""),
    }));
  } finally {
    rmSync(directory, { recursive: true });
  }
}

const visitor = {
  userAgent: "Pruefung",
  timeoutMs: 1000,
  pauseMs: 0,
  today: "2026-01-01",
  known: new Map(),
  progress: () => {},
  ending: new AbortController().signal,
};

function changedData(directory: string, changes: NonNullable<Surroundings["data"]>): DataFiles {
  const data = join(directory, "_data");
  cpSync(realData, data, { recursive: true });
  for (const [name, item] of Object.entries(changes)) {
    rmSync(join(data, name), { force: true });
    if (item !== null) writeItems(data, { [name]: item });
  }
  return readDataFiles(data);
}

function withChecks(files: DataFiles, checks: SiteConfig["checks"]): DataFiles {
  const { reference } = files;
  if (!reference.ok) return files;
  const { site } = reference.value;
  return { ...files, reference: { ok: true, value: { ...reference.value, site: { ...site, checks } } } };
}
