import type { EntryView } from "../src/archive/entry-view.ts";
import { dateOrTime, longDate } from "../src/content/date-words.ts";
import { kindLabel } from "./kind-label.ts";
import { Notice } from "./notice.tsx";

/** Dachzeile, headline, date line and teaser of a report. */
export function ReportHeader({ view }: { readonly view: EntryView }) {
  const label = kindLabel(view.kind);
  return (
    <header class="report__header">
      {view.marks && (
        <Notice tone="warning" title={view.marks.join(" · ")}>
          <p>Nur in der Vorschau zu sehen, noch nicht veröffentlicht.</p>
        </Notice>
      )}
      <h1>
        <span class="report__kicker">
          {view.kicker}
          <span class="visually-hidden">: </span>
        </span>
        <span class="report__title">{view.title}</span>
      </h1>
      <p class="report__meta">
        <time datetime={view.date}>{dateOrTime(view.date)}</time>
        {label && <span class="report__kind">{label}</span>}
        {view.appeared && (
          <span class="report__appeared">
            Veröffentlicht am <time datetime={view.appeared}>{dateOrTime(view.appeared)}</time>
          </span>
        )}
        {view.updated && (
          <span class="report__updated">
            Aktualisiert am <time datetime={view.updated}>{longDate(view.updated)}</time>
          </span>
        )}
      </p>
      <p class="report__teaser">{view.teaser}</p>
    </header>
  );
}
