import { useContext, useRef, useState } from "preact/hooks";
import { SiteContext } from "../../../_includes/site-context.tsx";
import { Choices } from "./choices.tsx";
import { Failure } from "./failure.tsx";
import { Filters } from "./filters.tsx";
import type { PageData } from "./page-data.ts";
import { Results } from "./results.tsx";
import { SearchField } from "./search-field.tsx";
import { limitsOf, type SearchState, withKnownValues } from "./state.ts";
import { useAddress } from "./use-address.ts";
import { useSearch } from "./use-search.ts";
import { useShortcuts } from "./use-shortcuts.ts";

interface AppProps {
  readonly page: PageData;
  /** What the page shows without JavaScript. */
  readonly links: readonly Element[];
}

/** The search of the site. */
export function App({ page, links }: AppProps) {
  const frame = useContext(SiteContext);
  const { state, manner, change } = useAddress();
  const { names, result, counts, isBusy, hasFailed, retry, showMore } = useSearch(page, state, manner);
  const [isOpen, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLOListElement>(null);
  useShortcuts({
    field: () => field.current,
    links: () => [...(list.current?.querySelectorAll<HTMLElement>("li > article a") ?? [])],
  });

  const choose = (next: SearchState): void => change(next, "choice");
  const known = names ? withKnownValues(state, names) : state;
  const limits = limitsOf(known).length;
  return (
    <SiteContext.Provider value={{ ...frame, pathPrefix: page.prefix }}>
      <div class="search">
        <SearchField
          field={field}
          value={state.q}
          onType={(q) => change({ ...state, q }, "typing")}
          onSubmit={() => choose(state)}
        />
        {hasFailed ? (
          <Failure
            links={links}
            onRetry={() => {
              field.current?.focus();
              retry();
            }}
          />
        ) : (
          <div class="search__columns">
            <div class="search__filters">
              <button
                type="button"
                class="search__toggle"
                aria-expanded={isOpen}
                aria-controls="filter"
                onClick={() => setOpen(!isOpen)}
              >
                Filter{limits > 0 && ` (${limits})`}
              </button>
              <div id="filter" class={`filters ${isOpen ? "filters--open" : ""}`}>
                <h2 class="visually-hidden">Filter</h2>
                {names && counts && (
                  <Filters state={known} names={names} counts={counts} volumes={page.volumes} onChoose={choose} />
                )}
              </div>
            </div>
            <div class="search__results">
              {names && <Choices state={known} names={names} field={field} onChoose={choose} />}
              <Results list={list} names={names} result={result} isBusy={isBusy} onChoose={choose} onMore={showMore} />
            </div>
          </div>
        )}
      </div>
    </SiteContext.Provider>
  );
}
