import type { PagefindHit } from "./pagefind.ts";
import type { holdsAll } from "./verify.ts";

interface Effort {
  /** So many are enough. */
  readonly enough: number;
  /** So many texts are loaded at first, then as many again, and so on. */
  readonly atFirst: number;
}

/**
 * The first hits whose texts hold all words of a query, as far as texts are loaded until there are enough of them. Stems
 * are short: to Pagefind "Regen" and "Region" begin alike, so that the best by score need not be what the reader means.
 */
export async function firstHolding(
  hits: readonly PagefindHit[],
  words: readonly string[],
  holds: typeof holdsAll,
  { enough, atFirst }: Effort,
): Promise<readonly PagefindHit[]> {
  const found: PagefindHit[] = [];
  for (let start = 0; start < hits.length && found.length < enough; start += start || atFirst) {
    const some = hits.slice(start, start + (start || atFirst));
    const texts = await Promise.all(some.map((hit) => hit.data()));
    const isHolding = (_hit: PagefindHit, index: number): boolean => {
      const { content = "", meta = {} } = texts[index] ?? {};
      return holds(words, [content, ...Object.values(meta).map((text) => text ?? "")]);
    };
    found.push(...some.filter(isHolding));
  }
  return found;
}
