import type { AnswersByQuery } from "../queries/answers-by-query.ts";

/** One word, as it stands in a report. */
export const exactQueries: AnswersByQuery = {
  Sackgasse: ["/2024/08/tangerhuette-digitales-rathaus/"],
  Teststrecke: ["/2023/07/sachsen-digital-2030/"],
  Chronik: ["/2022/12/drensteinfurt-cyberangriff/", "/2025/09/hoppegarten-cyberangriff/"],
  Jury: ["/2019/12/schleswig-holstein-wettbewerb-modellkommunen/"],
  Riegerplatz: ["/2025/04/darmstadt-litfasssaeule/"],
  Zollverwaltung: ["/2019/04/nordwestmecklenburg-bauantrag-online/"],
  Doppelspitze: ["/2020/05/saarland-ego-saar-neuordnung/"],
  Ratsinformationssystem: ["/2025/09/hoppegarten-cyberangriff/"],
  Unterhaltsvorschuss: ["/2022/12/bremen-digitale-familienleistungen/"],
  Kreisreform: ["/2022/05/cottbus-dikom-rechenzentrum/"],
  Amtsblatt: ["/2025/05/baden-wuerttemberg-leitfaden-kommunikationswege/"],
  Hochzeitskalender: ["/2021/02/bayern-app/"],
  Rangliste: ["/2025/09/augsburg-blaupause-online-dienste/"],
  Mitternacht: ["/2019/12/schleswig-holstein-wettbewerb-modellkommunen/"],
  Krisenstab: ["/2021/10/schwerin-cyberangriff/", "/2026/03/regio-it-stromausfall/"],
  Sommerferien: ["/2025/05/eisenach-ki-verwaltung/"],
};
