import type { Explanations } from "./explanation.ts";

/** What the head says, key by key. */
export const headValueCodes = {
  "alias-invalid": {
    meaning: "Eine frühere Adresse muss mit / beginnen und enden.",
    mend: "Schreiben Sie nur den Teil hinter dem Namen der Website, in Kleinbuchstaben: `aliases: [/2025/05/alter-name/]`.",
  },
  "date-invalid": {
    meaning: "Das Datum gibt es nicht, es liegt nach dem Jahr 2199, oder es ist anders geschrieben als 2025-05-09.",
    mend: "Schreiben Sie Jahr, Monat und Tag mit Bindestrichen: aus 9.5.2025 wird `2025-05-09`, mit Uhrzeit `2025-05-09T10:00`.",
  },
  "date-mismatch": {
    meaning: "Das Datum im Kopf und im Dateinamen sind verschieden.",
    mend: "Stimmt der Dateiname, ändern Sie `date`. Stimmt `date`, benennen Sie die Datei um; war der Bericht schon veröffentlicht, nennen Sie unter `aliases` seine alte Adresse.",
  },
  "date-order": {
    meaning:
      "Zwei Datumsangaben widersprechen sich, zum Beispiel liegt das Ende vor dem Anfang oder hat als Einziges eine Uhrzeit.",
    mend: "Vergleichen Sie die genannte Angabe mit dem Tag des Berichts oder dem Beginn des Termins und berichtigen Sie den früheren oder den späteren Tag.",
  },
  "key-missing": {
    meaning: "Eine Pflichtangabe fehlt.",
    mend: "Ergänzen Sie die genannte Zeile. Was hineingehört, steht oben unter „Alle Angaben im Kopf“.",
  },
  "key-unknown": {
    meaning: "Diese Angabe gibt es nicht.",
    mend: "Verwenden Sie den vorgeschlagenen Namen. Alle möglichen stehen oben unter „Alle Angaben im Kopf“.",
  },
  "organisation-unknown": {
    meaning: "Diese Organisation steht nicht in _data/organisations.yaml.",
    mend: "Verwenden Sie den Kurznamen aus dieser Datei. Fehlt die Organisation dort, tragen Sie sie ein.",
  },
  "region-ambiguous": {
    meaning: "Mehrere Orte heißen so.",
    mend: "Schreiben Sie Land oder Kreis dahinter, `Neukirchen (Hessen)`, oder den amtlichen Schlüssel in Anführungszeichen.",
  },
  "region-unknown": {
    meaning: "Dieser Ort oder dieses Land ist nicht bekannt.",
    mend: "Schreiben Sie den amtlichen Namen, jeden Ort für sich, oder `bundesweit`. Mehr steht oben unter „Orte benennen“.",
  },
  "teaser-length": {
    meaning: "Der Teaser ist kürzer als 40 oder länger als 400 Zeichen.",
    mend: "Sagen Sie das Wichtigste in ein bis drei Sätzen; alles Weitere gehört in den Text.",
  },
  "title-length": {
    meaning: "Die Überschrift ist länger als 120 Zeichen.",
    mend: "Kürzen Sie sie auf das, was geschehen ist; Einzelheiten gehören in den Teaser.",
  },
  "topic-unknown": {
    meaning: "Dieses Thema steht nicht in _data/topics.yaml.",
    mend: "Wählen Sie eines der vorgeschlagenen Themen und schreiben Sie seinen Kurznamen.",
  },
  "url-invalid": {
    meaning: "Eine Webadresse ist unvollständig oder falsch geschrieben.",
    mend: "Öffnen Sie die Seite im Browser und kopieren Sie die ganze Adresse, von https:// an.",
  },
  "value-duplicate": {
    meaning: "Ein Wert steht zweimal in der Liste.",
    mend: "Löschen Sie ihn einmal.",
  },
  "value-empty": {
    meaning: "Eine Angabe ist leer.",
    mend: "Tragen Sie einen Wert ein. Was freiwillig ist, können Sie auch ganz löschen.",
  },
  "value-format": {
    meaning: "Ein Wert in den Dateien von _data ist anders geschrieben als vorgesehen.",
    mend: "Schreiben Sie ihn so, wie es die Meldung zeigt, oder wenden Sie sich an die Betreiberstelle.",
  },
  "value-type": {
    meaning: "Eine Angabe hat die falsche Form, zum Beispiel Text statt Liste.",
    mend: "Übernehmen Sie die Form aus der Meldung: eine Liste in eckigen Klammern, einen Text in Anführungszeichen, eine Gruppe eingerückt darunter.",
  },
  "value-unknown": {
    meaning: "Diesen Wert gibt es bei dieser Angabe nicht.",
    mend: "Wählen Sie einen der Werte, die die Meldung nennt.",
  },
} as const satisfies Explanations;
