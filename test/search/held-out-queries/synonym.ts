import type { AnswersByQuery } from "../queries/answers-by-query.ts";

/** Another everyday word, an abbreviation or its full form for what a report says. */
export const synonymQueries: AnswersByQuery = {
  Kultusminister: ["/2024/12/digitalpakt-2-erklaerung/", "/2025/12/digitalpakt-2-einigung/"],
  Alimente: ["/2022/12/bremen-digitale-familienleistungen/"],
  Geburtsurkunde: ["/2023/10/bremen-weitere-online-dienste/"],
  Staatssekretär: ["/2019/10/suederbrarup-digitale-modellkommunen/"],
  Asylbewerber: ["/2025/05/dresden-bezahlkarte/"],
  heiraten: ["/2021/02/bayern-app/", "/2022/07/bremen-it-garage/", "/2023/10/bremen-weitere-online-dienste/"],
  Schwimmbad: ["/2025/08/herborn-leitungsschaden/"],
  Straßenbeleuchtung: [
    "/2019/12/schleswig-holstein-wettbewerb-modellkommunen/",
    "/2021/07/mecklenburg-vorpommern-klarschiff/",
  ],
  "E-Rechnung": ["/2019/07/hamburg-kritik-laenderkompass/", "/2024/07/thueringen-foerderrichtlinie-e-government/"],
  Wallet: ["/2025/12/foederale-modernisierungsagenda/"],
  "AI Act": ["/2025/10/stuttgart-ki-strategie/", "/2025/12/vitako-infobrief/"],
  Ministerpräsident: [
    "/2024/12/noots-staatsvertrag/",
    "/2025/05/halle-digitaler-zwilling/",
    "/2025/12/foederale-modernisierungsagenda/",
  ],
  "TU Dresden": ["/2025/03/atlas-datentreuhand/"],
  DMS: ["/2024/07/thueringen-foerderrichtlinie-e-government/"],
  BMDS: [
    "/2025/09/augsburg-blaupause-online-dienste/",
    "/2025/10/vitako-vorschlaege-digitalisierung/",
    "/2026/01/bayern-hessen-roll-in-teams/",
    "/2026/03/deutschland-stack-forderungen-kommunen/",
  ],
  "Uni Hohenheim": ["/2025/05/stuttgart-scan-fahrzeug/"],
  LKA: ["/2020/03/neustadt-am-ruebenberge-folgen-cyberangriff/"],
  Datenleck: ["/2025/09/hoppegarten-cyberangriff/"],
  Personalabbau: ["/2025/08/nordrhein-westfalen-ki-agenten/"],
  "10-Punkte-Plan": ["/2025/01/vitako-zehn-punkte-plan/", "/2025/10/vitako-vorschlaege-digitalisierung/"],
};
