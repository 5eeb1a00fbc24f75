// Loaded once the form stands there: the check with its libraries is a quarter of the size of Sveltia CMS.
import { z } from "zod";
import { type Remarks, remarksOn, type SavedReport } from "../report-check.ts";
import { loadKnowledge } from "./knowledge.ts";

// Else zod tries to make functions out of text, which the policy of the page forbids.
z.config({ jitless: true });

/** Says what is wrong with a report, see `remarksOn`. */
export async function check(report: SavedReport): Promise<Remarks> {
  const { context, fields, isRepositoryPublic } = await loadKnowledge();
  return remarksOn(report, context, fields, { now: new Date().toISOString(), isRepositoryPublic });
}
