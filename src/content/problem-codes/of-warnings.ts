import type { Explanations } from "./explanation.ts";

/** What the newsroom does not want of one report, though it can be published. */
export const reportWarningCodes = {
  "characters-unusual": {
    meaning: "Ein Zeichen sieht aus wie ein Buchstabe und ist keiner; die Suche findet das Wort dann nicht.",
    mend: "Tippen Sie das Wort neu, statt es zu kopieren.",
  },
  "date-future": {
    meaning: "Der Tag des Berichts kommt erst noch, und keine Sperrfrist hält den Bericht bis dahin zurück.",
    mend: "Ergänzen Sie die Zeile `embargo: …` aus der Meldung. Soll der Bericht gleich erscheinen, ist nichts zu tun.",
  },
  "date-unlikely": {
    meaning:
      "Ein Datum liegt mehr als ein Jahr in der Zukunft (ein Termin: mehr als fünf) oder vor 1990, eine Änderung nach dem heutigen Tag, oder eine Sperrfrist endet vor dem Tag des Berichts.",
    mend: "Prüfen Sie die Jahreszahl; vermutlich ist es ein Tippfehler. Stimmt sie, ist nichts zu tun.",
  },
  "embargo-public": {
    meaning: "Die Sperrfrist läuft noch. In einem öffentlichen Git-Projekt ist die Datei trotzdem zu lesen.",
    mend: "Legen Sie die Datei erst nach Ablauf der Frist ab, wenn der Inhalt bis dahin geheim bleiben muss.",
  },
  "markup-left": {
    meaning: "Zeichen wie `**`, `##` oder `](` haben nichts bewirkt und wären auf der Website zu lesen.",
    mend: "Schreiben Sie es so, wie es die Meldung zeigt; siehe oben unter „Schreiben“.",
  },
  "region-suggested": {
    meaning: "Überschrift oder Teaser nennen einen Ort, der unter region fehlt.",
    mend: "Ergänzen Sie ihn unter `region`, wenn es auch um diesen Ort geht. Sonst ist nichts zu tun.",
  },
  "sentence-long": {
    meaning: "Ein Satz ist sehr lang. Geprüft wird das nur auf Wunsch.",
    mend: "Machen Sie zwei Sätze daraus.",
  },
  "source-without-address": {
    meaning: "Eine Quelle hat keine Webadresse.",
    mend: "Ergänzen Sie `url`. Bei Gedrucktem nennen Sie `title` und `date`; hat eine andere Quelle eine Webadresse, genügt `date`.",
  },
  "teaser-repeated": {
    meaning: "Der erste Absatz wiederholt den Teaser.",
    mend: "Löschen Sie den Absatz oder beginnen Sie mit dem, was der Teaser noch nicht sagt.",
  },
  "title-full-stop": {
    meaning: "Die Überschrift endet mit einem Punkt.",
    mend: "Löschen Sie den Punkt.",
  },
} as const satisfies Explanations;

/** What shows only beside other reports, other sites or the calendar. */
export const archiveWarningCodes = {
  "address-unrecorded": {
    meaning: "Veröffentlichte Adressen stehen seit Wochen nicht in adressen.txt und sind nicht geschützt.",
    mend: "Haben Sie gerade erst über Älteres berichtet, ist nichts zu tun. Sonst sieht die Betreiberstelle nach, warum der Auftrag nicht mehr läuft, der das Verzeichnis mit `npm run ledger` ergänzt.",
  },
  "link-unpublished": {
    meaning: "Ein Link führt auf eine eigene Seite, die erst später erscheint, zum Beispiel auf einen Entwurf.",
    mend: "Ergänzen Sie den Link, wenn die Seite erschienen ist, oder veröffentlichen Sie beide zusammen.",
  },
  "link-unreachable": {
    meaning: "Eine fremde Webadresse antwortet nicht mehr. Geprüft wird das nur mit --links.",
    mend: "Suchen Sie die neue Adresse der Seite. Gibt es sie nicht mehr, löschen Sie den Link.",
  },
  "report-similar": {
    meaning:
      "Ein anderer Bericht vom selben Tag oder einem Tag daneben ist fast gleich, oder ein neuer Bericht hat denselben Text wie ein älterer.",
    mend: "Haben Sie einen Bericht kopiert, ersetzen Sie auch den Text. Sonst löschen Sie einen von beiden, solange er nicht veröffentlicht ist; danach ziehen Sie ihn mit `withdrawn` zurück. Geht es um mehrere Orte, nennen Sie alle in einem Bericht.",
  },
  "security-expiring": {
    meaning:
      "Die Angaben unter security in site.yaml, wem man Sicherheitslücken meldet, gelten nur noch kurz oder nicht mehr; security.txt gibt es dann nicht mehr.",
    mend: "Prüfen Sie die Angaben und setzen Sie `expires` auf einen Tag innerhalb des nächsten Jahres; das ist Sache der Betreiberstelle.",
  },
  "security-far-ahead": {
    meaning: "Die Angaben unter security in site.yaml sollen länger als ein Jahr gelten.",
    mend: "Setzen Sie `expires` auf einen Tag innerhalb des nächsten Jahres; das ist Sache der Betreiberstelle.",
  },
  "topic-unused": {
    meaning: "Ein Thema kommt seit mehr als zwei Jahren in keinem Bericht vor.",
    mend: "Prüfen Sie, ob es noch gebraucht wird; löschen Sie es aus _data/topics.yaml nur, wenn auch kein alter Bericht es nennt.",
  },
} as const satisfies Explanations;
