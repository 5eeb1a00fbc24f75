import { useContext, useEffect, useRef } from "preact/hooks";
import { SiteContext } from "../../../_includes/site-context.tsx";
import { Choices } from "./choices.tsx";
import { Failure } from "./failure.tsx";
import { FilterPanel } from "./filter-panel.tsx";
import type { PageData } from "./page-data.ts";
import { Results } from "./results.tsx";
import { SearchField } from "./search-field.tsx";
import { isUnsearchable, printState, type SearchState } from "./state.ts";
import { understood } from "./understood.ts";
import { UnknownFilters } from "./unknown-filters.tsx";
import { useAddress } from "./use-address.ts";
import { useKeptPlace } from "./use-kept-place.ts";
import { useSearch } from "./use-search.ts";
import { useShortcuts } from "./use-shortcuts.ts";
import { useTitle } from "./use-title.ts";

interface AppProps {
  readonly page: PageData;
  /** What the page shows without JavaScript. */
  readonly links: readonly Element[];
}

/** The search of the site. */
export function App({ page, links }: AppProps) {
  const frame = useContext(SiteContext);
  const { state, manner, change, reword } = useAddress();
  const search = useSearch(page, state, manner);
  const field = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const { names, result, progress, retry } = search;
  const known = names ? understood(state, names) : state;
  const type = (q: string): void => change({ ...known, q }, "typing");
  const hitLinks = (): readonly HTMLElement[] => [
    ...(list.current?.querySelectorAll<HTMLElement>("li > article a") ?? []),
  ];
  useShortcuts({
    field: () => field.current,
    links: hitLinks,
    onClear: () => type(""),
  });

  useEffect(() => {
    if (names) reword(known);
  }, [names, printState(known)]);
  useTitle(known, names);
  useKeptPlace(result?.cards.length ?? 0, hitLinks);

  const choose = (next: SearchState): void => change(next, "choice");
  function retryFromField(): void {
    field.current?.focus();
    retry();
  }
  function goToResults(): void {
    results.current?.focus({ preventScroll: true });
    const { top = 0 } = results.current?.getBoundingClientRect() ?? {};
    if (top < 0 || top > innerHeight) results.current?.scrollIntoView();
  }
  return (
    <SiteContext.Provider value={{ ...frame, pathPrefix: page.prefix }}>
      <div class="search">
        <SearchField
          field={field}
          value={state.q}
          isUnsearchable={isUnsearchable(state)}
          onType={type}
          onSubmit={() => {
            choose(known);
            if (progress === "failed") retry();
          }}
        />
        {progress === "failed" ? (
          <Failure links={links} onRetry={retryFromField} />
        ) : (
          <div class="search__columns">
            <FilterPanel
              state={known}
              search={search}
              volumes={page.volumes}
              onChoose={choose}
              onLeave={goToResults}
              onRetry={retryFromField}
            />
            <section
              ref={results}
              id="ergebnisse"
              class="search__results"
              aria-labelledby="treffer-titel"
              tabIndex={-1}
            >
              <h2 id="treffer-titel" class="visually-hidden">
                Treffer
              </h2>
              {names && <UnknownFilters state={known} field={field} onChoose={choose} />}
              {names && <Choices state={known} names={names} field={field} onChoose={choose} />}
              <Results
                list={list}
                state={known}
                search={search}
                onChoose={choose}
                onWayOn={(next) => {
                  // The button that was pressed is about to vanish.
                  goToResults();
                  choose(next);
                }}
              />
            </section>
          </div>
        )}
      </div>
    </SiteContext.Provider>
  );
}
