import { Link } from "../../../_includes/link.tsx";
import { archiveAddress } from "../../archive/addresses.ts";
import { reportCount } from "../../content/report-count.ts";
import type { SearchNames } from "../names.ts";
import { type SearchState, withoutLimit } from "./state.ts";
import { suggestionsFor } from "./suggestions.ts";
import type { Result } from "./use-search.ts";
import { limitNames, limitValue } from "./words.ts";

interface NoHitsProps {
  readonly result: Result;
  readonly names: SearchNames;
  readonly onChoose: (next: SearchState) => void;
}

/** What a reader can do who has found nothing. */
export function NoHits({ result: { state, findings }, names, onChoose }: NoHitsProps) {
  const suggestions = suggestionsFor(state.q, names);
  return (
    <div class="no-hits">
      {suggestions.length > 0 && (
        <>
          <h3>Meinten Sie …</h3>
          <ul>
            {suggestions.map((q) => (
              <li key={q}>
                <button type="button" onClick={() => onChoose({ ...state, q })}>
                  {q}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {findings.without.length > 0 && (
        <>
          <h3>Mit weniger Filtern</h3>
          <ul>
            {findings.without.map(({ limit, total }) => (
              <li key={limit}>
                <button type="button" onClick={() => onChoose(withoutLimit(state, limit))}>
                  Ohne {limitNames[limit]} „{limitValue(state, limit, names)}“: {reportCount(total)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        {state.q && "Prüfen Sie die Schreibweise, oder versuchen Sie ein anderes Wort. "}
        Alle Berichte nach Jahren und Monaten stehen im <Link to={archiveAddress}>Archiv</Link>.
      </p>
    </div>
  );
}
