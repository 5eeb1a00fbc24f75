import type { AnswersByQuery } from "./answers-by-query.ts";

/** A phrase in quotes, straight ones or those of a phone's German keyboard. */
export const phraseQueries: AnswersByQuery = {
  '"digitaler Zwilling"': [
    "/2025/05/halle-digitaler-zwilling/",
    "/2025/06/halle-regionalkonferenz-smart-cities/",
    "/2023/06/connected-urban-twins/",
  ],
  "„digitaler Zwilling“": [
    "/2025/05/halle-digitaler-zwilling/",
    "/2025/06/halle-regionalkonferenz-smart-cities/",
    "/2023/06/connected-urban-twins/",
  ],
  '"starke heimat"': [
    "/2022/04/hessen-starke-heimat-foerderung/",
    "/2025/08/hessen-starke-heimat-naechste-runde/",
    "/2025/10/waechtersbach-ikz-egov6-ki/",
  ],
  '"digitale dörfer"': [
    "/2024/04/goellheim-digitale-doerfer-zuwendung/",
    "/2025/04/rheinland-pfalz-digitale-doerfer-foerderung/",
  ],
  '"bürgeramt der zukunft"': ["/2023/08/berlin-buergeramt-der-zukunft/"],
  '"bündnis der willigen"': ["/2024/12/diez-prozessmanagement-foerderung/"],
  '"einer für alle"': ["/2022/12/bremen-digitale-familienleistungen/", "/2026/01/saarland-dritter-e-government-pakt/"],
  '"smart city index"': ["/2023/12/osnabrueck-smart-city-index/"],
  '"cell broadcast"': ["/2021/09/rems-murr-kreis-katastrophenvorsorge/"],
  '"dresdner forderungen"': ["/2026/03/deutschland-stack-forderungen-kommunen/"],
  '"rund um die uhr"': [
    "/2025/03/nuernberg-abholstationen/",
    "/2025/11/hattingen-chatbot-hatti/",
    "/2023/12/osnabrueck-smart-city-index/",
  ],
  '"open source"': [
    "/2020/12/open-smartcity-app/",
    "/2021/05/vitako-neue-verbandsstrategie/",
    "/2025/03/atlas-datentreuhand/",
  ],
  "„künstliche Intelligenz“": [
    "/2025/05/eisenach-ki-verwaltung/",
    "/2025/08/nordrhein-westfalen-ki-agenten/",
    "/2025/10/stuttgart-ki-strategie/",
    "/2025/10/waechtersbach-ikz-egov6-ki/",
    "/2025/11/stade-chatbot-kaeptn-knut/",
    "/2025/12/potsdam-ki-plaene/",
    "/2025/12/foederale-modernisierungsagenda/",
    "/2025/12/hamburg-llmoin-flaechendeckend/",
    "/2025/12/vitako-infobrief/",
    "/2025/05/baden-wuerttemberg-leitfaden-kommunikationswege/",
    "/2025/05/schleswig-holstein-digitalminister-im-gespraech/",
    "/2025/03/bayern-zukunftskommission-zwischenbericht/",
  ],
  '"data week"': ["/2025/06/leipzig-data-week-luederitz/"],
  '"außerhalb der öffnungszeiten"': ["/2023/08/berlin-buergeramt-der-zukunft/", "/2025/03/nuernberg-abholstationen/"],
};
