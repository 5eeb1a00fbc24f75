import { countsOfHit, sumOf } from "./counts.ts";
import type { PagefindCounts, PagefindHit, PagefindRecord } from "./pagefind.ts";
import type { Pile } from "./piles.ts";
import type { Query } from "./query.ts";
import { holdingOf } from "./verify.ts";
import type { Umlauts } from "./word-forms.ts";

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
  /** Whether hits were given up by their pile that nobody has looked at. */
  readonly isCut: boolean;
  /** How the hits hold the words. */
  readonly umlauts: Umlauts;
}

/** How hits are looked at. */
interface Looking {
  /** See `holdingOf`. */
  readonly mayBegin: boolean;
  /** Hits that are looked at before all others, whatever their pile. */
  readonly likely?: ReadonlySet<string>;
}

interface Judging extends Looking, Pick<Meant, "umlauts"> {
  readonly load: (hit: PagefindHit) => Promise<PagefindRecord>;
}

/**
 * Takes from what Pagefind finds what the reader means, see `judged`: to its index "Förderung" and "Forderung" are one word.
 * What holds the words with the umlauts that were typed is all that is meant; only where nothing does they are passed over.
 * @param ordered the hits of all piles in the order in which they are shown
 */
export async function meantOf(
  piles: readonly Pile[],
  ordered: readonly PagefindHit[],
  { words }: Query,
  looking: Looking,
): Promise<Meant> {
  const records = new Map<string, Promise<PagefindRecord>>();
  const load = (hit: PagefindHit): Promise<PagefindRecord> => {
    const record = records.get(hit.id) ?? hit.data();
    records.set(hit.id, record);
    return record;
  };
  const exact = await judged(piles, ordered, words, { ...looking, load, umlauts: "exact" });
  return exact.hits.length > 0 ? exact : await judged(piles, ordered, words, { ...looking, load, umlauts: "folded" });
}

/**
 * Finds reports that hold the words. Hits are looked at one by one from the first on, until as many as are shown at first are
 * meant. To look at all would load all their texts; so those further down are judged by their pile, of which the best have
 * been looked at: they stay if at least half of these were meant.
 */
async function judged(
  piles: readonly Pile[],
  ordered: readonly PagefindHit[],
  words: readonly string[],
  { mayBegin, likely, load, umlauts }: Judging,
): Promise<Meant> {
  const known: readonly Knowledge[] = piles.map((pile) => ({ pile, looked: 0, meant: 0 }));
  const knownOf = new Map(known.flatMap((of) => of.pile.hits.map(({ id }) => [id, of] as const)));
  const looks = new Map<string, Look>();

  async function lookAt(hits: readonly PagefindHit[]): Promise<void> {
    const unseen = [...new Map(hits.map((hit) => [hit.id, hit])).values()].filter(({ id }) => !looks.has(id));
    const records = await Promise.all(unseen.map(async (hit) => [hit, await load(hit)] as const));
    for (const [{ id }, record] of records) {
      const { own, synonyms } = textsOf(record);
      const isMeant = holdingOf(words, own, { mayBegin, umlauts }, synonyms) !== undefined;
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
  await lookAt(ordered.filter(({ id }) => likely?.has(id)).slice(0, enoughLooked));
  await lookAt([...first(), ...piles.flatMap(({ hits }) => hits.slice(0, samples))]);
  while (looks.size < enoughLooked && first().some(({ id }) => !looks.has(id))) await lookAt(first());

  const stays = (of: Knowledge | undefined): boolean => of !== undefined && of.meant * 2 >= of.looked;
  const isMeant = ({ id }: PagefindHit): boolean => looks.get(id)?.isMeant ?? stays(knownOf.get(id));
  const corrections = (isRight: boolean): readonly PagefindCounts[] =>
    [...looks].flatMap(([id, look]) =>
      look.isMeant === isRight && stays(knownOf.get(id)) !== isRight ? [look.counts] : [],
    );
  const staying = known.filter(stays).map(({ pile }) => pile.counts);
  return {
    hits: ordered.filter(isMeant),
    counts: sumOf([...staying, ...corrections(true)], corrections(false)),
    umlauts,
    isCut: known.some((of) => of.looked < of.pile.hits.length && !stays(of)),
  };
}

/** What can be searched of a report, apart from the synonyms of that. */
interface Texts {
  readonly own: readonly string[];
  readonly synonyms: readonly string[];
}

/** The same lists each time, by which `holdingOf` knows texts that it has read. */
const textsOfRecords = new WeakMap<PagefindRecord, Texts>();

function textsOf(record: PagefindRecord): Texts {
  const { synonyme = "", ...meta } = record.meta;
  const own = [record.content, ...Object.values(meta).map((text) => text ?? "")];
  const texts = textsOfRecords.get(record) ?? { own, synonyms: [synonyme] };
  textsOfRecords.set(record, texts);
  return texts;
}
