import type { AnswersByQuery } from "../queries/answers-by-query.ts";

/** Another grammatical form of a word in a report. */
export const inflectedQueries: AnswersByQuery = {
  Meilenstein: ["/2019/07/hamburg-kritik-laenderkompass/"],
  Sturzflut: ["/2022/04/hessen-starke-heimat-foerderung/"],
  Lieblingsort: ["/2023/06/connected-urban-twins/"],
  Hürde: ["/2025/10/waechtersbach-ikz-egov6-ki/"],
  Freibad: ["/2025/08/herborn-leitungsschaden/"],
  Fundbüro: ["/2026/03/regio-it-stoerung-behoben/"],
  Insellösung: ["/2026/01/bayern-zentraler-it-dienstleister/"],
  Wasserstand: ["/2025/09/st-wendel-smart-wendeler-land/"],
  Volkshochschule: ["/2020/09/meldorf-lokal-digital/"],
  Straßenmeisterei: ["/2022/01/schwerin-cyberangriff-wiederaufbau/"],
  Kindergärten: [
    "/2021/02/bayern-app/",
    "/2022/01/schwerin-cyberangriff-wiederaufbau/",
    "/2025/11/hattingen-chatbot-hatti/",
  ],
  Ticket: ["/2020/12/open-smartcity-app/"],
  ratifiziert: ["/2024/12/noots-staatsvertrag/"],
  zerstören: ["/2026/03/regio-it-stromausfall/"],
  Lücken: ["/2024/01/digitalpakt-schule-laeuft-aus/", "/2025/09/hoppegarten-cyberangriff/"],
  Entwurf: ["/2025/12/potsdam-ki-plaene/"],
};
