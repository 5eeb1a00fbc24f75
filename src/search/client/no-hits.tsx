import type { ComponentChildren } from "preact";
import { Link } from "../../../_includes/link.tsx";
import { archiveAddress, landAddress } from "../../archive/addresses.ts";
import { reportCount } from "../../content/report-count.ts";
import type { SearchNames } from "../names.ts";
import { type KnownPlace, withArticle } from "./known-place.ts";
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
  const { suggestions = [], withoutAll = 0, withoutWord = [], place } = help ?? {};
  const isWithoutWayOn = [suggestions, findings.without, withoutWord].every((ways) => ways.length === 0) && !place;
  const isUnlimited = (suggestion: SearchState): boolean =>
    limitsOf(state).length > 0 && limitsOf(suggestion).length === 0;
  return (
    <div class="no-hits">
      <ReversedPeriod state={state} onChoose={onChoose} />
      {place && <PlaceWithoutReports place={place} names={names} />}
      <WaysOn name="Meinten Sie …">
        {suggestions.map((suggestion) => (
          <WayOn key={suggestion.q} to={suggestion} onChoose={onChoose}>
            {suggestion.q}
            {isUnlimited(suggestion) && " (ohne Filter)"}
          </WayOn>
        ))}
      </WaysOn>
      <WaysOn name="Mit weniger Wörtern">
        {withoutWord.map(({ word, state: shorter, total }) => (
          <WayOn key={word} to={shorter} onChoose={onChoose}>
            Ohne „{word}“: {reportCount(total)}
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
        {state.q && isWithoutWayOn && withoutAll === 0 && advice}
        Alle Berichte nach Jahren und Monaten stehen im <Link to={archiveAddress}>Archiv</Link>.
      </p>
    </div>
  );
}

const advice = "Prüfen Sie die Schreibweise, oder versuchen Sie ein anderes Wort. ";

interface PlaceWithoutReportsProps {
  readonly place: KnownPlace;
  readonly names: SearchNames;
}

function PlaceWithoutReports({ place: { name, lands }, names }: PlaceWithoutReportsProps) {
  const withReports = lands.filter((land) => (names.counts.land[land] ?? 0) > 0);
  return (
    <>
      <p>Aus {withArticle(name)} gibt es noch keinen Bericht.</p>
      {withReports.length > 0 && (
        <ul class="no-hits__lands">
          {withReports.map((slug) => (
            <li key={slug}>
              <Link to={landAddress({ slug })}>
                {names.land[slug]}: {reportCount(names.counts.land[slug] ?? 0)}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

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
