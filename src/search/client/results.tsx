import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { EntryCard } from "../../../_includes/entry-card.tsx";
import type { SearchNames } from "../names.ts";
import type { Piece } from "./excerpt.ts";
import { NoHits } from "./no-hits.tsx";
import { parseQuery } from "./query.ts";
import { type Order, orderOf, type SearchState } from "./state.ts";
import type { Result } from "./use-search.ts";
import { foundCount } from "./words.ts";

interface ResultsProps {
  readonly list: RefObject<HTMLOListElement | null>;
  readonly names: SearchNames | undefined;
  readonly result: Result | undefined;
  readonly isBusy: boolean;
  readonly onChoose: (next: SearchState) => void;
  readonly onMore: () => void;
}

/** How much was found, and the hits as far as they are loaded. */
export function Results({ list, names, result, isBusy, onChoose, onMore }: ResultsProps) {
  const focusFrom = useRef<number | undefined>(undefined);
  const { cards = [], findings } = result ?? {};
  const total = findings?.hits.length ?? 0;

  useEffect(() => {
    if (focusFrom.current === undefined || cards.length <= focusFrom.current) return;
    list.current?.children[focusFrom.current]?.querySelector("a")?.focus();
    focusFrom.current = undefined;
  }, [cards.length, list]);

  return (
    <section class="results" aria-labelledby="treffer-titel" aria-busy={isBusy}>
      <h2 id="treffer-titel" class="visually-hidden">
        Treffer
      </h2>
      <div class="results__head">
        <p id="trefferzahl" class="results__count" role="status">
          {result && foundCount(total)}
        </p>
        {result && parseQuery(result.state.q) && total > 1 && <OrderField state={result.state} onChoose={onChoose} />}
      </div>
      {result && names && total === 0 && <NoHits result={result} names={names} onChoose={onChoose} />}
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
        <button
          type="button"
          class="results__more"
          onClick={() => {
            focusFrom.current = cards.length;
            onMore();
          }}
        >
          Weitere Berichte anzeigen
        </button>
      )}
    </section>
  );
}

function Marked({ pieces }: { readonly pieces: readonly Piece[] }) {
  return <>{pieces.map(({ text, isMatch }) => (isMatch ? <mark>{text}</mark> : text))}</>;
}

interface OrderFieldProps {
  readonly state: SearchState;
  readonly onChoose: (next: SearchState) => void;
}

function OrderField({ state, onChoose }: OrderFieldProps) {
  return (
    <label class="results__order">
      Sortierung{" "}
      <select
        value={orderOf(state)}
        onChange={({ currentTarget: { value } }) => onChoose({ ...state, sortierung: value as Order })} // one of the options
      >
        <option value="relevanz">Beste Treffer</option>
        <option value="neueste">Neueste zuerst</option>
      </select>
    </label>
  );
}
