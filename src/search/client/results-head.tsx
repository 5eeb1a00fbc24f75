import { Count } from "./count.tsx";
import { parseQuery } from "./query.ts";
import { type Order, orderOf, type SearchState } from "./state.ts";
import type { Result } from "./use-search.ts";
import { Waiting } from "./waiting.tsx";
import { foundCount } from "./words.ts";

interface ResultsHeadProps {
  readonly state: SearchState;
  readonly result: Result | undefined;
  readonly isSearching: boolean;
  readonly onChoose: (next: SearchState) => void;
}

/** How much was found, or that a search runs, and the order of the hits. */
export function ResultsHead({ state, result, isSearching, onChoose }: ResultsHeadProps) {
  const total = result?.findings.hits.length ?? 0;
  return (
    <div class="results__head">
      <div class="results__state">
        <Waiting isSearching={isSearching} />
        <Count text={result && foundCount(total)} of={result?.findings} />
      </div>
      {result && parseQuery(result.state.q) && total > 1 && (
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
      )}
    </div>
  );
}
