import type { Explanations } from "./explanation.ts";

/** What stands below the head. */
export const textCodes = {
  "body-empty": {
    meaning: "Unter dem Kopf der Datei fehlt der Text.",
    mend: "Schreiben Sie mindestens einen Absatz unter die zweite Zeile aus drei Bindestrichen.",
  },
  "characters-invisible": {
    meaning: "Ein Text enthält unsichtbare Zeichen, die beim Kopieren mitgekommen sind.",
    mend: "Löschen Sie die Stelle und tippen Sie sie neu, statt sie zu kopieren.",
  },
  "footnote-unknown": {
    meaning: "Im Text steht ein Fußnotenzeichen, zu dem es keine Fußnote gibt.",
    mend: "Schreiben Sie die Fußnote ans Ende des Textes, `[^1]: …`, oder löschen Sie das Zeichen.",
  },
  "heading-level": {
    meaning: "Eine Überschrift hat die falsche Ebene.",
    mend: "Beginnen Sie Zwischenüberschriften mit `## ` und solche darunter mit `### `.",
  },
  "html-raw": {
    meaning: "Der Text enthält HTML. Erlaubt ist nur Markdown.",
    mend: "Schreiben Sie `**fett**` statt `<b>fett</b>`, und löschen Sie andere Angaben in spitzen Klammern.",
  },
  "image-in-body": {
    meaning: "Im Text steht ein Bild.",
    mend: "Nennen Sie das Bild im Kopf der Datei unter `image`; siehe oben unter „Bilder“.",
  },
  "link-dead": {
    meaning: "Ein Link führt auf eine eigene Seite oder an eine Stelle des Berichts, die es nicht gibt.",
    mend: "Übernehmen Sie die vorgeschlagene Adresse, oder öffnen Sie die gemeinte Seite und kopieren Sie von ihrer Adresse, was hinter dem Namen der Website steht.",
  },
  "link-empty": {
    meaning: "Ein Link hat keinen Text oder kein Ziel.",
    mend: "Schreiben Sie beides: `[Text, den alle sehen](https://www.example.org/)`.",
  },
  "link-unsafe": {
    meaning: "Ein Link führt weder zu einer Webadresse, die alle erreichen, noch auf eine eigene Seite.",
    mend: "Lassen Sie fremde Seiten mit https:// und eigene mit / beginnen: `[im April](/2025/04/diez-prozessmanagement/)`.",
  },
  "placeholder-left": {
    meaning: "Im Bericht steht noch ein Platzhalter, er ist aber kein Entwurf mehr.",
    mend: "Ersetzen Sie den Platzhalter durch Ihren Text, oder machen Sie den Bericht mit `draft: true` wieder zum Entwurf.",
  },
  "text-lost": {
    meaning:
      "Etwas, das Sie geschrieben haben, würde nicht erscheinen: eine Fußnote ohne Zeichen im Text, die erste von zweien mit derselben Nummer, eine Zelle zu viel, eine Zeile wie `[1]: https://…`.",
    mend: "Folgen Sie der Meldung, oder löschen Sie die Stelle.",
  },
} as const satisfies Explanations;
