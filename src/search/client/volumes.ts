import { type Facet, facets } from "../facets.ts";
import { ranking } from "../ranking.ts";
import { firstHolding } from "./holding.ts";
import type { PageData } from "./page-data.ts";
import type { PagefindAnswer, PagefindFilter, PagefindIndex, PagefindModule } from "./pagefind.ts";
import type { Years } from "./period.ts";
import type { Query } from "./query.ts";
import type { Order } from "./state.ts";
import { holdsAll } from "./verify.ts";

/** One volume of the index that can be asked; see `../volumes.ts`. */
export interface Volume extends Years {
  readonly ask: (query: Query | undefined, filter: PagefindFilter, order: Order) => Promise<PagefindAnswer>;
  /** Loads what answers need to have counts. */
  readonly loadCounts: () => Promise<void>;
  readonly close: () => void;
}

const none: PagefindAnswer = { results: [], filters: {} };

/** So many of the best hits of a volume are looked at before its hits are taken for chance. */
const samples = 40;

/**
 * Opens the volumes of a page, newest first.
 * @param attempt 0 at first; browsers remember scripts that could not be loaded, so that each further attempt asks anew
 * @throws Error when something cannot be loaded
 */
export async function openVolumes(page: PageData, attempt: number): Promise<readonly Volume[]> {
  if (page.volumes.length === 0) return [];
  const code = `${page.prefix}pagefind/pagefind.js`;
  const pagefind: PagefindModule = await import(attempt === 0 ? code : `${code}?${attempt}`);
  const open = async ({ name, tag }: PageData["volumes"][number]): Promise<Volume> => {
    const basePath = `${page.prefix}pagefind/${name}/`;
    const index = pagefind.createInstance({ basePath, baseUrl: "/", metaCacheTag: tag, ranking });
    await index.preload(null, {});
    return volumeOf(name, index);
  };
  // One after the other until the first is there: instances that start at the same moment put WebAssembly modules in place of
  // one another, and their memory is lost (Pagefind 1.6.0, `__wbg_init`).
  const [first, ...others] = page.volumes;
  return first ? [await open(first), ...(await Promise.all(others.map(open)))] : [];
}

function volumeOf(name: string, index: PagefindIndex): Volume {
  // Whether the index knows the words of a query does not depend on filters.
  const verdicts = new Map<string, Promise<boolean>>();
  let counts: Promise<void> | undefined;
  let hasCounts = false;

  async function loadCounts(): Promise<void> {
    counts ??= index.preload(null, { filters: Object.fromEntries(facets.map((facet) => [facet, { any: [] }])) });
    await counts;
    hasCounts = true;
  }

  async function ask(query: Query | undefined, filters: PagefindFilter, order: Order): Promise<PagefindAnswer> {
    if (query?.term === "") return none;
    const answer = await index.search(query?.term ?? null, {
      filters,
      ...(order === "neueste" && { sort: { datum: "desc" } }),
    });
    if (answer.results.length === 0) return answer;
    // Pagefind passes over files that it could not load.
    if (hasCounts && !answer.filters["land" satisfies Facet]) throw new Error(`The filters of ${name} are missing.`);
    if (!query) return answer;
    const verdict = verdicts.get(query.term) ?? isMeant(query, answer);
    verdicts.set(query.term, verdict);
    return (await verdict) ? answer : { results: [], filters: {} };
  }
  return { ...yearsOfName(name), ask, loadCounts, close: () => void index.destroy() };
}

/** "2026" or "2001-2025". */
export function yearsOfName(name: string): Years {
  const [last = 0, first = last] = name.split("-").map(Number).reverse();
  return { first, last };
}

/** Says whether an answer holds the words of the query, and not just words that begin like them. */
async function isMeant({ words }: Query, { results }: PagefindAnswer): Promise<boolean> {
  const best = [...results].sort((a, b) => b.score - a.score).slice(0, samples);
  return (await firstHolding(best, words, holdsAll, { enough: 1, atFirst: 2 })).length > 0;
}
