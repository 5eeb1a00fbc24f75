import type { AnswersByQuery } from "./answers-by-query.ts";

/** A word as it stands in the report. */
export const exactQueries: AnswersByQuery = {
  bezahlkarte: ["/2025/05/dresden-bezahlkarte/"],
  litfaßsäule: ["/2025/04/darmstadt-litfasssaeule/"],
  Klarschiff: ["/2021/07/mecklenburg-vorpommern-klarschiff/"],
  beihilfe: ["/2025/04/berlin-beihilfe-app/"],
  Elterngeld: [
    "/2022/03/bremen-elfe-elterngeld/",
    "/2022/07/bremen-it-garage/",
    "/2022/12/bremen-digitale-familienleistungen/",
    "/2026/01/bayern-hessen-roll-in-teams/",
  ],
  wlan: ["/2023/08/berlin-buergeramt-der-zukunft/"],
  trojaner: ["/2020/03/neustadt-am-ruebenberge-folgen-cyberangriff/"],
  katastrophenfall: ["/2021/07/cyberangriffe-katastrophenfall/"],
  sirenen: ["/2021/09/rems-murr-kreis-katastrophenvorsorge/"],
  minecraft: ["/2025/09/st-wendel-smart-wendeler-land/"],
  seemann: ["/2025/11/stade-chatbot-kaeptn-knut/"],
  drache: ["/2025/11/hattingen-chatbot-hatti/"],
  Hebammen: ["/2023/10/bremen-weitere-online-dienste/"],
  notruf: ["/2025/08/herborn-leitungsschaden/", "/2026/03/regio-it-stromausfall/"],
  "deutschland-stack": ["/2026/03/deutschland-stack-forderungen-kommunen/", "/2025/12/vitako-infobrief/"],
  llmoin: ["/2025/02/hamburg-llmoin-portraet/", "/2025/12/hamburg-llmoin-flaechendeckend/"],
  consul: ["/2021/08/bernkastel-wittlich-consul/", "/2022/02/muenchen-consul-beteiligung/"],
  noots: ["/2024/12/noots-staatsvertrag/", "/2025/03/noots-steuerungsgruppe/", "/2025/09/noots-operative-phase/"],
  fundbüros: ["/2026/03/regio-it-stoerung-behoben/"],
  Digitalpakt: [
    "/2024/01/digitalpakt-schule-laeuft-aus/",
    "/2024/12/digitalpakt-2-erklaerung/",
    "/2025/12/digitalpakt-2-einigung/",
  ],
};
