import type { SiteConfig } from "../../src/content/site-config.ts";
import { LegalBasis } from "./legal-basis.tsx";

/** What the web server learns of a visit, and how long its logs are kept. */
export function ServerLogs({ site }: { readonly site: SiteConfig }) {
  const { hostName, hostRole, logRetentionDays } = site.privacy;
  return (
    <>
      <h2>Aufruf der Website</h2>
      <Operation hostName={hostName} hostRole={hostRole} />
      <p>Wenn Sie eine Seite aufrufen, überträgt Ihr Browser technisch bedingt an den Webserver:</p>
      <ul>
        <li>Ihre IP-Adresse,</li>
        <li>Datum und Uhrzeit des Aufrufs,</li>
        <li>die aufgerufene Adresse mit allem, was in ihr steht, zum Beispiel Suchbegriffe,</li>
        <li>die zuvor besuchte Seite, wenn Ihr Browser sie mitteilt,</li>
        <li>Angaben zu Browser und Betriebssystem.</li>
      </ul>
      <p>Diese Angaben sind nötig, um Ihnen die Seite zu senden.</p>
      <Retention days={logRetentionDays} />
      <LegalBasis site={site} aim="die Öffentlichkeit zu informieren und die Website sicher zu betreiben" />
    </>
  );
}

function Operation({ hostName, hostRole }: Pick<SiteConfig["privacy"], "hostName" | "hostRole">) {
  if (hostName === undefined) return <p>Den Webserver dieser Website betreiben wir selbst.</p>;
  if (hostRole === "auftragsverarbeitung")
    return <p>Den Webserver dieser Website betreibt in unserem Auftrag (Art.&nbsp;28 DSGVO): {hostName}.</p>;
  return (
    <p>
      Den Webserver dieser Website betreibt in eigener Verantwortung (Art.&nbsp;4 Nr.&nbsp;7 DSGVO): {hostName}. Was
      diese Stelle mit den folgenden Angaben macht, steht in ihren Datenschutzhinweisen.
    </p>
  );
}

function Retention({ days }: { readonly days: SiteConfig["privacy"]["logRetentionDays"] }) {
  if (days === 0) return <p>Der Webserver speichert sie nicht über den Aufruf hinaus; Protokolle entstehen nicht.</p>;
  if (days === "unbekannt")
    return (
      <p>
        Der Webserver kann sie zusammen mit Statuscode und übertragener Datenmenge in einem Protokoll speichern, damit
        sich Störungen und Angriffe erkennen und beheben lassen. Wann es gelöscht wird, entscheidet die Stelle, die den
        Webserver betreibt; eine Frist nennt sie nicht. Wir führen die Protokolle nicht mit anderen Daten zusammen und
        bilden keine Profile.
      </p>
    );
  return (
    <p>
      Der Webserver speichert sie zusammen mit Statuscode und übertragener Datenmenge in einem Protokoll, damit sich
      Störungen und Angriffe erkennen und beheben lassen. Nach {days === 1 ? "einem Tag" : `${days}\u00a0Tagen`} wird
      das Protokoll gelöscht. Einträge, die zur Aufklärung eines konkreten Angriffs oder einer Störung nötig sind,
      bleiben erhalten, bis die Aufklärung abgeschlossen ist. Wir führen die Protokolle nicht mit anderen Daten zusammen
      und bilden keine Profile.
    </p>
  );
}
