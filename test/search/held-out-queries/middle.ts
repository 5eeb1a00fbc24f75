import type { AnswersByQuery } from "../queries/answers-by-query.ts";

/** A part from within a compound or a name of several parts. */
export const middleQueries: AnswersByQuery = {
  "Punkte-Plan": ["/2025/01/vitako-zehn-punkte-plan/", "/2025/10/vitako-vorschlaege-digitalisierung/"],
  Data: ["/2022/11/leipzig-open-data/", "/2025/06/leipzig-data-week-luederitz/"],
  Dill: ["/2025/08/herborn-leitungsschaden/"],
  Kriminal: ["/2020/03/neustadt-am-ruebenberge-folgen-cyberangriff/"],
  "Liebe Leipzig": ["/2023/06/connected-urban-twins/"],
  Funk: ["/2021/09/rems-murr-kreis-katastrophenvorsorge/", "/2025/04/darmstadt-litfasssaeule/"],
  "Once Only": [
    "/2022/03/bremen-elfe-elterngeld/",
    "/2024/12/noots-staatsvertrag/",
    "/2025/03/noots-steuerungsgruppe/",
    "/2025/09/noots-operative-phase/",
  ],
  Plattner: ["/2025/03/atlas-datentreuhand/"],
  Grafen: ["/2023/03/rheinland-pfalz-kuladig-modellkommunen-2023/", "/2025/05/montabaur-prozessregister/"],
  Government: [
    "/2019/04/nordwestmecklenburg-bauantrag-online/",
    "/2020/05/thueringen-kiv-gegruendet/",
    "/2024/07/thueringen-foerderrichtlinie-e-government/",
    "/2025/10/waechtersbach-ikz-egov6-ki/",
    "/2026/01/saarland-dritter-e-government-pakt/",
  ],
  Trebel: ["/2021/07/mecklenburg-vorpommern-klarschiff/"],
  Text: ["/2025/02/hamburg-llmoin-portraet/", "/2025/12/hamburg-llmoin-flaechendeckend/"],
  Soden: ["/2025/10/waechtersbach-ikz-egov6-ki/"],
};
