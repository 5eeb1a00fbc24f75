import { isReversed, periodName } from "./period.ts";
import type { SearchState } from "./state.ts";

interface ReversedPeriodProps {
  readonly state: SearchState;
  readonly onChoose: (next: SearchState) => void;
}

/** Says that a period ends before it begins, and offers to turn it round. */
export function ReversedPeriod({ state, onChoose }: ReversedPeriodProps) {
  const { von, bis } = state;
  if (!isReversed(von, bis)) return null;
  return (
    <div class="reversed-period">
      <p>Das Ende des Zeitraums liegt vor seinem Anfang.</p>
      <button type="button" class="way-on" onClick={() => onChoose({ ...state, von: bis, bis: von })}>
        Tauschen: {periodName(bis, von)}
      </button>
    </div>
  );
}
