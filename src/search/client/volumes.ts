import { type Facet, facets } from "../facets.ts";
import { ranking } from "../ranking.ts";
import { finishedTerms } from "./finished-terms.ts";
import type { PageData } from "./page-data.ts";
import type { PagefindAnswer, PagefindFilter, PagefindIndex, PagefindModule } from "./pagefind.ts";
import type { Years } from "./period.ts";
import type { Query } from "./query.ts";
import type { Order } from "./state.ts";

/** What a volume finds. */
export interface VolumeAnswer extends PagefindAnswer {
  /** Those results that hold the only word of the query by its very stem, not just words that begin like it. */
  readonly same: PagefindAnswer;
}

/** One volume of the index that can be asked; see `../volumes.ts`. */
export interface Volume extends Years {
  readonly ask: (query: Query | undefined, filter: PagefindFilter, order: Order) => Promise<VolumeAnswer>;
  /** Loads what answers need to have counts. */
  readonly loadCounts: () => Promise<void>;
  readonly close: () => void;
}

const none: PagefindAnswer = { results: [], filters: {} };

/**
 * Opens the volumes of a page, newest first.
 * @param attempt 0 at first; browsers remember scripts that could not be loaded, so that each further attempt asks anew
 * @throws Error when something cannot be loaded
 */
export async function openVolumes(page: PageData, attempt: number): Promise<readonly Volume[]> {
  if (page.volumes.length === 0) return [];
  if (attempt > 0) await askForEarlyData();
  const code = `${page.prefix}pagefind/pagefind.js`;
  const pagefind: PagefindModule = await import(attempt === 0 ? code : `${code}?${attempt}`);
  const open = async ({ name, tag }: PageData["volumes"][number]): Promise<Volume> => {
    const basePath = `${page.prefix}pagefind/${name}/`;
    // Its worker is a second copy of all of its code, 11 KB more before the first hit.
    const index = pagefind.createInstance({ basePath, baseUrl: "/", metaCacheTag: tag, ranking, noWorker: true });
    await index.preload(null, {});
    return volumeOf(name, index);
  };
  // One after the other until the first is there: instances that start at the same moment put WebAssembly modules in place of
  // one another, and their memory is lost (Pagefind 1.6.0, `__wbg_init`).
  const [first, ...others] = page.volumes;
  if (!first) return [];
  const newest = await open(first);
  const older = await Promise.allSettled(others.map(open));
  const opened = [newest, ...older.flatMap((volume) => (volume.status === "fulfilled" ? [volume.value] : []))];
  const failure = older.find(({ status }) => status === "rejected");
  if (failure?.status !== "rejected") return opened;
  for (const volume of opened) volume.close();
  throw failure.reason;
}

/**
 * What the page had loaded early, and could not be loaded, browsers hand to the next who asks for it, as failed. After that
 * they ask the server again: Pagefind, which asks next.
 */
async function askForEarlyData(): Promise<void> {
  const early = document.querySelectorAll<HTMLLinkElement>('link[rel="preload"][as="fetch"]');
  await Promise.allSettled([...early].map(({ href }) => fetch(href)));
}

function volumeOf(name: string, index: PagefindIndex): Volume {
  let counts: Promise<void> | undefined;
  let hasCounts = false;

  async function loadCounts(): Promise<void> {
    counts ??= index.preload(null, { filters: Object.fromEntries(facets.map((facet) => [facet, { any: [] }])) });
    await counts;
    hasCounts = true;
  }

  async function ask(query: Query | undefined, filters: PagefindFilter, order: Order): Promise<VolumeAnswer> {
    if (query?.term === "") return { ...none, same: none };
    const sort = order === "neueste" ? ({ sort: { datum: "desc" } } as const) : {};
    const terms = query ? [query.term, ...(query.isPhrase ? [] : finishedTerms(query.term))] : [null];
    const answers = await Promise.all(
      terms.map(async (asked) => ({ term: asked, ...(await index.search(asked, { filters, ...sort })) })),
    );
    const { term, ...answer } = widestOf(answers);
    const isSingle = query?.words.length === 1 && !query.isPhrase && order === "relevanz";
    // In quotes Pagefind takes a word by its stem alone.
    const same = isSingle ? await index.search(`"${term}"`, { filters }) : none;
    // Pagefind passes over files that it could not load.
    if (hasCounts && answer.results.length > 0 && !answer.filters["land" satisfies Facet]) {
      throw new Error(`The filters of ${name} are missing.`);
    }
    return { ...answer, same };
  }
  return { ...yearsOfName(name), ask, loadCounts, close: () => void index.destroy() };
}

/** The first answer, or the largest of the others that has all its hits and more. */
function widestOf<Answer extends PagefindAnswer>(answers: readonly Answer[]): Answer {
  return answers.reduce((widest, answer) => {
    if (answer.results.length <= widest.results.length) return widest;
    const ids = new Set(answer.results.map(({ id }) => id));
    return widest.results.every(({ id }) => ids.has(id)) ? answer : widest;
  });
}

/** "2026" or "2001-2025". */
export function yearsOfName(name: string): Years {
  const [last = 0, first = last] = name.split("-").map(Number).reverse();
  return { first, last };
}
