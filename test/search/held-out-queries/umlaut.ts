import type { AnswersByQuery } from "../queries/answers-by-query.ts";

/** A word with ä, ö, ü or ß, typed without them. */
export const umlautQueries: AnswersByQuery = {
  Luederitz: ["/2025/06/leipzig-data-week-luederitz/"],
  Oekologie: ["/2025/05/halle-digitaler-zwilling/"],
  Ueberschwemmungen: ["/2021/09/rems-murr-kreis-katastrophenvorsorge/"],
  Reisepaesse: ["/2025/03/nuernberg-abholstationen/"],
  Muehlhausen: ["/2025/05/eisenach-ki-verwaltung/"],
  Stroer: ["/2025/04/darmstadt-litfasssaeule/"],
  Goellheim: [
    "/2024/04/goellheim-digitale-doerfer-zuwendung/",
    "/2025/04/rheinland-pfalz-digitale-doerfer-foerderung/",
  ],
  Muetze: ["/2025/11/stade-chatbot-kaeptn-knut/"],
  Fahrgaeste: ["/2022/11/leipzig-open-data/"],
  Wasserstaende: ["/2025/09/st-wendel-smart-wendeler-land/"],
  Buergerlabor: ["/2025/09/st-wendel-smart-wendeler-land/"],
  Strassenlampen: ["/2019/12/schleswig-holstein-wettbewerb-modellkommunen/"],
  Wurselen: ["/2025/08/nordrhein-westfalen-ki-agenten/", "/2026/03/regio-it-stoerung-behoben/"],
  Osnabruck: ["/2023/12/osnabrueck-smart-city-index/"],
  Luecke: ["/2024/01/digitalpakt-schule-laeuft-aus/", "/2025/09/hoppegarten-cyberangriff/"],
};
