import { useEffect, useRef, useState } from "preact/hooks";
import { reportCount } from "../../content/report-count.ts";
import { Filters } from "./filters.tsx";
import type { PageData } from "./page-data.ts";
import { limitsOf, type SearchState } from "./state.ts";
import type { Search } from "./use-search.ts";

interface FilterPanelProps {
  readonly state: SearchState;
  readonly search: Search;
  readonly volumes: PageData["volumes"];
  readonly onChoose: (next: SearchState) => void;
  /** Leads on to the hits. */
  readonly onLeave: () => void;
  readonly onRetry: () => void;
}

/** All filters: beside the hits where there is room, on phones behind a button. */
export function FilterPanel({ state, search, volumes, onChoose, onLeave, onRetry }: FilterPanelProps) {
  const { names, counts, progress, result } = search;
  const [isOpen, setOpen] = useState(false);
  const isLeaving = useRef(false);
  const isUncounted = progress === "uncounted";
  const shownCounts = counts ?? (isUncounted ? names?.counts : undefined);
  const limits = limitsOf(state).length;
  const total = result?.findings.hits.length ?? 0;
  // Only without the panel the hits are where they stay.
  useEffect(() => {
    if (!isOpen && isLeaving.current) onLeave();
    isLeaving.current = false;
  }, [isOpen]);
  return (
    <div class="search__filters">
      <button type="button" class="search__skip" onClick={onLeave}>
        Zu den Treffern
      </button>
      <button
        type="button"
        class="search__toggle"
        aria-expanded={isOpen}
        aria-controls="filter"
        onClick={() => setOpen(!isOpen)}
      >
        Filter{limits > 0 && ` (${limits})`}
      </button>
      <div id="filter" class={`filters ${isOpen ? "filters--open" : ""} ${isUncounted ? "filters--uncounted" : ""}`}>
        <h2 class="visually-hidden">Filter</h2>
        {isUncounted && (
          <div class="filters__failure">
            <p role="alert">Wie viele Berichte die Filter übrig lassen, ließ sich nicht laden.</p>
            <button type="button" class="way-on" onClick={onRetry}>
              Erneut versuchen
            </button>
          </div>
        )}
        {names && shownCounts ? (
          <Filters state={state} names={names} counts={shownCounts} volumes={volumes} onChoose={onChoose} />
        ) : (
          <p class="filters__waiting">Die Filter werden geladen …</p>
        )}
        <div class="filters__end">
          <button
            type="button"
            class="filters__done"
            onClick={() => {
              isLeaving.current = true;
              setOpen(false);
            }}
          >
            {result && total > 0 ? `${reportCount(total)} anzeigen` : "Filter schließen"}
          </button>
        </div>
      </div>
    </div>
  );
}
