import { useEffect, useState } from "preact/hooks";
import { regionWithWhereabouts } from "../../regions/describe.ts";
import { findRegions } from "../../regions/find-regions.ts";
import type { Gazetteer } from "../../regions/gazetteer.ts";
import type { Region } from "../../regions/region.ts";
import { resolveRegion, writtenRegion } from "../../regions/resolve.ts";
import { loadKnowledge } from "./knowledge.ts";
import type { FieldProps } from "./react-bridge.ts";

const shownAtMost = 12;

export function readRegions(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(String);
  // Sveltia CMS hands over lists as those of the package "immutable".
  const isList = typeof value === "object" && value !== null && Symbol.iterator in value;
  return isList ? [...(value as Iterable<unknown>)].map(String) : [];
}

export function regionsProblem(values: readonly string[], isRequired: boolean): string | undefined {
  return isRequired && values.length === 0 ? "Wählen Sie mindestens eine Region." : undefined;
}

/** How a value of a file reads: with Kreis and Land where it is known, else as it stands there. */
export function labelOf(value: string, gazetteer: Gazetteer | undefined): string {
  const resolution = gazetteer && resolveRegion(value, gazetteer);
  return resolution?.outcome === "found" ? regionWithWhereabouts(resolution.region) : value;
}

/** The regions to offer for what has been typed, without those that have been chosen, by whatever name. */
export function offered(typed: string, chosen: readonly string[], gazetteer: Gazetteer): readonly Region[] {
  const taken = new Set(
    chosen.map((value) => {
      const resolution = resolveRegion(value, gazetteer);
      return resolution.outcome === "found" ? resolution.region : undefined;
    }),
  );
  return findRegions(typed, gazetteer)
    .filter((region) => !taken.has(region))
    .slice(0, shownAtMost);
}

/** Asks for regions by name: a field with suggestions that say Kreis and Land, and the regions that have been chosen. */
export function RegionField({ value, label, id, inputClass, onChange }: FieldProps<readonly string[]>) {
  const [gazetteer, setGazetteer] = useState<Gazetteer>();
  const [hasFailed, setFailed] = useState(false);
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  useEffect(() => {
    // The select of Sveltia CMS takes seconds for each letter with ten thousand regions.
    loadKnowledge().then(
      ({ context }) => setGazetteer(context.gazetteer),
      () => setFailed(true),
    );
  }, []);

  const found = gazetteer ? offered(typed, value, gazetteer) : [];
  const isOpen = found.length > 0;
  const optionId = (index: number): string => `${id}-region-${index}`;
  const choose = (region: Region): void => {
    if (gazetteer) onChange([...value, writtenRegion(region, gazetteer)]);
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
            {labelOf(chosen, gazetteer)}{" "}
            <button
              type="button"
              aria-label={`${labelOf(chosen, gazetteer)} entfernen`}
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
            key={region.kind === "nationwide" ? region.kind : region.key}
            id={optionId(index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(region)}
            onKeyDown={onKeyDown}
          >
            {regionWithWhereabouts(region)}
          </div>
        ))}
      </div>
      <p role="status">
        {hasFailed && "Die Liste der Regionen ließ sich nicht laden. Laden Sie die Seite neu."}
        {typed && !isOpen && gazetteer && "Dazu gibt es keine Region. Prüfen Sie die Schreibweise."}
      </p>
    </div>
  );
}
