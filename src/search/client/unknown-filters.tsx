import type { RefObject } from "preact";
import type { SearchState } from "./state.ts";

interface UnknownFiltersProps {
  readonly state: SearchState;
  /** Gets the focus when a filter has been taken out. */
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onChoose: (next: SearchState) => void;
}

/** Says which filters of the address do nothing here, lest their absence be taken for a result. */
export function UnknownFilters({ state, field, onChoose }: UnknownFiltersProps) {
  if (state.unknown.length === 0) return null;
  return (
    <ul class="unknown-filters">
      {state.unknown.map((parameter) => {
        const text = parameter.join("=");
        return (
          <li key={text}>
            <p>Den Filter „{text}“ gibt es hier nicht; gezeigt werden Berichte ohne ihn.</p>
            <button
              type="button"
              class="choices__choice"
              onClick={() => {
                field.current?.focus();
                onChoose({ ...state, unknown: state.unknown.filter((other) => other !== parameter) });
              }}
            >
              {text}
              <span class="visually-hidden"> entfernen</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
