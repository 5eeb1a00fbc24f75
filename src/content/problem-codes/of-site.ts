import type { Explanations } from "./explanation.ts";

/** What operators have to put right before a site may be in production. */
export const siteCodes = {
  "site-placeholder": {
    meaning:
      "In _data/site.yaml steht noch ein Muster: „Muster…“, eine Adresse unter example.org, eine erfundene Telefonnummer, ein Tag aus der Vorlage.",
    mend: "Tragen Sie ein, was stimmt; das ist Sache der Betreiberstelle. Ohne `production: true` ist es nur eine Warnung beim Bauen.",
  },
} as const satisfies Explanations;

/** What operators have to look at now and then. */
export const siteWarningCodes = {
  "host-path": {
    meaning:
      "Die Adresse der Website hat einen Pfad, der Host unter hosting veröffentlicht aber nur ganze Websites. Gemeldet wird das beim Bauen.",
    mend: "Veröffentlichen Sie den Ordner so, wie die Meldung sagt, oder nennen Sie in _data/site.yaml unter `url` eine Adresse ohne Pfad; das ist Sache der Betreiberstelle.",
  },
  "output-leftovers": {
    meaning:
      "Im Ordner der fertigen Website liegen Dateien eines früheren Builds, die nicht mehr dazugehören, weil der Cache verloren ging. Gemeldet wird das beim Bauen.",
    mend: "Bauen Sie einmal mit `npm run build -- --clean`; das leert den Ordner vorher. Eigene Dateien legen Sie danach wieder hinein; das ist Sache der Betreiberstelle.",
  },
  "source-code-unnamed": {
    meaning:
      "Die Website nennt nicht, wo ihr Quelltext liegt; die Lizenz der Software (EUPL-1.2) verlangt es. Gemeldet wird das beim Bauen.",
    mend: "Tragen Sie in _data/site.yaml unter `sourceCode` die Adresse des Git-Projekts ein; das ist Sache der Betreiberstelle.",
  },
  "statement-review": {
    meaning:
      "Die Erklärung zur Barrierefreiheit ist seit mehr als einem Jahr nicht überprüft, oder ihr Datum liegt in der Zukunft. Gemeldet wird das beim Bauen.",
    mend: "Überprüfen Sie die Erklärung und tragen Sie in _data/site.yaml unter `accessibility.reviewedOn` den Tag ein; das ist Sache der Betreiberstelle.",
  },
} as const satisfies Explanations;
