import type { ComponentChildren } from "preact";
import { Link } from "../../../_includes/link.tsx";
import { archiveAddress } from "../../archive/addresses.ts";
import { reportCount } from "../../content/report-count.ts";
import type { SearchNames } from "../names.ts";
import { ReversedPeriod } from "./reversed-period.tsx";
import { limitsOf, type SearchState, withoutLimit, withoutLimits } from "./state.ts";
import type { Result } from "./use-search.ts";
import { limitNames, limitValue } from "./words.ts";

interface NoHitsProps {
  readonly result: Result;
  readonly names: SearchNames;
  readonly onChoose: (next: SearchState) => void;
}

/** What a reader can do who has found nothing. */
export function NoHits({ result: { state, findings, help }, names, onChoose }: NoHitsProps) {
  const { suggestions = [], withoutAll = 0 } = help ?? {};
  const isUnlimited = (suggestion: SearchState): boolean =>
    limitsOf(state).length > 0 && limitsOf(suggestion).length === 0;
  return (
    <div class="no-hits">
      <ReversedPeriod state={state} onChoose={onChoose} />
      <WaysOn name="Meinten Sie …">
        {suggestions.map((suggestion) => (
          <WayOn key={suggestion.q} to={suggestion} onChoose={onChoose}>
            {suggestion.q}
            {isUnlimited(suggestion) && " (ohne Filter)"}
          </WayOn>
        ))}
      </WaysOn>
      <WaysOn name="Mit weniger Filtern">
        {findings.without.map(({ limit, total }) => (
          <WayOn key={limit} to={withoutLimit(state, limit)} onChoose={onChoose}>
            Ohne {limitNames[limit]} „{limitValue(state, limit, names)}“: {reportCount(total)}
          </WayOn>
        ))}
        {withoutAll > 0 && (
          <WayOn to={withoutLimits(state)} onChoose={onChoose}>
            Ohne alle Filter: {reportCount(withoutAll)}
          </WayOn>
        )}
      </WaysOn>
      <p>
        {state.q && suggestions.length === 0 && findings.without.length === 0 && withoutAll === 0 && advice}
        Alle Berichte nach Jahren und Monaten stehen im <Link to={archiveAddress}>Archiv</Link>.
      </p>
    </div>
  );
}

const advice = "Prüfen Sie die Schreibweise, oder versuchen Sie ein anderes Wort. ";

interface WaysOnProps {
  readonly name: string;
  readonly children: readonly ComponentChildren[];
}

/** Ways on of one kind, if there are some. */
function WaysOn({ name, children }: WaysOnProps) {
  if (!children.flat().some(Boolean)) return null;
  return (
    <>
      <h3>{name}</h3>
      <ul>{children}</ul>
    </>
  );
}

interface WayOnProps {
  readonly to: SearchState;
  readonly onChoose: (next: SearchState) => void;
  readonly children: ComponentChildren;
}

function WayOn({ to, onChoose, children }: WayOnProps) {
  return (
    <li>
      <button type="button" class="way-on" onClick={() => onChoose(to)}>
        {children}
      </button>
    </li>
  );
}
