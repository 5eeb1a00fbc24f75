import type { RefObject } from "preact";
import { useRef } from "preact/hooks";
import type { SearchNames } from "../names.ts";
import { type SearchState, toggled, withoutLimit, withoutLimits } from "./state.ts";
import { type Choice, choicesOf } from "./words.ts";

interface ChoicesProps {
  readonly state: SearchState;
  readonly names: SearchNames;
  /** Gets the focus when the last choice has been given up. */
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onChoose: (next: SearchState) => void;
}

/** The chosen filters, each with a way to give it up. */
export function Choices({ state, names, field, onChoose }: ChoicesProps) {
  const list = useRef<HTMLUListElement>(null);
  const choices = choicesOf(state, names);
  if (choices.length === 0) return null;

  function giveUp({ limit, value }: Choice, index: number): void {
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
    const next = choices.length > 1 ? (buttons[index + 1] ?? buttons[index - 1]) : undefined;
    (next ?? field.current)?.focus();
    onChoose(limit === "zeitraum" ? withoutLimit(state, limit) : toggled(state, limit, value));
  }

  function giveUpAll(): void {
    field.current?.focus();
    onChoose(withoutLimits(state));
  }

  return (
    <ul ref={list} class="choices" aria-label="Gewählte Filter">
      {choices.map((choice, index) => (
        <li key={`${choice.limit} ${choice.value}`}>
          <button type="button" class="choices__choice" onClick={() => giveUp(choice, index)}>
            {choice.name}
            <span class="visually-hidden"> entfernen</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" class="choices__all" onClick={giveUpAll}>
          Alle Filter löschen
        </button>
      </li>
    </ul>
  );
}
