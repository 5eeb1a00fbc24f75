import { useEffect } from "preact/hooks";

interface Shortcuts {
  readonly field: () => HTMLInputElement | null;
  /** The links of the hits, in their order. */
  readonly links: () => readonly HTMLElement[];
}

/** "/" goes to the search field, arrows move between the field and the hits. */
export function useShortcuts({ field, links }: Shortcuts): void {
  // Both functions look at the page as it is when a key is pressed: no need to start again when they change.
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const target = targetOf(event);
      if (!target) return;
      event.preventDefault();
      target.focus();
    }

    function targetOf({ key, target }: KeyboardEvent): HTMLElement | null | undefined {
      if (key === "/") return isEditable(target) ? undefined : field();
      if (key !== "ArrowDown" && key !== "ArrowUp") return undefined;
      const places: readonly (HTMLElement | null)[] = [field(), ...links()];
      const place = target instanceof HTMLElement ? places.indexOf(target) : -1;
      return place < 0 ? undefined : places[place + (key === "ArrowDown" ? 1 : -1)];
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
