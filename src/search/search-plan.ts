import { createHash } from "node:crypto";
import type { Archive } from "../archive/archive.ts";
import type { SearchPlan } from "../archive/site.ts";
import { searchNames } from "./names.ts";

/** Given what is to be indexed, returns what the search page must know of it. */
export function searchPlanOf(archive: Archive, volumes: SearchPlan["volumes"]): SearchPlan {
  const json = JSON.stringify(searchNames(archive));
  const digest = createHash("sha256").update(json).digest("hex").slice(0, 10);
  return {
    volumes,
    names: { address: `/suche/namen.${digest}.json`, json },
  };
}
