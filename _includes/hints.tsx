import type { Hint } from "../src/archive/site.ts";

/** What the check has to say of a report, above its headline; only the preview shows it. */
export function Hints({ hints }: { readonly hints: readonly Hint[] }) {
  return (
    <details class="hints">
      <summary>
        {hints.length === 1 ? "1 Hinweis" : `${hints.length} Hinweise`} der Prüfung (nur in der Vorschau)
      </summary>
      <ul>
        {hints.map(({ line, text }) => (
          <li>
            <strong>Zeile {line}:</strong> {text}
          </li>
        ))}
      </ul>
    </details>
  );
}
