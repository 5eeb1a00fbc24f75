import { countsOfHit, sumOf } from "./counts.ts";
import type { PagefindCounts, PagefindHit, PagefindRecord } from "./pagefind.ts";
import type { Pile } from "./piles.ts";
import type { Query } from "./query.ts";
import { holdingOf } from "./verify.ts";

/** As many hits are shown at first, so that their texts are loaded anyway. */
const shown = 10;
/** When so many have been looked at, the search for more ends, lest it loads half the archive. */
const enoughLooked = 40;
/** When so many of a pile have been looked at and none was meant, the others are not looked at. */
const enoughRefused = 5;
/** So many of the best of each pile are looked at even if they are not shown. */
const samples = 2;

/** What is known of a pile. */
interface Knowledge {
  readonly pile: Pile;
  looked: number;
  meant: number;
}

/** What has been seen of one hit. */
interface Look {
  readonly isMeant: boolean;
  readonly counts: PagefindCounts;
}

/** The hits that a reader means. */
export interface Meant {
  readonly hits: readonly PagefindHit[];
  readonly counts: PagefindCounts;
}

/**
 * Takes from what Pagefind finds what the reader means: reports that hold the words. Hits are looked at one by one from the
 * first on, until as many as are shown at first are meant. To look at all would load all their texts; so those further
 * down are judged by their pile, of which the best have been looked at: they stay if at least half of these were meant.
 * @param ordered the hits of all piles in the order in which they are shown
 * @param mayBegin see `holdingOf`
 */
export async function meantOf(
  piles: readonly Pile[],
  ordered: readonly PagefindHit[],
  { words }: Query,
  mayBegin: boolean,
): Promise<Meant> {
  const known: readonly Knowledge[] = piles.map((pile) => ({ pile, looked: 0, meant: 0 }));
  const knownOf = new Map(known.flatMap((of) => of.pile.hits.map(({ id }) => [id, of] as const)));
  const looks = new Map<string, Look>();

  async function lookAt(hits: readonly PagefindHit[]): Promise<void> {
    const unseen = [...new Map(hits.map((hit) => [hit.id, hit])).values()].filter(({ id }) => !looks.has(id));
    const records = await Promise.all(unseen.map(async (hit) => [hit, await hit.data()] as const));
    for (const [{ id }, record] of records) {
      const isMeant = holdingOf(words, textsOf(record), mayBegin) !== undefined;
      looks.set(id, { isMeant, counts: countsOfHit(record.filters) });
      const of = knownOf.get(id);
      if (of) of.looked += 1;
      if (of && isMeant) of.meant += 1;
    }
  }

  const mayBeMeant = ({ id }: PagefindHit): boolean => {
    const { looked = 0, meant = 0 } = knownOf.get(id) ?? {};
    return looks.get(id)?.isMeant ?? (looked < enoughRefused || meant > 0);
  };
  const first = (): readonly PagefindHit[] => ordered.filter(mayBeMeant).slice(0, shown);
  await lookAt([...first(), ...piles.flatMap(({ hits }) => hits.slice(0, samples))]);
  while (looks.size < enoughLooked && first().some(({ id }) => !looks.has(id))) await lookAt(first());

  const stays = (of: Knowledge | undefined): boolean => of !== undefined && of.meant * 2 >= of.looked;
  const isMeant = ({ id }: PagefindHit): boolean => looks.get(id)?.isMeant ?? stays(knownOf.get(id));
  const corrections = (isRight: boolean): readonly PagefindCounts[] =>
    [...looks].flatMap(([id, look]) =>
      look.isMeant === isRight && stays(knownOf.get(id)) !== isRight ? [look.counts] : [],
    );
  const staying = known.filter(stays).map(({ pile }) => pile.counts);
  return { hits: ordered.filter(isMeant), counts: sumOf([...staying, ...corrections(true)], corrections(false)) };
}

/** All that can be searched of a report. */
function textsOf({ content, meta }: PagefindRecord): readonly string[] {
  return [content, ...Object.values(meta).map((text) => text ?? "")];
}
