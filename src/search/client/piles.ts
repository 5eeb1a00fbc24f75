import { sumOf } from "./counts.ts";
import type { PagefindAnswer, PagefindCounts, PagefindHit } from "./pagefind.ts";
import type { VolumeAnswer } from "./volumes.ts";

/** Hits that Pagefind has found for one reason, so that some of them tell about the others. */
export interface Pile {
  /** The best first. */
  readonly hits: readonly PagefindHit[];
  readonly counts: PagefindCounts;
  /** Whether they hold the only word of the query by its very stem. */
  readonly isSame: boolean;
}

/**
 * Sorts the answers of all volumes into piles, the likelier first: what holds the very stem of the only word; what begins
 * like it, in volumes that know it; and what each volume that does not know it takes for similar. Of several words all is one pile
 * for each volume.
 */
export function pilesOf(answers: readonly VolumeAnswer[]): readonly Pile[] {
  const knowing = answers.filter(({ same }) => same.results.length > 0);
  const others = answers.filter(({ same }) => same.results.length === 0);
  const countsOf = (some: readonly PagefindAnswer[]): readonly PagefindCounts[] => some.map(({ filters }) => filters);
  const same = knowing.map((answer) => answer.same);
  const piles: readonly Pile[] = [
    { isSame: true, hits: byScore(knowing.flatMap(sameHits)), counts: sumOf(countsOf(same)) },
    { isSame: false, hits: byScore(knowing.flatMap(otherHits)), counts: sumOf(countsOf(knowing), countsOf(same)) },
    ...others.map(({ results, filters }) => ({ isSame: false, hits: byScore(results), counts: filters })),
  ];
  return piles.filter(({ hits }) => hits.length > 0);
}

/** The hits of all piles in one list: what holds the very stem before all others, then by score. */
export function bestFirst(piles: readonly Pile[]): readonly PagefindHit[] {
  const all = (isSame: boolean): readonly PagefindHit[] =>
    byScore(piles.filter((pile) => pile.isSame === isSame).flatMap(({ hits }) => hits));
  return [...all(true), ...all(false)];
}

/** Equal scores stay in the order of the volumes, the newer first. */
function byScore(hits: readonly PagefindHit[]): readonly PagefindHit[] {
  return [...hits].sort((a, b) => b.score - a.score);
}

/** Pagefind gives no scores where it takes words by their stems alone: these are those of the other search. */
function sameHits({ results, same }: VolumeAnswer): readonly PagefindHit[] {
  const ids = new Set(same.results.map(({ id }) => id));
  return results.filter(({ id }) => ids.has(id));
}

function otherHits({ results, same }: VolumeAnswer): readonly PagefindHit[] {
  const ids = new Set(same.results.map(({ id }) => id));
  return results.filter(({ id }) => !ids.has(id));
}
