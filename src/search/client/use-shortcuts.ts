import { useEffect, useRef } from "preact/hooks";

interface Shortcuts {
  readonly field: () => HTMLInputElement | null;
  /** The links of the hits, in their order. */
  readonly links: () => readonly HTMLElement[];
  /** Empties the field. */
  readonly onClear: () => void;
}

/** "/" goes to the search field, arrows move between the field and the hits, Escape leads back and empties the field. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;

  useEffect(() => {
    function press(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const { onClear } = latest.current;
      const target = targetOf(event);
      if (!target) return;
      event.preventDefault();
      target.focus();
      if (event.key === "Escape") onClear();
    }

    function targetOf({ key, target }: KeyboardEvent): HTMLElement | null | undefined {
      const { field, links } = latest.current;
      if (key === "/") return isEditable(target) ? undefined : field();
      if (!["ArrowDown", "ArrowUp", "Escape"].includes(key)) return undefined;
      const places: readonly (HTMLElement | null)[] = [field(), ...links()];
      const place = target instanceof HTMLElement ? places.indexOf(target) : -1;
      if (place < 0) return undefined;
      return key === "Escape" ? field() : places[place + (key === "ArrowDown" ? 1 : -1)];
    }

    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}

function isEditable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches("input:not([type=checkbox]), select, textarea, [contenteditable]")
  );
}
