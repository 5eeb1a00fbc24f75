import type { SearchNames } from "../../../src/search/names.ts";

/** Names of a small archive. */
export const names: SearchNames = {
  land: { bayern: "Bayern", hessen: "Hessen", sachsen: "Sachsen", bundesweit: "Bundesweit" },
  ort: { dresden: "Dresden", nuernberg: "Nürnberg", "st-wendel": "St. Wendel" },
  thema: { soziales: "Soziales", buergerservice: "Bürgerservice", "it-sicherheit": "IT-Sicherheit" },
  organisation: { vitako: "Vitako" },
  art: { meldung: "Meldung", hinweis: "Hinweis" },
  words: ["bezahlkarte", "personalausweis", "stromausfall", "straßenlaterne"],
};
