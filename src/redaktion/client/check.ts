// Loaded once the form stands there: the check with its libraries is a quarter of the size of Sveltia CMS.
import { z } from "zod";
import { reportProblems, type SavedReport } from "../report-check.ts";
import { loadKnowledge } from "./knowledge.ts";

// Else zod tries to make functions out of text, which the policy of the page forbids.
z.config({ jitless: true });

/** Says what keeps a report from being published, see `reportProblems`. */
export async function check(report: SavedReport): Promise<readonly string[]> {
  const { context, fields } = await loadKnowledge();
  return reportProblems(report, context, fields);
}
