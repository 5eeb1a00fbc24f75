import { periodName } from "./period.ts";
import { limitsOf, type SearchState } from "./state.ts";
import type { PeriodHits } from "./use-search.ts";

interface PeriodOfferProps {
  readonly offer: PeriodHits;
  readonly onChoose: (next: SearchState) => void;
}

/** Offers the reports of the period that a query names: "Alle Berichte aus Mai 2025 (7)". */
export function PeriodOffer({ offer: { state, total }, onChoose }: PeriodOfferProps) {
  const isAll = state.q === "" && limitsOf(state).length === 1;
  return (
    <p class="period-offer">
      <button type="button" class="way-on" onClick={() => onChoose(state)}>
        {isAll && "Alle "}Berichte aus {periodName(state.von, state.bis)}
        {state.q && ` mit „${state.q}“`} ({total})
      </button>
    </p>
  );
}
