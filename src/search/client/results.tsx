import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { EntryCard } from "../../../_includes/entry-card.tsx";
import type { Piece } from "./excerpt.ts";
import { FurtherHits } from "./further-hits.tsx";
import { NoHits } from "./no-hits.tsx";
import { PeriodOffer } from "./period-offer.tsx";
import { ResultsHead } from "./results-head.tsx";
import type { SearchState } from "./state.ts";
import type { Search } from "./use-search.ts";

interface ResultsProps {
  readonly list: RefObject<HTMLOListElement | null>;
  readonly state: SearchState;
  readonly search: Search;
  readonly onChoose: (next: SearchState) => void;
  readonly onWayOn: (next: SearchState) => void;
}

/** How much was found, and the hits as far as they are loaded. */
export function Results({ list, state, search, onChoose, onWayOn }: ResultsProps) {
  const { names, result, progress, showMore } = search;
  const focusFrom = useRef<number | undefined>(undefined);
  const { cards = [], findings, further } = result ?? {};
  const total = findings?.hits.length ?? 0;
  const isBusy = progress === "searching" || progress === "counting" || further === "loading";

  useEffect(() => {
    if (focusFrom.current === undefined || cards.length <= focusFrom.current) return;
    list.current?.children[focusFrom.current]?.querySelector("a")?.focus();
    focusFrom.current = undefined;
  }, [cards.length, list]);

  return (
    <>
      <ResultsHead state={state} result={result} isSearching={progress === "searching"} onChoose={onChoose} />
      {result?.offer && <PeriodOffer offer={result.offer} onChoose={onWayOn} />}
      <div class="results" aria-busy={isBusy}>
        {result && names && total === 0 && (result.help || !isBusy) && (
          <NoHits result={result} names={names} onChoose={onWayOn} />
        )}
        <ol id="treffer" class="results__list" ref={list}>
          {cards.map(({ card, headline, excerpt, fragment }) => (
            <li key={card.address}>
              <EntryCard
                card={card}
                headline={<Marked pieces={headline} />}
                excerpt={<Marked pieces={excerpt} />}
                fragment={fragment}
                showDate
              />
            </li>
          ))}
        </ol>
        {cards.length < total && (
          <FurtherHits
            shown={cards.length}
            total={total}
            hasFailed={further === "failed"}
            onMore={() => {
              focusFrom.current = cards.length;
              showMore();
            }}
          />
        )}
      </div>
    </>
  );
}

function Marked({ pieces }: { readonly pieces: readonly Piece[] }) {
  return <>{pieces.map(({ text, isMatch }) => (isMatch ? <mark>{text}</mark> : text))}</>;
}
