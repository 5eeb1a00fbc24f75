import type { AnswersByQuery } from "../queries/answers-by-query.ts";

/** Words that stand together, in straight or German quotation marks. */
export const phraseQueries: AnswersByQuery = {
  "„digital first“": ["/2021/05/vitako-neue-verbandsstrategie/"],
  '"gemeinsam stark"': ["/2025/04/st-wendel-regionalkonferenz-smart-cities/"],
  "„Brücken bauen“": ["/2025/06/halle-regionalkonferenz-smart-cities/"],
  '"junge Frau mit Mütze"': ["/2025/11/stade-chatbot-kaeptn-knut/"],
  "„Starke Heimat Hessen“": [
    "/2022/04/hessen-starke-heimat-foerderung/",
    "/2025/08/hessen-starke-heimat-naechste-runde/",
    "/2025/10/waechtersbach-ikz-egov6-ki/",
  ],
  '"kein Selbstzweck"': ["/2025/04/st-wendel-regionalkonferenz-smart-cities/"],
  "„digitale öffentliche Güter“": ["/2025/06/leipzig-data-week-luederitz/"],
  '"glimpflich davongekommen"': ["/2022/12/drensteinfurt-cyberangriff/"],
  "„Lücke in der Firewall“": ["/2025/09/hoppegarten-cyberangriff/"],
  '"fünf Milliarden Euro"': ["/2024/01/digitalpakt-schule-laeuft-aus/", "/2025/12/digitalpakt-2-einigung/"],
  "„schnelles Internet in jedem Dorf“": ["/2019/10/suederbrarup-digitale-modellkommunen/"],
  '"Wege ins Rathaus"': ["/2025/11/hattingen-chatbot-hatti/"],
  "„Regierungschefinnen und Regierungschefs“": [
    "/2024/12/noots-staatsvertrag/",
    "/2025/12/foederale-modernisierungsagenda/",
  ],
  '"ein alter Seemann"': ["/2025/11/stade-chatbot-kaeptn-knut/"],
  "„bewegliche und zeitgemäße Strukturen“": ["/2022/08/wadgassen-smartgassen/"],
};
