import type { Explanations } from "./explanation.ts";

/** The addresses of reports, and the file that remembers them. */
export const addressCodes = {
  "address-duplicate": {
    meaning: "Zwei Dateien ergeben dieselbe Adresse.",
    mend: "Geben Sie der neueren von beiden einen anderen Kurznamen, zum Beispiel mit dem Ort darin.",
  },
  "address-vanished": {
    meaning: "Eine veröffentlichte Adresse führt ins Leere, weil die Datei umbenannt, gelöscht oder versteckt ist.",
    mend: "Übernehmen Sie die Zeile `aliases: …` aus der Meldung. Eine gelöschte Datei legen Sie wieder an und ziehen den Bericht mit `withdrawn` zurück.",
  },
  "alias-taken": {
    meaning: "Eine frühere Adresse gehört schon zu einem anderen Bericht oder zu einer Seite der Website.",
    mend: "Löschen Sie sie aus der Liste `aliases`.",
  },
  "ledger-line": {
    meaning: "In adressen.txt steht eine Zeile, die keine Adresse ist.",
    mend: "Stellen Sie die Zeile wieder her, wie sie war. Kam sie versehentlich hinein, löschen Sie sie.",
  },
  "ledger-missing": {
    meaning: "Die Datei adressen.txt fehlt, ist leer oder unvollständig; veröffentlichte Adressen sind ungeschützt.",
    mend: "Stellen Sie die Datei aus Git wieder her. Geht das nicht, legt die Betreiberstelle sie mit `npm run ledger` neu an.",
  },
} as const satisfies Explanations;
