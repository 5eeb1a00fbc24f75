import { isAbsolute, relative } from "node:path";
import { checkContent } from "../../src/checks/check-content.ts";
import type { Problem } from "../../src/content/problem.ts";
import { contentWith } from "../../src/content/read-content.ts";
import type { SiteConfig } from "../../src/content/site-config.ts";
import { type Items, withNewsDirectory } from "./news-directory.ts";
import { reference } from "./reference.ts";

/** The present of these tests. */
const now = "2026-01-01T00:00:00+01:00";

/**
 * All that the check command says of a news directory made of the items, beside the real data files; the paths of news
 * files below that directory.
 */
export function problemsIn(items: Items, checks?: SiteConfig["checks"]): readonly Problem[] {
  return withNewsDirectory(items, (news) => {
    const content = contentWith(
      { ok: true, value: { ...reference, site: { ...reference.site, checks } } },
      news,
      undefined,
    );
    if (!content.ok) return content.problems;
    return checkContent(content.value, { news, data: "_data", now }).map((problem) => ({
      ...problem,
      file: isAbsolute(problem.file) ? relative(news, problem.file) : problem.file,
      message: problem.message.replaceAll(`${news}/`, ""),
    }));
  });
}
