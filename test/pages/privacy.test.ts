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

  it("says what browsers keep for reading offline and how to delete it, where they keep anything", () => {
    expect(textOf(reference.site)).not.toContain("ohne Verbindung");
    const withOffline = textOf({ ...reference.site, offline: true });
    for (const said of ["Lesen ohne Verbindung", "Kopien", "Suchbegriffe werden nicht abgelegt", "Websitedaten"])
      expect(withOffline).toContain(said);
  });
});
