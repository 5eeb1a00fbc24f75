import type { EntryView } from "../src/archive/entry-view.ts";
import type { Hint } from "../src/archive/site.ts";
import { dateOrTime, longDate } from "../src/content/date-words.ts";
import { Hints } from "./hints.tsx";
import { kindLabel } from "./kind-label.ts";
import { Notice } from "./notice.tsx";

interface ReportHeaderProps {
  readonly view: EntryView;
  readonly hints?: readonly Hint[] | undefined;
}

/** Dachzeile, headline, date line and teaser of a report. */
export function ReportHeader({ view, hints }: ReportHeaderProps) {
  const label = kindLabel(view.kind);
  return (
    <header class="report__header">
      {view.marks && (
        <Notice tone="warning" title={view.marks.join(" · ")}>
          <p>Nur in der Vorschau zu sehen, noch nicht veröffentlicht.</p>
        </Notice>
      )}
      {hints && <Hints hints={hints} />}
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
