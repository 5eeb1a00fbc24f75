import { dataAddress, opmlAddress } from "../../src/archive/addresses.ts";
import { Link } from "../link.tsx";

/** What a feed is and how to use one, for readers who never did. */
export function FeedHelp() {
  return (
    <>
      <h2>Was ist ein Feed?</h2>
      <p>
        Ein Feed ist eine Liste der neuesten Berichte, die Programme lesen können. Ein solches Programm heißt
        Feedreader: Es schaut regelmäßig nach und zeigt Ihnen Neues aus allen Feeds, die Sie abonniert haben, an einem
        Ort. Feedreader gibt es als App für das Smartphone, als Programm für den Computer und als Dienst im Internet.
        Auch manche E-Mail-Programme können Feeds lesen.
      </p>
      <p>
        Sie wollen einen Feed nicht mehr lesen? Dann löschen Sie ihn in Ihrem Feedreader. Welche Daten beim Abruf
        anfallen, steht in unserer <Link to="/datenschutz/">Datenschutzerklärung</Link>.
      </p>
      <h2>So abonnieren Sie</h2>
      <ol>
        <li>Suchen Sie auf dieser Seite den Feed aus, der zu Ihnen passt.</li>
        <li>
          Kopieren Sie seine Adresse: Tippen Sie lange darauf, oder klicken Sie mit der rechten Maustaste. Wählen Sie
          dann „Link kopieren“ oder „Adresse kopieren“.
        </li>
        <li>
          Fügen Sie die Adresse in Ihrem Feedreader ein. Dort heißt das meist „Feed hinzufügen“ oder „Abonnieren“.
        </li>
      </ol>
      <p>
        Wenn Sie eine Adresse im Browser öffnen, sehen Sie vielleicht nur Programmtext. Das ist kein Fehler: Er ist für
        Feedreader gedacht.
      </p>
    </>
  );
}

/** Further formats, for readers who know feeds. */
export function FeedFormats() {
  return (
    <>
      <h2>Weitere Formate</h2>
      <p>
        Jeder Feed enthält die neuesten 30 Berichte im vollen Wortlaut. Die Adressen auf dieser Seite führen zu Feeds im
        Format Atom. Jeden Feed gibt es auch als JSON Feed: Schreiben Sie am Ende der Adresse feed.json statt feed.xml.
        Der Wochenüberblick enthält eine Woche, sobald sie vorbei ist: jeden Montag die Woche davor.
      </p>
      <p>
        Zieht die Redaktion einen Bericht zurück, steht in den Feeds an seiner Stelle der Tag und der Grund. Wie Sie die
        Texte weiterverwenden dürfen, steht in jedem Feed und unter <Link to={dataAddress}>Offene Daten</Link>.
      </p>
      <p>
        Alle Adressen auf einmal enthält die <Link to={opmlAddress}>Liste aller Feeds im Format OPML</Link>, die viele
        Feedreader einlesen können.
      </p>
    </>
  );
}
