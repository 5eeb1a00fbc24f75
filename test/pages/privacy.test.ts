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
      'history.replaceState({ cards, scroll: scrollY, hit }, "")',
    );
    expect(textOf(reference.site).replaceAll(/\s+/g, " ")).toMatch(
      /im Verlauf des Tabs, wie viele Ergebnisse zu sehen waren, wie weit [^.]* das wievielte davon geöffnet wurde/,
    );
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

  it("does not say that a host works on behalf of the publisher which decides by itself", () => {
    const privacy = {
      ...reference.site.privacy,
      hostName: "Pages AG, Musterort",
      hostRole: "eigene-verantwortung",
    } as const;
    const text = textOf({ ...reference.site, privacy });
    expect(text).toContain("in eigener Verantwortung (Art.\u00a04 Nr.\u00a07 DSGVO): Pages AG, Musterort.");
    expect(text).not.toContain("in unserem Auftrag");
  });

  it.each([
    [0, "Protokolle entstehen nicht"],
    [1, "Nach einem Tag wird"],
    [7, "Nach 7\u00a0Tagen wird"],
    ["unbekannt", "die den Webserver betreibt; eine Frist nennt sie nicht"],
  ] as const)("says how long logs are kept, or that nobody says so: %s", (logRetentionDays, sentence) => {
    const text = textOf({ ...reference.site, privacy: { ...reference.site.privacy, logRetentionDays } });
    expect(text.replaceAll(/[ \n]+/g, " ")).toContain(sentence);
  });

  it("says where data go that leave Europe, and else that none do", () => {
    const { thirdCountryTransfer: _, ...privacy } = reference.site.privacy;
    expect(textOf({ ...reference.site, privacy })).toContain("Wir übermitteln keine Daten in Länder außerhalb");
    const text = textOf({
      ...reference.site,
      privacy: { ...privacy, thirdCountryTransfer: "Daten gehen in die USA." },
    });
    expect(text).toContain("Daten gehen in die USA.");
    expect(text).not.toContain("Wir übermitteln keine Daten");
  });

  it("says that everybody can read what stands in reports", () => {
    expect(textOf(reference.site).replaceAll(/\s+/g, " ")).toContain("ist öffentlich. Andere Daten erhalten nur");
  });

  it("tells people in reports where their data come from, whom nobody has asked for them", () => {
    const text = textOf(reference.site).replaceAll(/\s+/g, " ");
    expect(text).toContain("Art. 13 und 14 der Datenschutz-Grundverordnung");
    expect(text).toContain("nicht bei den Personen selbst erhoben, sondern öffentlich zugänglichen Quellen entnommen");
    expect(text).toContain("steht unter dem Bericht");
  });

  it("names the law of the Bund for its bodies, and that of their Land for all others", () => {
    const federal = textOf({ ...reference.site, openData: { publisherType: "NationalAuthority" } });
    expect(federal).toContain("Datenschutzrecht des Bundes");
    expect(federal).not.toContain("des Landes");
    expect(textOf(reference.site)).toContain("Datenschutzrecht des Landes Sachsen");
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
