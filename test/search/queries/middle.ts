import type { AnswersByQuery } from "./answers-by-query.ts";

/** A part inside a compound; the reports hold it only inside compounds: "Schein" for "Parkscheinautomaten". */
export const middleQueries: AnswersByQuery = {
  schein: ["/2025/05/stuttgart-scan-fahrzeug/"],
  regen: ["/2021/09/rems-murr-kreis-katastrophenvorsorge/", "/2022/04/hessen-starke-heimat-foerderung/"],
  bedienung: ["/2023/08/berlin-buergeramt-der-zukunft/", "/2025/04/nuernberg-buerger-pc/"],
  faser: ["/2023/07/sachsen-digital-2030/"],
  brennstoff: ["/2025/04/darmstadt-litfasssaeule/"],
  stoff: ["/2025/04/darmstadt-litfasssaeule/"],
  graf: ["/2023/03/rheinland-pfalz-kuladig-modellkommunen-2023/", "/2025/05/montabaur-prozessregister/"],
  park: ["/2025/05/stuttgart-scan-fahrzeug/", "/2025/12/potsdam-ki-plaene/"],
  zugang: [
    "/2019/04/nordwestmecklenburg-bauantrag-online/",
    "/2020/05/brandenburg-zweckverband-digitale-kommunen/",
    "/2020/05/thueringen-kiv-gegruendet/",
    "/2022/07/bremen-it-garage/",
    "/2022/12/bremen-digitale-familienleistungen/",
    "/2025/04/schleswig-holstein-itvsh-kooperation-verlaengert/",
    "/2025/09/nordwestmecklenburg-digitale-baugenehmigung/",
    "/2025/04/nuernberg-buerger-pc/",
    "/2022/01/schwerin-cyberangriff-wiederaufbau/",
  ],
  generation: ["/2025/04/nuernberg-buerger-pc/"],
  meister: ["/2022/01/schwerin-cyberangriff-wiederaufbau/"],
  präsident: ["/2025/12/foederale-modernisierungsagenda/"],
  murr: ["/2021/09/rems-murr-kreis-katastrophenvorsorge/"],
};
