import { useEffect, useState } from "preact/hooks";
import type { FacetCounts } from "../facets.ts";
import type { SearchNames } from "../names.ts";
import { count, type Findings, find } from "./find.ts";
import { type Help, helpFor } from "./help.ts";
import { inTime } from "./in-time.ts";
import { type FoundCard, loadHit } from "./load-hit.ts";
import type { PageData } from "./page-data.ts";
import type { PagefindHit } from "./pagefind.ts";
import { withPeriodOfQuery } from "./period-in-query.ts";
import { parseQuery } from "./query.ts";
import { yearsOf } from "./search-volumes.ts";
import { printState, type SearchState, searchable } from "./state.ts";
import { understood } from "./understood.ts";
import type { Manner } from "./use-address.ts";
import { type OpenArchive, useArchive } from "./use-archive.ts";
import { keptPlace } from "./use-kept-place.ts";

const cardsAtOnce = 10;
/** Readers pause that long between words rather than between letters. */
const pause = 150;

/** How much there is in a period that nobody has chosen yet. */
export interface PeriodHits {
  readonly state: SearchState;
  readonly total: number;
}

/** What a search has found, as far as it is shown. */
export interface Result {
  /** What was asked for; while a new search runs not yet what the reader has chosen last. */
  readonly state: SearchState;
  readonly findings: Findings;
  readonly cards: readonly FoundCard[];
  /** Reports of the period that the words name. */
  readonly offer?: PeriodHits | undefined;
  /** Of a search without hits; it comes a moment later. */
  readonly help?: Help;
  /** How it stands with further cards that the reader wants. */
  readonly further?: "loading" | "failed" | undefined;
}

/** Hits come first, the counts of the filters after them; either can fail alone. */
type Progress = "searching" | "counting" | "ready" | "uncounted" | "failed";

export interface Search {
  readonly names: SearchNames | undefined;
  readonly result: Result | undefined;
  /** Of the last search whose counts are known. */
  readonly counts: FacetCounts | undefined;
  readonly progress: Progress;
  readonly retry: () => void;
  readonly showMore: () => void;
}

/** Searches whenever the state changes, after a short pause while the reader types. */
export function useSearch(page: PageData, state: SearchState, manner: Manner): Search {
  const [attempt, setAttempt] = useState(0);
  const [result, setResult] = useState<Result>();
  const [counts, setCounts] = useState<FacetCounts>();
  const [progress, setProgress] = useState<Progress>("searching");
  const archive = useArchive(page, attempt, (reason) => fail(reason, "failed"));

  function fail(reason: unknown, how: Progress): void {
    console.warn(reason);
    setProgress(how);
  }

  // States with the same address are the same.
  useEffect(() => {
    if (!archive) return;
    let isCurrent = true;
    let isShown = false;
    async function search(archive: OpenArchive): Promise<void> {
      const { names, volumes, vocabulary } = archive;
      const asked = searchable(understood(state, names));
      setProgress("searching");
      try {
        const found = await inTime(firstResult(archive, asked));
        if (!isCurrent) return;
        setResult(found);
        isShown = true;
        setProgress("counting");
        // The hits are on screen before what else is needed is loaded.
        await new Promise((resolve) => setTimeout(resolve));
        if (found.cards.length === 0) {
          const help = await inTime(helpFor(archive, asked, found.findings));
          if (!isCurrent) return;
          setResult({ ...found, help });
        }
        const counted = await inTime(count(volumes, asked, names.counts, vocabulary));
        if (!isCurrent) return;
        setCounts(counted);
        setProgress("ready");
      } catch (error) {
        if (isCurrent) fail(error, isShown ? "uncounted" : "failed");
      }
    }
    const timer = setTimeout(() => void search(archive), manner === "typing" ? pause : 0);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [archive, printState(state)]);

  async function firstResult({ volumes, names, vocabulary }: OpenArchive, asked: SearchState): Promise<Result> {
    const inPeriod = withPeriodOfQuery(asked, yearsOf(volumes));
    const [findings, ofPeriod] = await Promise.all([
      find(volumes, asked, names, vocabulary),
      inPeriod && find(volumes, inPeriod, names, vocabulary),
    ]);
    const total = ofPeriod?.hits.length ?? 0;
    const shown = findings.hits.slice(0, keptPlace()?.cards ?? cardsAtOnce);
    const offer = inPeriod && total > 0 ? { state: inPeriod, total } : undefined;
    return { state: asked, findings, offer, cards: await cardsOf(shown, asked, findings, names) };
  }

  async function cardsOf(
    hits: readonly PagefindHit[],
    { q }: SearchState,
    { umlauts }: Findings,
    names: SearchNames,
  ): Promise<readonly FoundCard[]> {
    const words = parseQuery(q)?.words ?? [];
    return await Promise.all(hits.map((hit) => loadHit(hit, { words, umlauts }, names, page.prefix)));
  }

  /** Adds cards to the list from which the reader asked for them, and leaves any other alone. */
  function showMore(): void {
    if (!archive || !result) return;
    const { state: asked, findings, cards } = result;
    const next = findings.hits.slice(cards.length, cards.length + cardsAtOnce);
    const change = (changed: Partial<Result>): void =>
      setResult((current) => (current?.cards === cards ? { ...current, ...changed } : current));
    change({ further: "loading" });
    inTime(cardsOf(next, asked, findings, archive.names)).then(
      (further) => change({ cards: [...cards, ...further], further: undefined }),
      (reason) => {
        console.warn(reason);
        change({ further: "failed" });
      },
    );
  }

  return {
    names: archive?.names,
    result,
    counts,
    progress,
    retry: () => {
      setProgress("searching");
      setAttempt(attempt + 1);
    },
    showMore,
  };
}
