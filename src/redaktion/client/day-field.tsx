import type { FieldProps } from "./react-bridge.ts";

/** A day, and perhaps a time: "2025-05-09", "2025-05-09T10:00"; empty if there is none. */
export function readDay(value: unknown): string {
  return typeof value === "string" ? value : "";
}

export function dayProblem(value: string, isRequired: boolean): string | undefined {
  if (value === "") return isRequired ? "Wählen Sie einen Tag." : undefined;
  return /^\d{4}-\d{2}-\d{2}(?:[T ].*)?$/.test(value) ? undefined : "Wählen Sie zu der Uhrzeit auch einen Tag.";
}

/** Today where the editor is, "2025-05-09". */
function today(): string {
  return new Date().toLocaleDateString("sv-SE"); // Swedes write days as ISO does
}

/** Asks for a day and, if need be, a time. Seconds that a file has are kept as long as nobody changes the time. */
export function DayField({ value, label, isRequired, id, inputClass, onChange }: FieldProps<string>) {
  const [day = "", time = ""] = value.split(/[T ]/);
  const write = (newDay: string, newTime: string): void =>
    onChange(newDay || newTime ? [newDay, ...(newTime ? [newTime] : [])].join("T") : "");
  return (
    <div class="tag-uhrzeit">
      <input
        type="date"
        id={id}
        class={inputClass}
        aria-label={`${label}: Tag`}
        required={isRequired}
        value={day}
        onInput={(event) => write(event.currentTarget.value, time)}
      />
      <label>
        <span>Uhrzeit (freiwillig)</span>
        <input
          type="time"
          class={inputClass}
          aria-label={`${label}: Uhrzeit (freiwillig, deutsche Zeit)`}
          value={time}
          onInput={(event) => write(day, event.currentTarget.value)}
        />
      </label>
      {/* A button beside a field of its own would be made square by Sveltia CMS. */}
      <div>
        <button type="button" onClick={() => write(today(), time)}>
          Heute
        </button>
      </div>
    </div>
  );
}
