import { useEffect, useState } from "preact/hooks";
import type { RegionList } from "../regions.ts";
import { type KnownRegion, knownRegions, labelOf, matches } from "./known-regions.ts";
import type { FieldProps } from "./react-bridge.ts";

const shownAtMost = 12;

let loading: Promise<readonly KnownRegion[]> | undefined;

/** All regions, loaded once: the select of Sveltia CMS takes seconds for each letter with ten thousand of them. */
function loadRegions(): Promise<readonly KnownRegion[]> {
  loading ??= fetch("regionen.json").then(async (response) => {
    if (!response.ok) throw new Error(`regionen.json: ${response.status}`);
    const list: RegionList = await response.json();
    return knownRegions(list);
  });
  loading.catch(() => {
    loading = undefined; // the next field tries again
  });
  return loading;
}

export function readRegions(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(String);
  // Sveltia CMS hands over lists as those of the package "immutable".
  const isList = typeof value === "object" && value !== null && Symbol.iterator in value;
  return isList ? [...(value as Iterable<unknown>)].map(String) : [];
}

export function regionsProblem(values: readonly string[], isRequired: boolean): string | undefined {
  return isRequired && values.length === 0 ? "Wählen Sie mindestens eine Region." : undefined;
}

/** Asks for regions by name: a field with suggestions that say Kreis and Land, and the regions that have been chosen. */
export function RegionField({ value, label, id, inputClass, onChange }: FieldProps<readonly string[]>) {
  const [regions, setRegions] = useState<readonly KnownRegion[]>([]);
  const [hasFailed, setFailed] = useState(false);
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  useEffect(() => {
    loadRegions().then(setRegions, () => setFailed(true));
  }, []);

  const found = matches(typed, regions, shownAtMost).filter((region) => !value.includes(region.value));
  const isOpen = found.length > 0;
  const optionId = (index: number): string => `${id}-region-${index}`;
  const choose = (region: KnownRegion): void => {
    onChange([...value, region.value]);
    setTyped("");
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const chosen = found[active];
    if (event.key === "ArrowDown") setActive((active + 1) % Math.max(1, found.length));
    else if (event.key === "ArrowUp") setActive((active + found.length - 1) % Math.max(1, found.length));
    else if (event.key === "Enter" && chosen) choose(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <div class="region">
      <ul aria-label={`${label}: gewählt`}>
        {value.map((chosen) => (
          <li key={chosen}>
            {labelOf(chosen, regions)}{" "}
            <button
              type="button"
              aria-label={`${labelOf(chosen, regions)} entfernen`}
              onClick={() => onChange(value.filter((other) => other !== chosen))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <input
        type="text"
        id={id}
        class={inputClass}
        role="combobox"
        aria-label={`${label} suchen`}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-regionen`}
        aria-activedescendant={isOpen ? optionId(active) : undefined}
        autocomplete="off"
        placeholder="Namen eingeben, zum Beispiel Tübingen"
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-regionen`} role="listbox" aria-label={`${label}: Vorschläge`} hidden={!isOpen}>
        {found.map((region, index) => (
          <div
            key={region.value}
            id={optionId(index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(region)}
            onKeyDown={onKeyDown}
          >
            {region.label}
          </div>
        ))}
      </div>
      <p role="status">
        {hasFailed && "Die Liste der Regionen ließ sich nicht laden. Laden Sie die Seite neu."}
        {typed && !isOpen && regions.length > 0 && "Dazu gibt es keine Region. Prüfen Sie die Schreibweise."}
      </p>
    </div>
  );
}
