import type { AnswersByQuery } from "./answers-by-query.ts";

/** Two words that a report holds both, if in another form or as a synonym. */
export const twoQueries: AnswersByQuery = {
  "dresden karte": ["/2025/05/dresden-bezahlkarte/"],
  "nürnberg ausweis": ["/2025/03/nuernberg-abholstationen/"],
  "ki potsdam": ["/2025/12/potsdam-ki-plaene/"],
  "ki stade": ["/2025/11/stade-chatbot-kaeptn-knut/"],
  "schwerin hacker": ["/2021/10/schwerin-cyberangriff/", "/2022/01/schwerin-cyberangriff-wiederaufbau/"],
  "berlin anmelden": ["/2024/10/berlin-wohnsitz-online/"],
  "chatbot hattingen": ["/2025/11/hattingen-chatbot-hatti/"],
  "bauantrag online": [
    "/2019/04/nordwestmecklenburg-bauantrag-online/",
    "/2025/09/nordwestmecklenburg-digitale-baugenehmigung/",
    "/2026/01/bayern-hessen-roll-in-teams/",
  ],
  "online ausweis": ["/2024/10/berlin-wohnsitz-online/", "/2019/04/nordwestmecklenburg-bauantrag-online/"],
  "darmstadt stromausfall": ["/2025/04/darmstadt-litfasssaeule/"],
  "digitalpakt schulen": [
    "/2024/01/digitalpakt-schule-laeuft-aus/",
    "/2024/12/digitalpakt-2-erklaerung/",
    "/2025/12/digitalpakt-2-einigung/",
  ],
  "smart city osnabrück": ["/2023/12/osnabrueck-smart-city-index/"],
  "avatar website": ["/2024/05/kaiserslautern-gebaerdensprach-avatar/", "/2025/03/brilon-gebaerdensprach-avatar/"],
  "beteiligung münchen": ["/2022/02/muenchen-consul-beteiligung/"],
  "zwilling leipzig": ["/2023/06/connected-urban-twins/"],
  "aachen rechenzentrum": ["/2026/03/regio-it-stromausfall/", "/2026/03/regio-it-stoerung-behoben/"],
  "bremen eltern": [
    "/2022/03/bremen-elfe-elterngeld/",
    "/2022/07/bremen-it-garage/",
    "/2022/12/bremen-digitale-familienleistungen/",
  ],
  "hessen förderung": [
    "/2022/04/hessen-starke-heimat-foerderung/",
    "/2025/08/hessen-starke-heimat-naechste-runde/",
    "/2025/10/waechtersbach-ikz-egov6-ki/",
  ],
};
