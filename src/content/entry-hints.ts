// What editors read about each key of the head: in the JSON Schema, in their editor and in forms. German.

/** The name of a key for people, and what to write there; zod's `meta` takes a type, but no interface. */
type Hint = { readonly title: string; readonly description: string };

const hint = (title: string, description: string): Hint => ({ title, description });

const address = "Vollständige Webadresse, beginnt mit https://";

export const entryHints = {
  title: hint("Überschrift", "Sagt, was geschehen ist, ohne den Ort zu nennen; höchstens 120 Zeichen."),
  date: hint("Datum", "Tag wie im Dateinamen: 2025-05-09. Auf Wunsch mit deutscher Uhrzeit: 2025-05-09T10:00."),
  teaser: hint("Teaser", "Das Wichtigste in ein bis drei Sätzen, auch ohne den Text verständlich; 40 bis 400 Zeichen."),
  region: hint(
    "Region",
    "Orte, Kreise oder Länder, um die es geht, oder bundesweit. Heißen mehrere Orte gleich, schreiben Sie den amtlichen Schlüssel in Anführungszeichen.",
  ),
  topics: hint("Themen", "Ein oder mehrere Themen des Archivs, mit ihrem Kurznamen."),
  kicker: hint(
    "Dachzeile",
    "Steht über der Überschrift. Ohne diese Angabe sind es die Orte, sonst Länder oder Organisationen.",
  ),
  organisations: hint("Organisationen", "Beteiligte Organisationen, mit ihrem Kurznamen."),
  kind: hint("Art", "Meldung, Pressemitteilung oder Hinweis. Ohne diese Angabe ist es eine Meldung."),
  sources: hint("Quellen", "Woher die Tatsachen des Berichts stammen."),
  events: hint("Termine und Fristen", "Veranstaltungen und Fristen, auf die der Bericht hinweist."),
  image: hint("Bild", "Ein Bild zum Bericht, mit Beschreibung und Rechten."),
  updated: hint("Geändert am", "Tag der letzten inhaltlichen Änderung: 2025-05-12. Tippfehler zählen nicht."),
  corrections: hint("Korrekturen", "Was am Bericht berichtigt oder ergänzt wurde. Alle können es lesen."),
  embargo: hint("Sperrfrist", "Vorher erscheint der Bericht nicht auf der Website: 2025-05-09T10:00 (deutsche Zeit)."),
  draft: hint("Entwurf", "Solange hier true steht, ist der Bericht nur in der Vorschau zu sehen."),
  aliases: hint("Frühere Adressen", "Alte Adressen des Berichts, die weiter zu ihm führen sollen."),
  withdrawn: hint("Zurückgezogen", "Statt des Berichts steht unter seiner Adresse die Begründung."),
} as const satisfies Record<string, Hint>;

export const aliasHint = hint("Frühere Adresse", "Der Teil hinter dem Namen der Website: /2025/05/alter-name/");

export const sourceHints = {
  publisher: hint("Herausgeber", "Wer die Quelle veröffentlicht hat, zum Beispiel eine Stadt oder Zeitung."),
  title: hint("Titel", "Überschrift oder Titel der Quelle."),
  url: hint("Adresse", address),
  date: hint("Datum", "Tag, an dem die Quelle erschienen ist: 2025-05-09."),
} as const satisfies Record<string, Hint>;

export const eventHints = {
  title: hint("Bezeichnung", "Was stattfindet oder abläuft, zum Beispiel „Bewerbungsschluss“."),
  date: hint("Beginn", "Tag, auf Wunsch mit deutscher Uhrzeit: 2025-06-12T18:00."),
  end: hint("Ende", "Letzter Tag oder Ende: 2025-06-12T20:00. Nicht nötig bei Fristen."),
  url: hint("Adresse", address),
} as const satisfies Record<string, Hint>;

export const imageHints = {
  src: hint("Datei", "Name der Bilddatei."),
  alt: hint("Bildbeschreibung", "Was auf dem Bild zu sehen ist, für alle, die es nicht sehen."),
  credit: hint("Urheberin oder Urheber", "Wer das Bild gemacht oder bereitgestellt hat."),
  license: hint("Lizenz", "Unter welcher Lizenz es gezeigt werden darf, zum Beispiel CC BY 4.0."),
} as const satisfies Record<string, Hint>;

export const correctionHints = {
  date: hint("Datum", "Tag der Korrektur: 2025-05-12."),
  kind: hint("Art", "Richtigstellung, Ergänzung oder Aktualisierung."),
  text: hint("Text", "Was vorher falsch war oder fehlte."),
} as const satisfies Record<string, Hint>;

export const withdrawnHints = {
  date: hint("Datum", "Tag, an dem der Bericht zurückgezogen wurde: 2025-05-20."),
  reason: hint("Begründung", "Warum der Bericht zurückgezogen wurde. Alle können es lesen."),
} as const satisfies Record<string, Hint>;
