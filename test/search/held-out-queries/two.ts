import type { AnswersByQuery } from "../queries/answers-by-query.ts";

/** Two words of one report. */
export const twoQueries: AnswersByQuery = {
  "Seemann Chatbot": ["/2025/11/stade-chatbot-kaeptn-knut/"],
  "Hebammen Geburt": ["/2023/10/bremen-weitere-online-dienste/"],
  "Telekom Freibad": ["/2025/08/herborn-leitungsschaden/"],
  "Polizei Firewall": ["/2025/09/hoppegarten-cyberangriff/"],
  "Kennzeichen Parkplätze": ["/2025/05/stuttgart-scan-fahrzeug/"],
  "Trojaner Bauzeichnungen": ["/2020/03/neustadt-am-ruebenberge-folgen-cyberangriff/"],
  "Schüler Minecraft": ["/2025/09/st-wendel-smart-wendeler-land/"],
  "Wohnung anmelden": ["/2024/10/berlin-wohnsitz-online/"],
  "Bürgeramt Termine": ["/2024/10/berlin-wohnsitz-online/", "/2026/03/regio-it-stoerung-behoben/"],
  "Notruf Busse": ["/2026/03/regio-it-stromausfall/"],
  "Beamte App": ["/2025/04/berlin-beihilfe-app/"],
  "Überweisungen Ausland": ["/2025/05/dresden-bezahlkarte/"],
  "zehn Punkte": [
    "/2025/01/vitako-zehn-punkte-plan/",
    "/2025/10/vitako-vorschlaege-digitalisierung/",
    "/2025/12/digitalpakt-2-einigung/",
  ],
  "Genossenschaften Schulträger": ["/2021/05/vitako-neue-verbandsstrategie/"],
  "Müll melden": ["/2021/07/mecklenburg-vorpommern-klarschiff/"],
  "Amtsblatt Checkliste": ["/2025/05/baden-wuerttemberg-leitfaden-kommunikationswege/"],
  "Drucker Ehrenamtliche": ["/2025/04/nuernberg-buerger-pc/"],
};
