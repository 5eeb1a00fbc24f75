import type { AnswersByQuery } from "./answers-by-query.ts";

/** Umlauts and ß typed as ae, oe, ue and ss, or the other way round. */
export const umlautQueries: AnswersByQuery = {
  nuernberg: ["/2025/03/nuernberg-abholstationen/", "/2025/04/nuernberg-buerger-pc/"],
  litfasssäule: ["/2025/04/darmstadt-litfasssaeule/"],
  litfasssaeule: ["/2025/04/darmstadt-litfasssaeule/"],
  weissenthurm: [
    "/2024/12/diez-prozessmanagement-foerderung/",
    "/2025/04/diez-prozessmanagement/",
    "/2025/05/montabaur-prozessregister/",
  ],
  Buergeramt: [
    "/2023/08/berlin-buergeramt-der-zukunft/",
    "/2024/10/berlin-wohnsitz-online/",
    "/2025/03/nuernberg-abholstationen/",
    "/2026/03/regio-it-stoerung-behoben/",
  ],
  muenchen: [
    "/2021/02/bayern-app/",
    "/2022/02/muenchen-consul-beteiligung/",
    "/2023/06/connected-urban-twins/",
    "/2025/03/bayern-zukunftskommission-zwischenbericht/",
  ],
  gefluechtete: ["/2025/05/dresden-bezahlkarte/"],
  gebaerdensprache: ["/2024/05/kaiserslautern-gebaerdensprach-avatar/", "/2025/03/brilon-gebaerdensprach-avatar/"],
  fussgaengerzone: ["/2020/09/meldorf-lokal-digital/"],
  maengelmelder: ["/2021/07/mecklenburg-vorpommern-klarschiff/"],
  gesundheitsaemter: ["/2025/03/berlin-digitaler-oegd/"],
  bussgelder: ["/2025/05/stuttgart-scan-fahrzeug/", "/2025/12/potsdam-ki-plaene/"],
  grosseltern: ["/2020/09/meldorf-lokal-digital/"],
  osnabrueck: ["/2023/12/osnabrueck-smart-city-index/"],
  waechtersbach: ["/2025/10/waechtersbach-ikz-egov6-ki/"],
  "Käptn Knut": ["/2025/11/stade-chatbot-kaeptn-knut/"],
  "kaeptn knut": ["/2025/11/stade-chatbot-kaeptn-knut/"],
  STRASSENLATERNE: ["/2021/07/mecklenburg-vorpommern-klarschiff/"],
  eheschliessung: ["/2022/07/bremen-it-garage/", "/2023/10/bremen-weitere-online-dienste/"],
};
