import { readFileSync } from "node:fs";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { Privacy } from "../../_includes/texts/privacy.tsx";
import type { SiteConfig } from "../../src/content/site-config.ts";
import { reference } from "../builders/reference.ts";

const textOf = (site: SiteConfig): string => renderToString(h(Privacy, { site }));

describe("the Datenschutzerklärung", () => {
  it("says what programs tell the web server that fetch feeds, calendars and data by themselves", () => {
    const text = textOf(reference.site);
    expect(text).toContain("Feeds, Kalender und offene Daten");
    expect(text).toMatch(/als Kalender abonnieren, ruft Ihr Programm die Datei von sich aus immer wieder ab/);
    expect(text).toContain("auch Ihre IP-Adresse");
  });

  it("says what the search keeps in the history of the tab, as it does", () => {
    expect(readFileSync("src/search/client/use-kept-place.ts", "utf8")).toContain(
      "history.replaceState({ cards, scroll",
    );
    expect(textOf(reference.site)).toMatch(/im Verlauf des Tabs, wie viele Ergebnisse zu sehen waren/);
  });

  it("speaks of nothing else that is kept in browsers, since nothing is", () => {
    const text = textOf(reference.site);
    expect(text).toContain("setzt keine Cookies");
    expect(text).not.toMatch(/Service.?Worker|localStorage/i);
  });

  it.each([
    [undefined, "Den Webserver dieser Website betreiben wir selbst."],
    ["Eigenbetrieb IT, Dresden", "in unserem Auftrag (Art.\u00a028 DSGVO): Eigenbetrieb IT, Dresden."],
  ])("says who runs the web server: %s", (hostName, sentence) => {
    const { hostName: _, ...privacy } = reference.site.privacy;
    const site = { ...reference.site, privacy: { ...privacy, ...(hostName !== undefined && { hostName }) } };
    expect(textOf(site)).toContain(sentence);
  });

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
