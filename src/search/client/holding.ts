import type { PagefindHit } from "./pagefind.ts";
import type { holdsAll } from "./verify.ts";

/** So many texts are loaded at once: as many as are shown first. */
const batch = 10;

/** So many are enough to be put first. */
const enough = 3;

/**
 * The first hits whose texts hold all words of a query; it stops after the ten in which it has found a third one. Stems
 * are short: to Pagefind "Regen" and "Region" begin alike, so that the best by score need not be what the reader means.
 */
export async function firstHolding(
  hits: readonly PagefindHit[],
  words: readonly string[],
  holds: typeof holdsAll,
): Promise<readonly PagefindHit[]> {
  const found: PagefindHit[] = [];
  for (let start = 0; start < hits.length && found.length < enough; start += batch) {
    const some = hits.slice(start, start + batch);
    const texts = await Promise.all(some.map((hit) => hit.data()));
    const isHolding = (_hit: PagefindHit, index: number): boolean => {
      const { content = "", meta = {} } = texts[index] ?? {};
      return holds(words, [content, ...Object.values(meta).map((text) => text ?? "")]);
    };
    found.push(...some.filter(isHolding));
  }
  return found;
}
