import { useState } from "preact/hooks";
import type { Facet } from "../facets.ts";
import type { FacetOption } from "./facet-options.ts";
import { spellingsOf } from "./word-forms.ts";
import { limitNames } from "./words.ts";

interface FacetFieldsProps {
  readonly facet: Facet;
  readonly options: readonly FacetOption[];
  readonly onToggle: (value: string) => void;
}

const shortList = 8;

/** Checkboxes with numbers of hits; of long lists the first ones, the chosen ones and those that a typed text fits. */
export function FacetFields({ facet, options, onToggle }: FacetFieldsProps) {
  const [isWhole, setWhole] = useState(false);
  const [text, setText] = useState("");
  const isLong = facet !== "land" && options.length > shortList;
  const fits = ({ name }: FacetOption): boolean =>
    spellingsOf(text.trim()).some((typed) => spellingsOf(name).some((spelling) => spelling.includes(typed)));
  const shown = options.filter((option, index) =>
    text.trim() ? fits(option) || option.isChosen : !isLong || isWhole || option.isChosen || index < shortList,
  );
  return (
    <>
      {(isLong || text) && (
        <input
          class="facet__narrow"
          type="text"
          aria-label={`${limitNames[facet]}: Liste eingrenzen`}
          placeholder="Liste eingrenzen"
          autocomplete="off"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={({ key }) => {
            if (key === "Escape") setText("");
          }}
        />
      )}
      {shown.length === 0 && <p class="facet__none">Nichts passt</p>}
      <ul>
        {shown.map(({ value, name, count, isChosen }) => (
          <li key={value}>
            <label class="facet__option">
              <input type="checkbox" name={facet} value={value} checked={isChosen} onChange={() => onToggle(value)} />
              <span class="facet__name">{name}</span>{" "}
              <span class="facet__count">
                {count}
                <span class="visually-hidden">{count === 1 ? " Bericht" : " Berichte"}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {isLong && !text.trim() && (
        <button type="button" class="facet__all" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? "Weniger zeigen" : `Alle ${options.length} zeigen`}
        </button>
      )}
    </>
  );
}
