import { useEffect, useRef, useState } from "preact/hooks";
import type { FacetCounts } from "../facets.ts";
import type { SearchNames } from "../names.ts";
import { count, type Findings, find } from "./find.ts";
import { type FoundCard, loadHit } from "./load-hit.ts";
import { loadNames, type PageData } from "./page-data.ts";
import type { PagefindHit } from "./pagefind.ts";
import { parseQuery } from "./query.ts";
import { printState, type SearchState, withKnownValues } from "./state.ts";
import type { Manner } from "./use-address.ts";
import { openVolumes, type Volume } from "./volumes.ts";

const cardsAtOnce = 10;
/** Readers pause that long between words rather than between letters. */
const pause = 150;
const patience = 20_000;

/** What a search has found, as far as it is shown. */
export interface Result {
  /** What was asked for; while a new search runs not yet what the reader has chosen last. */
  readonly state: SearchState;
  readonly findings: Findings;
  readonly cards: readonly FoundCard[];
}

export interface Search {
  readonly names: SearchNames | undefined;
  readonly result: Result | undefined;
  /** Of the last search whose counts are known; they come a moment after its hits. */
  readonly counts: FacetCounts | undefined;
  readonly isBusy: boolean;
  readonly hasFailed: boolean;
  readonly retry: () => void;
  readonly showMore: () => void;
}

/** Searches whenever the state changes, after a short pause while the reader types. */
export function useSearch(page: PageData, state: SearchState, manner: Manner): Search {
  const [attempt, setAttempt] = useState(0);
  const [archive, setArchive] = useState<{ names: SearchNames; volumes: readonly Volume[] }>();
  const [result, setResult] = useState<Result>();
  const [counts, setCounts] = useState<FacetCounts>();
  const [progress, setProgress] = useState<"busy" | "ready" | "failed">("busy");
  const run = useRef(0);

  /** Shows what some work gives, and then the counts that belong to it, unless newer work has begun in the meantime. */
  async function show(work: () => Promise<Result>, counting?: () => Promise<FacetCounts>): Promise<void> {
    run.current += 1;
    const own = run.current;
    setProgress("busy");
    try {
      const found = await inTime(work());
      if (own !== run.current) return;
      setResult(found);
      // The hits are on screen before what counts need is loaded.
      await new Promise((resolve) => setTimeout(resolve));
      const counted = counting && (await inTime(counting()));
      if (own !== run.current) return;
      if (counted) setCounts(counted);
      setProgress("ready");
    } catch (error) {
      if (own === run.current) fail(error);
    }
  }

  function fail(error: unknown): void {
    console.warn(error);
    for (const volume of archive?.volumes ?? []) volume.close();
    setArchive(undefined);
    setProgress("failed");
  }

  // The page does not change; a new attempt asks anew.
  useEffect(() => {
    setProgress("busy");
    inTime(Promise.all([loadNames(page), openVolumes(page, attempt)])).then(
      ([names, volumes]) => setArchive({ names, volumes }),
      fail,
    );
  }, [attempt]);

  // States with the same address are the same.
  useEffect(() => {
    if (!archive) return;
    const known = withKnownValues(state, archive.names);
    const search = async (): Promise<Result> => {
      const findings = await find(archive.volumes, known, archive.names);
      return {
        state: known,
        findings,
        cards: await cardsOf(findings.hits.slice(0, cardsAtOnce), known, archive.names),
      };
    };
    const timer = setTimeout(
      () => void show(search, () => count(archive.volumes, known, archive.names.counts)),
      manner === "typing" ? pause : 0,
    );
    return () => clearTimeout(timer);
  }, [archive, printState(state)]);

  async function cardsOf(
    hits: readonly PagefindHit[],
    { q }: SearchState,
    names: SearchNames,
  ): Promise<readonly FoundCard[]> {
    const words = parseQuery(q)?.words ?? [];
    return await Promise.all(hits.map((hit) => loadHit(hit, words, names, page.prefix)));
  }

  function showMore(): void {
    if (!archive || !result) return;
    const { state: asked, findings, cards } = result;
    const next = findings.hits.slice(cards.length, cards.length + cardsAtOnce);
    void show(async () => ({ ...result, cards: [...cards, ...(await cardsOf(next, asked, archive.names))] }));
  }

  return {
    names: archive?.names,
    result,
    counts,
    isBusy: progress === "busy",
    hasFailed: progress === "failed",
    retry: () => setAttempt(attempt + 1),
    showMore,
  };
}

/** @throws Error when a promise takes longer than readers wait. */
async function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("The index takes too long.")), patience);
  });
  return await Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
