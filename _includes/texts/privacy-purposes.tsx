import type { SiteConfig } from "../../src/content/site-config.ts";
import { Link } from "../link.tsx";
import { MailLink } from "./contact.tsx";
import { LegalBasis } from "./legal-basis.tsx";

/** What becomes of the words that a reader searches for. */
export function SearchTerms() {
  return (
    <>
      <h2>Suche</h2>
      <p>
        Die Suche läuft in Ihrem Browser. Er lädt dafür Teile des Suchverzeichnisses von dieser Website und wertet sie
        selbst aus; ein Suchdienst ist nicht beteiligt. Damit Sie eine Suche wieder aufrufen und weitergeben können,
        stehen Suchbegriffe und Filter in der Adresse der Seite. Mit dieser Adresse erreichen sie auch den Webserver,
        wenn Sie über das Suchfeld im Seitenkopf suchen oder die Seite mit den Ergebnissen neu laden oder über einen
        Link aufrufen. Wir werten sie nicht aus.
      </p>
      <p>
        Öffnen Sie einen Bericht aus den Ergebnissen, merkt sich Ihr Browser im Verlauf des Tabs, wie viele Ergebnisse
        zu sehen waren, wie weit Sie geblättert hatten und das wievielte davon geöffnet wurde; so kommen Sie an dieselbe
        Stelle zurück. Diese drei Zahlen bleiben auf Ihrem Gerät und sind nötig für das, was Sie gewünscht haben
        (§&nbsp;25 Abs.&nbsp;2 Nr.&nbsp;2 TDDDG).
      </p>
    </>
  );
}

/** What subscribing to a feed or calendar, and fetching data, mean for the reader's data. */
export function Subscriptions() {
  return (
    <>
      <h2>Feeds, Kalender und offene Daten</h2>
      <p>
        Wenn Sie Berichte als Feed oder Termine als Kalender abonnieren, ruft Ihr Programm die Datei von sich aus immer
        wieder ab, auch wenn Sie es gerade nicht benutzen. Dabei fallen dieselben Angaben an wie beim Aufruf einer
        Seite, auch Ihre IP-Adresse. Das gilt ebenso, wenn Sie oder ein Programm die{" "}
        <Link to="/daten/">offenen Daten</Link> herunterladen. Wir führen keine Liste der Abonnements und verlangen
        keine Anmeldung. Lesen Sie Feeds oder Kalender über einen Online-Dienst, ruft dieser die Dateien ab, und es
        gelten seine Datenschutzhinweise.
      </p>
    </>
  );
}

/** What happens to a message from a reader. */
export function ContactByMail({ site }: { readonly site: SiteConfig }) {
  return (
    <>
      <h2>Kontakt per E-Mail oder Telefon</h2>
      <p>
        Wenn Sie uns schreiben oder anrufen, verarbeiten wir Ihre Kontaktdaten und den Inhalt Ihrer Nachricht, um Ihr
        Anliegen zu bearbeiten. Wir löschen sie, sobald das Anliegen erledigt ist und keine gesetzliche Pflicht zur
        Aufbewahrung besteht. E-Mails können auf dem Weg zu uns mitgelesen werden, wenn sie nicht verschlüsselt sind;
        Vertrauliches senden Sie uns besser per Post.
      </p>
      <LegalBasis site={site} aim="Anfragen zu diesem Angebot zu beantworten" />
    </>
  );
}

/** Why reports name people, and what these people can do. */
export function PeopleInReports({ site }: { readonly site: SiteConfig }) {
  return (
    <>
      <h2>Personen in Berichten</h2>
      <p>
        Berichte können Namen und Funktionen von Personen enthalten und sie auf Bildern zeigen. In der Regel haben wir
        diese Angaben nicht bei den Personen selbst erhoben, sondern öffentlich zugänglichen Quellen entnommen, etwa
        Mitteilungen von Kommunen, Ländern und IT-Dienstleistern. Welche das sind, steht unter dem Bericht, bei Bildern
        am Bild. Berichte bleiben dauerhaft im Archiv, damit sich Entwicklungen nachvollziehen lassen; alle können sie
        lesen und als <Link to="/daten/">offene Daten</Link> herunterladen. Soweit wir Daten zu journalistischen Zwecken
        verarbeiten, gelten die besonderen Vorschriften, die Art.&nbsp;85 DSGVO zulässt.
      </p>
      <LegalBasis site={site} aim="die Öffentlichkeit zu informieren und das Geschehen zu dokumentieren" />
      <p>
        Werden Sie in einem Bericht genannt und ist etwas falsch oder überholt, schreiben Sie uns an{" "}
        <MailLink address={site.publisher.email} />. Wir prüfen jeden Hinweis; Korrekturen zeigen wir auf der Seite{" "}
        <Link to="/korrekturen/">Korrekturen</Link>.
      </p>
    </>
  );
}

/** What happens when a reader follows a link that leaves the site. */
export function Links() {
  return (
    <>
      <h2>Links zu anderen Websites</h2>
      <p>
        Links zu anderen Websites sind gekennzeichnet. Erst wenn Sie einem solchen Link folgen, baut Ihr Browser eine
        Verbindung dorthin auf; dann gelten die Datenschutzhinweise der anderen Website.
      </p>
    </>
  );
}
