import type { AnswersByQuery } from "../queries/answers-by-query.ts";

/** Towns, districts and Länder, also as people and things from there are called. */
export const placeQueries: AnswersByQuery = {
  Nürnberger: ["/2025/03/nuernberg-abholstationen/", "/2025/04/nuernberg-buerger-pc/"],
  Leipziger: [
    "/2022/11/leipzig-open-data/",
    "/2023/06/connected-urban-twins/",
    "/2025/06/leipzig-data-week-luederitz/",
  ],
  Darmstädter: ["/2025/04/darmstadt-litfasssaeule/"],
  Osnabrücker: ["/2023/12/osnabrueck-smart-city-index/"],
  Hallenser: ["/2025/05/halle-digitaler-zwilling/", "/2025/06/halle-regionalkonferenz-smart-cities/"],
  Münchner: [
    "/2021/02/bayern-app/",
    "/2022/02/muenchen-consul-beteiligung/",
    "/2023/06/connected-urban-twins/",
    "/2025/03/bayern-zukunftskommission-zwischenbericht/",
  ],
  Cottbuser: [
    "/2020/05/brandenburg-zweckverband-digitale-kommunen/",
    "/2021/02/cottbus-dikom-vertrag/",
    "/2022/05/cottbus-dikom-rechenzentrum/",
  ],
  Nordfriesland: ["/2019/12/schleswig-holstein-wettbewerb-modellkommunen/"],
  Tangermünde: ["/2024/08/tangerhuette-digitales-rathaus/"],
  Northeim: ["/2025/08/noerten-hardenberg-meldesoftware/"],
  "Märkisch-Oderland": ["/2020/05/brandenburg-zweckverband-digitale-kommunen/", "/2025/09/hoppegarten-cyberangriff/"],
  Sauerland: ["/2023/11/suedwestfalen-it-cyberangriff/", "/2025/03/brilon-gebaerdensprach-avatar/"],
  Dithmarschen: ["/2020/09/meldorf-lokal-digital/"],
  "Meck-Pomm": [
    "/2019/04/nordwestmecklenburg-bauantrag-online/",
    "/2021/07/mecklenburg-vorpommern-klarschiff/",
    "/2021/10/schwerin-cyberangriff/",
    "/2022/01/schwerin-cyberangriff-wiederaufbau/",
    "/2025/09/nordwestmecklenburg-digitale-baugenehmigung/",
  ],
  Schweinau: ["/2025/04/nuernberg-buerger-pc/"],
  Thüringer: [
    "/2019/10/thueringen-zentraler-it-dienstleister/",
    "/2020/05/thueringen-kiv-gegruendet/",
    "/2024/07/thueringen-foerderrichtlinie-e-government/",
    "/2025/05/eisenach-ki-verwaltung/",
  ],
  Hattinger: ["/2025/11/hattingen-chatbot-hatti/"],
  Rostocker: ["/2021/07/mecklenburg-vorpommern-klarschiff/"],
  Friedrichshain: ["/2023/08/berlin-buergeramt-der-zukunft/"],
};
