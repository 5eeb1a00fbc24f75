import type { AnswersByQuery } from "./answers-by-query.ts";

/** A place, district, Kreis or Land. */
export const placeQueries: AnswersByQuery = {
  dresden: ["/2025/05/dresden-bezahlkarte/", "/2023/07/sachsen-digital-2030/", "/2025/03/atlas-datentreuhand/"],
  Cottbus: [
    "/2020/05/brandenburg-zweckverband-digitale-kommunen/",
    "/2021/02/cottbus-dikom-vertrag/",
    "/2022/05/cottbus-dikom-rechenzentrum/",
  ],
  saarland: [
    "/2020/05/saarland-ego-saar-neuordnung/",
    "/2025/11/saarland-digitalisierungsstrategie/",
    "/2026/01/saarland-dritter-e-government-pakt/",
    "/2022/08/wadgassen-smartgassen/",
    "/2025/04/st-wendel-regionalkonferenz-smart-cities/",
    "/2025/09/st-wendel-smart-wendeler-land/",
  ],
  "sankt wendel": ["/2025/04/st-wendel-regionalkonferenz-smart-cities/", "/2025/09/st-wendel-smart-wendeler-land/"],
  "halle saale": ["/2025/05/halle-digitaler-zwilling/", "/2025/06/halle-regionalkonferenz-smart-cities/"],
  stormarn: ["/2025/07/stormarn-it-stoerung/"],
  kreuzberg: ["/2023/08/berlin-buergeramt-der-zukunft/"],
  hohenheim: ["/2025/05/stuttgart-scan-fahrzeug/"],
  "anhalt-bitterfeld": ["/2021/07/cyberangriffe-katastrophenfall/"],
  westerwaldkreis: [
    "/2024/12/diez-prozessmanagement-foerderung/",
    "/2025/04/diez-prozessmanagement/",
    "/2025/05/montabaur-prozessregister/",
  ],
  "main-kinzig-kreis": ["/2025/10/waechtersbach-ikz-egov6-ki/"],
  siegen: ["/2023/11/suedwestfalen-it-cyberangriff/"],
  "mecklenburg-vorpommern": [
    "/2019/04/nordwestmecklenburg-bauantrag-online/",
    "/2021/07/mecklenburg-vorpommern-klarschiff/",
    "/2021/10/schwerin-cyberangriff/",
    "/2022/01/schwerin-cyberangriff-wiederaufbau/",
    "/2025/09/nordwestmecklenburg-digitale-baugenehmigung/",
  ],
  ludwigslust: ["/2021/10/schwerin-cyberangriff/", "/2022/01/schwerin-cyberangriff-wiederaufbau/"],
  pirmasens: ["/2023/03/rheinland-pfalz-kuladig-modellkommunen-2023/"],
  löwenstedt: ["/2019/12/schleswig-holstein-wettbewerb-modellkommunen/"],
  nrw: [
    "/2020/12/open-smartcity-app/",
    "/2023/11/suedwestfalen-it-cyberangriff/",
    "/2022/12/drensteinfurt-cyberangriff/",
    "/2025/03/brilon-gebaerdensprach-avatar/",
    "/2025/08/nordrhein-westfalen-ki-agenten/",
    "/2025/11/hattingen-chatbot-hatti/",
    "/2026/03/regio-it-stromausfall/",
    "/2026/03/regio-it-stoerung-behoben/",
    "/2022/02/muenchen-consul-beteiligung/",
  ],
  aachen: ["/2026/03/regio-it-stromausfall/", "/2026/03/regio-it-stoerung-behoben/"],
};
