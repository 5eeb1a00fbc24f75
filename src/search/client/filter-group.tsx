import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";

interface FilterGroupProps {
  readonly name: string;
  readonly children: ComponentChildren;
}

/** Where there is room for the filters beside the hits; the style sheet says the same. */
const roomy = "(min-width: 64rem)";

/** The fields of one filter: open where there is room beside the hits, on phones when the reader opens it. */
export function FilterGroup({ name, children }: FilterGroupProps) {
  const [isOpen, setOpen] = useState(() => matchMedia(roomy).matches);
  useEffect(() => {
    const room = matchMedia(roomy);
    const follow = (): void => setOpen(room.matches);
    room.addEventListener("change", follow);
    return () => room.removeEventListener("change", follow);
  }, []);
  return (
    <details class="filter-group" open={isOpen}>
      <summary class="filter-group__name">{name}</summary>
      <fieldset class="filter-group__fields">
        <legend class="visually-hidden">{name}</legend>
        {children}
      </fieldset>
    </details>
  );
}
