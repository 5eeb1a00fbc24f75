import type { ComponentChildren } from "preact";
import { Notice } from "../notice.tsx";

interface TemplateNoticeProps {
  /** Whether the operator has declared the site's texts checked. */
  readonly production: boolean;
  readonly children?: ComponentChildren;
}

/** Marks a text as a template for as long as the site is not in production. */
export function TemplateNotice({ production, children }: TemplateNoticeProps) {
  if (production) return null;
  return (
    <Notice tone="warning" title="Muster, rechtlich prüfen">
      <p>
        {children ?? "Dieser Text ist eine Vorlage mit Platzhaltern. Vor der Veröffentlichung bitte rechtlich prüfen."}
      </p>
    </Notice>
  );
}
