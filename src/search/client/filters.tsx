import type { FacetCounts } from "../facets.ts";
import type { SearchNames } from "../names.ts";
import { FacetFields } from "./facet-fields.tsx";
import { facetOptions } from "./facet-options.ts";
import { FilterGroup } from "./filter-group.tsx";
import type { PageData } from "./page-data.ts";
import { PeriodFields } from "./period-fields.tsx";
import { type Limit, type SearchState, toggled } from "./state.ts";
import { yearsOfName } from "./volumes.ts";
import { limitNames } from "./words.ts";

interface FiltersProps {
  readonly state: SearchState;
  readonly names: SearchNames;
  readonly counts: FacetCounts;
  readonly volumes: PageData["volumes"];
  readonly onChoose: (next: SearchState) => void;
}

const order: readonly Limit[] = ["land", "zeitraum", "thema", "ort", "organisation", "art"];

/** All filters, each under its name. */
export function Filters({ state, names, counts, volumes, onChoose }: FiltersProps) {
  return (
    <>
      {order.map((limit) => (
        <FilterGroup key={limit} name={limitNames[limit]}>
          {limit === "zeitraum" ? (
            <PeriodFields state={state} volumes={volumes.map(({ name }) => yearsOfName(name))} onChoose={onChoose} />
          ) : (
            <FacetFields
              facet={limit}
              options={facetOptions(limit, names[limit], counts[limit], state.chosen[limit])}
              onToggle={(value) => onChoose(toggled(state, limit, value))}
            />
          )}
        </FilterGroup>
      ))}
    </>
  );
}
