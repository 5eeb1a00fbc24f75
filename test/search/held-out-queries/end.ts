import type { AnswersByQuery } from "../queries/answers-by-query.ts";

/** The end of a compound in a report. */
export const endQueries: AnswersByQuery = {
  Direktion: ["/2025/05/dresden-bezahlkarte/"],
  Sekretariat: ["/2019/10/suederbrarup-digitale-modellkommunen/"],
  Beauftragte: [
    "/2019/10/niedersachsen-gesetz-digitale-verwaltung/",
    "/2025/04/rheinland-pfalz-digitale-doerfer-foerderung/",
  ],
  Meisterei: ["/2022/01/schwerin-cyberangriff-wiederaufbau/"],
  Friesland: ["/2019/12/schleswig-holstein-wettbewerb-modellkommunen/"],
  Westmecklenburg: [
    "/2019/04/nordwestmecklenburg-bauantrag-online/",
    "/2025/09/nordwestmecklenburg-digitale-baugenehmigung/",
  ],
  Preis: ["/2019/12/schleswig-holstein-wettbewerb-modellkommunen/"],
  Stiftung: ["/2025/04/hessen-digital-lotsen/"],
  Auszahlung: ["/2025/05/dresden-bezahlkarte/"],
  Formular: [
    "/2024/07/thueringen-foerderrichtlinie-e-government/",
    "/2025/08/noerten-hardenberg-meldesoftware/",
    "/2025/10/vitako-vorschlaege-digitalisierung/",
  ],
  Automat: ["/2025/05/stuttgart-scan-fahrzeug/"],
  Cockpit: ["/2022/07/bremen-it-garage/", "/2025/09/noots-operative-phase/"],
  Meldewesen: ["/2025/08/noerten-hardenberg-meldesoftware/"],
  Agentur: ["/2025/05/eisenach-ki-verwaltung/"],
  Mail: [
    "/2023/11/suedwestfalen-it-cyberangriff/",
    "/2025/07/stormarn-it-stoerung/",
    "/2025/11/hattingen-chatbot-hatti/",
    "/2025/12/hamburg-llmoin-flaechendeckend/",
  ],
  Parkausweis: ["/2025/12/potsdam-ki-plaene/"],
  Papier: ["/2026/03/deutschland-stack-forderungen-kommunen/"],
  Neckar: ["/2025/03/atlas-datentreuhand/"],
};
