import type { Explanations } from "./explanation.ts";

/** Whether the head can be read at all. */
export const headFormCodes = {
  "front-matter-language": {
    meaning: "Der Kopf der Datei ist in einer anderen Sprache als YAML geschrieben.",
    mend: "Schreiben Sie in die erste Zeile nur drei Bindestriche und darunter die Angaben wie im Beispiel oben.",
  },
  "front-matter-missing": {
    meaning: "Der Datei fehlt der Kopf zwischen zwei Zeilen aus drei Bindestrichen, oder er ist leer.",
    mend: "Kopieren Sie den Kopf des Beispiels oben an den Anfang der Datei und ersetzen Sie die Angaben.",
  },
  "front-matter-split": {
    meaning: "Eine Zeile aus drei Bindestrichen steht mitten im Kopf der Datei; was darunter steht, gälte als Text.",
    mend: "Löschen Sie diese Zeile: Die drei Bindestriche stehen nur vor der ersten und nach der letzten Angabe.",
  },
  "front-matter-unclosed": {
    meaning: "Der Kopf der Datei ist nicht durch eine Zeile aus drei Bindestrichen beendet.",
    mend: "Setzen Sie nach der letzten Angabe eine Zeile, in der nur --- steht, ohne Leerzeichen davor.",
  },
  "key-misplaced": {
    meaning:
      "Eine Angabe steht im Text statt im Kopf der Datei oder ist in den Wert darüber gerutscht; sie wirkt dort nicht.",
    mend: "Setzen Sie die Zeile zwischen die beiden Zeilen aus drei Bindestrichen, ohne Leerzeichen davor.",
  },
  "yaml-alias": {
    meaning: "Der Kopf der Datei enthält Verweise mit & oder *.",
    mend: "Setzen Sie den Wert in Anführungszeichen, wenn das Zeichen zum Text gehört. Sonst schreiben Sie ihn aus.",
  },
  "yaml-comment": {
    meaning: "Ein Wert enthält ein Leerzeichen und dann #. Was danach steht, liest das Programm nicht.",
    mend: 'Setzen Sie den ganzen Wert in Anführungszeichen: `title: "Projekt #digital startet"`.',
  },
  "yaml-duplicate-key": {
    meaning: "Eine Angabe steht zweimal im Kopf der Datei.",
    mend: "Löschen Sie eine der beiden Zeilen. Mehrere Werte gehören in eine Liste: `region: [Dresden, Leipzig]`.",
  },
  "yaml-syntax": {
    meaning: "Eine Zeile im Kopf der Datei lässt sich nicht lesen.",
    mend: "Vergleichen Sie sie mit dem Beispiel oben: Name, Doppelpunkt, Leerzeichen, Wert. Ein Wert mit Doppelpunkt oder Sonderzeichen steht in geraden Anführungszeichen.",
  },
  "yaml-tab": {
    meaning: "Der Kopf der Datei enthält einen Tabulator. Erlaubt sind nur Leerzeichen.",
    mend: "Löschen Sie den leeren Raum in dieser Zeile und tippen Sie stattdessen Leerzeichen.",
  },
} as const satisfies Explanations;
