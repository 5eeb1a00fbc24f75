import type { SearchNames } from "../../../src/search/names.ts";

/** Names of a small archive. */
export const names: SearchNames = {
  land: { bayern: "Bayern", hessen: "Hessen", sachsen: "Sachsen", bundesweit: "Bundesweit" },
  ort: { dresden: "Dresden", nuernberg: "Nürnberg", "st-wendel": "St. Wendel" },
  thema: { soziales: "Soziales", buergerservice: "Bürgerservice", "it-sicherheit": "IT-Sicherheit" },
  organisation: { vitako: "Vitako", "regio-it": "regio iT" },
  art: { meldung: "Meldung", hinweis: "Hinweis" },
  counts: {
    land: { bayern: 2, hessen: 4, sachsen: 1, bundesweit: 1 },
    ort: { dresden: 1, nuernberg: 2, "st-wendel": 1 },
    thema: { soziales: 3, buergerservice: 4, "it-sicherheit": 1 },
    organisation: { vitako: 1, "regio-it": 1 },
    art: { meldung: 7, hinweis: 1 },
  },
  landCodes: { BY: "bayern", HE: "hessen", SN: "sachsen" },
  words: "/suche/woerter.json",
  places: "/suche/orte/",
};

export const words = [
  "Bezahlkarte",
  "DigitalPakt",
  "Region",
  "Personalausweis",
  "Stromausfall",
  "Straßenlaterne",
  "soziales",
];
