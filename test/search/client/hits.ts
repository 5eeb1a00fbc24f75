import type { PagefindCounts, PagefindHit } from "../../../src/search/client/pagefind.ts";
import type { VolumeAnswer } from "../../../src/search/client/volumes.ts";

/** A hit with a text; `loaded` hears when that is asked for. */
export function hit(
  id: string,
  text: string,
  score = 1,
  land = "hessen",
  loaded = (_id: string): void => {},
): PagefindHit {
  const data = async () => {
    loaded(id);
    return { url: id, content: text, meta: {}, filters: { land: [land] } };
  };
  return { id, score, data };
}

/** The counts of hits from `hit`, as Pagefind gives them. */
export function landCounts(lands: readonly string[]): PagefindCounts {
  const land: Record<string, number> = {};
  for (const name of lands) land[name] = (land[name] ?? 0) + 1;
  return { land };
}

/** The answer of a volume in which some of the hits hold the very stem of the word. */
export function answerOf(
  results: readonly PagefindHit[],
  same: readonly PagefindHit[] = [],
  filters: PagefindCounts = {},
  sameFilters: PagefindCounts = {},
): VolumeAnswer {
  return { results, filters, same: { results: same, filters: sameFilters } };
}
