import type { Explanations } from "./explanation.ts";

/** Where a file lies, what it is called, and whether it can be read. */
export const fileCodes = {
  "file-conflict": {
    meaning: "Zwei Personen haben die Datei gleichzeitig geändert; beide Fassungen stehen jetzt in ihr.",
    mend: "Behalten Sie, was gelten soll, und löschen Sie die Zeilen, die mit <<<<<<<, ======= und >>>>>>> beginnen.",
  },
  "file-document": {
    meaning: "Die Datei heißt wie ein Bericht, ist aber ein Dokument aus Word oder einem anderen Programm.",
    mend: "Öffnen Sie das Dokument und kopieren Sie seinen Text in eine neue Datei mit der Endung .md. Was kein Bericht ist, gehört nicht in den Ordner news.",
  },
  "file-empty": {
    meaning: "Die Datei ist leer.",
    mend: "Schreiben Sie den Bericht hinein oder löschen Sie die Datei.",
  },
  "file-encoding": {
    meaning: "Die Datei ist nicht in UTF-8 gespeichert, oder Umlaute sind schon zu Zeichensalat geworden.",
    mend: "Wählen Sie beim Speichern die Zeichenkodierung UTF-8, in Windows unter „Speichern unter“ ganz unten. Wörter, in denen schon Zeichensalat steht, tippen Sie neu, oder Sie kopieren den Text noch einmal.",
  },
  "file-extension": {
    meaning: "Die Dateiendung ist nicht .md oder fehlt; die Datei würde nicht veröffentlicht.",
    mend: "Speichern Sie den Bericht als einfachen Text und benennen Sie die Datei um, sodass sie auf .md endet. Was weder Bericht noch Bild ist, gehört nicht in den Ordner news.",
  },
  "file-folder": {
    meaning: "Die Datei liegt nicht im Ordner ihres Jahres.",
    mend: "Verschieben Sie die Datei in den Ordner des Jahres, mit dem ihr Name beginnt, zum Beispiel nach news/2025/.",
  },
  "file-is-directory": {
    meaning: "Ein Ordner trägt einen Namen wie eine Datei.",
    mend: "Benennen Sie den Ordner um, sodass er nicht auf .md endet, oder löschen Sie ihn.",
  },
  "file-link": {
    meaning: "Die Datei ist nur ein Verweis auf eine andere Datei.",
    mend: "Löschen Sie den Verweis und legen Sie die Datei selbst in den Ordner.",
  },
  "file-name": {
    meaning: "Der Dateiname entspricht nicht dem Muster 2025-05-09-kurzname.md.",
    mend: "Benennen Sie die Datei um: Jahr-Monat-Tag, dann der Kurzname aus Kleinbuchstaben, Ziffern und Bindestrichen. Umlaute schreiben Sie als ae, oe, ue.",
  },
  "file-size": {
    meaning: "Die Datei ist viel zu groß für einen Bericht.",
    mend: "Sehen Sie nach, ob ein Bild oder ein ganzes Dokument hineingeraten ist, und löschen Sie es daraus.",
  },
  "file-unreadable": {
    meaning: "Die Datei lässt sich nicht lesen.",
    mend: "Prüfen Sie, ob es die Datei gibt und ob Sie sie öffnen dürfen. Sonst hilft die Betreiberstelle.",
  },
} as const satisfies Explanations;
