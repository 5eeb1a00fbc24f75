import type { RefObject } from "preact";
import { useHref } from "../../../_includes/site-context.tsx";
import { useLater } from "./use-later.ts";

interface SearchFieldProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly value: string;
  /** Whether nothing of what is typed can be searched for. */
  readonly isUnsearchable: boolean;
  readonly onType: (text: string) => void;
  readonly onSubmit: () => void;
}

/** Whoever is still typing needs no hint. */
const patience = 1_000;

/** The field for words; Escape empties it. */
export function SearchField({ field, value, isUnsearchable, onType, onSubmit }: SearchFieldProps) {
  const href = useHref();
  const needsHint = useLater(isUnsearchable, patience);
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers of 2023 do not know <search>
    <form
      class="search-field"
      role="search"
      aria-label="Berichte suchen"
      action={href("/suche/")}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <label class="search-field__label" for="suchfeld">
        Suchwort, Ort oder Thema
      </label>
      <input
        ref={field}
        id="suchfeld"
        class="search-field__input"
        type="search"
        name="q"
        value={value}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        enterkeyhint="search"
        aria-describedby="suchhinweis"
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <button type="submit" class="search-field__button">
        Suchen
      </button>
      <p id="suchhinweis" class="search-field__hint" role="status">
        {needsHint && "Bitte mindestens zwei Buchstaben eingeben."}
      </p>
      <p class="search-field__keys">
        Tasten: <kbd>/</kbd> führt zum Suchfeld, <kbd>↓</kbd> und <kbd>↑</kbd> durch die Treffer, <kbd>Esc</kbd> leert
        das Feld.
      </p>
    </form>
  );
}
