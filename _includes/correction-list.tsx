import { longDate } from "../src/content/date-words.ts";
import type { Correction, CorrectionKind } from "../src/content/entry.ts";

const labels: Readonly<Record<CorrectionKind, string>> = {
  richtigstellung: "Richtigstellung",
  ergaenzung: "Ergänzung",
  aktualisierung: "Aktualisierung",
};

/** The published corrections of a report. */
export function CorrectionList({ corrections }: { readonly corrections: readonly Correction[] }) {
  return (
    <ul class="correction-list">
      {corrections.map(({ kind, date, text }) => (
        <li>
          <p class="correction-list__head">
            <strong>{labels[kind]}</strong> vom <time datetime={date}>{longDate(date)}</time>
          </p>
          <p>{text}</p>
        </li>
      ))}
    </ul>
  );
}
