import type { RefObject } from "preact";
import { useHref } from "../../../_includes/site-context.tsx";

interface SearchFieldProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly onSubmit: () => void;
}

/** The field for words; Escape empties it. */
export function SearchField({ field, value, onType, onSubmit }: SearchFieldProps) {
  const href = useHref();
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
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || value === "") return;
          event.preventDefault();
          onType("");
        }}
      />
      <button type="submit" class="search-field__button">
        Suchen
      </button>
    </form>
  );
}
