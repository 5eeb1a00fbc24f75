import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

interface FilterGroupProps {
  readonly name: string;
  readonly children: ComponentChildren;
}

/** The fields of one filter: open where there is room beside the hits, on phones when the reader opens it. */
export function FilterGroup({ name, children }: FilterGroupProps) {
  const [isOpen] = useState(() => matchMedia("(min-width: 64rem)").matches);
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
