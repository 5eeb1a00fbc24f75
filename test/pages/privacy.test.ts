import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { Privacy } from "../../_includes/texts/privacy.tsx";
import type { SiteConfig } from "../../src/content/site-config.ts";
import { reference } from "../builders/reference.ts";

const textOf = (site: SiteConfig): string => renderToString(h(Privacy, { site }));

describe("the Datenschutzerklärung", () => {
  it("says what the form keeps in browsers, where there is a form", () => {
    const without = textOf(reference.site);
    const withForm = textOf({ ...reference.site, redaktion: { backend: "gitlab", repo: "gruppe/projekt" } });
    expect(without).not.toContain("Formular der Redaktion");
    for (const kept of ["Zugangsschlüssel", "Entwürfe", "Alle Daten löschen"]) expect(withForm).toContain(kept);
  });
});
