import type { AnswersByQuery } from "../queries/answers-by-query.ts";

/** The beginning of a compound in a report. */
export const frontQueries: AnswersByQuery = {
  Mobilfunk: ["/2021/09/rems-murr-kreis-katastrophenvorsorge/", "/2025/04/darmstadt-litfasssaeule/"],
  Benutzer: ["/2025/09/hoppegarten-cyberangriff/"],
  Klima: ["/2025/12/digitalpakt-2-einigung/"],
  Kugel: ["/2025/09/st-wendel-smart-wendeler-land/"],
  Guthaben: ["/2025/05/dresden-bezahlkarte/"],
  Echtzeit: ["/2026/03/regio-it-stromausfall/"],
  Ehe: ["/2022/07/bremen-it-garage/", "/2023/10/bremen-weitere-online-dienste/"],
  Fußgänger: ["/2020/09/meldorf-lokal-digital/"],
  Mittelrhein: ["/2025/03/rheinland-pfalz-kuladig-modellkommunen-2025/"],
  Lizenz: ["/2020/12/open-smartcity-app/"],
  Verbot: ["/2025/12/foederale-modernisierungsagenda/"],
  Koalition: ["/2019/07/hamburg-kritik-laenderkompass/", "/2024/01/digitalpakt-schule-laeuft-aus/"],
  Erpressung: ["/2020/03/neustadt-am-ruebenberge-folgen-cyberangriff/", "/2023/11/suedwestfalen-it-cyberangriff/"],
  Routine: ["/2025/08/nordrhein-westfalen-ki-agenten/"],
  Alarm: ["/2022/04/hessen-starke-heimat-foerderung/"],
  Jugendhilfe: ["/2022/03/bremen-elfe-elterngeld/"],
};
