import { join } from "node:path";
import { positionInYaml } from "../content/entry-position.ts";
import type { Problem } from "../content/problem.ts";
import type { Content } from "../content/read-content.ts";
import { problemsIn, warningsIn } from "../content/source-file.ts";
import type { CheckOptions, ContentCheck } from "./check-content.ts";

/** Values of the template, or none, in a site that is in production: nobody may publish a made-up Impressum. */
export const sitePlaceholders: ContentCheck = ({ site, siteGaps }, { data }) => {
  if (!site.production) return [];
  const file = join(data, "site.yaml");
  const refuse = problemsIn(file);
  const missing = siteGaps.missing.map((path) =>
    refuse(
      "key-missing",
      positionInYaml(file, path),
      `Die Pflichtangabe „${path.join(".")}" fehlt.`,
      `${whatToAdd(String(path.at(-1)))}.`,
    ),
  );
  const template = siteGaps.template.map((path) =>
    refuse(
      "site-placeholder",
      positionInYaml(file, path),
      `Die Angabe „${path.join(".")}" ist noch ein Muster aus der Vorlage; mit „production: true" darf keins mehr da sein.`,
      "Tragen Sie ein, was stimmt.",
    ),
  );
  return [...missing, ...template];
};

/** The same in a site that is not in production yet, said once, and what the law demands and is missing. */
export function siteGapWarnings({ site, siteGaps }: Content, { data }: CheckOptions): readonly Problem[] {
  if (site.production) return [];
  const file = join(data, "site.yaml");
  const warn = warningsIn(file);
  const { missing, template } = siteGaps;
  const [first] = template;
  return [
    ...missing.map((path) =>
      warn(
        "key-missing",
        positionInYaml(file, path),
        `Die Pflichtangabe „${path.join(".")}" fehlt. Die Seiten mit rechtlichen Angaben sind unvollständig.`,
        `${whatToAdd(String(path.at(-1)))}. Mit „production: true" ist das ein Fehler.`,
      ),
    ),
    ...(first
      ? [
          warn(
            "site-placeholder",
            positionInYaml(file, first),
            `${counted(template.length)} noch Muster: ${template.map((path) => path.join(".")).join(", ")}.`,
            "Tragen Sie ein, was stimmt, lassen Sie die Texte rechtlich prüfen und setzen Sie dann „production: true“.",
          ),
        ]
      : []),
  ];
}

/** What can be written where there is nothing to tell, see `_data/site.yaml`. */
const nothingToTell: Readonly<Record<string, string>> = {
  representative:
    "stattdessen unter „openData“ die Zeile „publisherType: PrivateIndividual(s)“, wenn Sie als Privatperson veröffentlichen",
  logRetentionDays: "„unbekannt“, wenn der Host keine Frist nennt",
  hostName: "„selbst“, wenn Sie den Webserver selbst betreiben",
  thirdCountryTransfer:
    "„keine“, wenn weder der Webserver noch das Formular der Redaktion Daten in Länder außerhalb von EU und EWR übermittelt",
};

function whatToAdd(key: string): string {
  const nothing = nothingToTell[key];
  return `Ergänzen Sie die Zeile „${key}: …"${nothing === undefined ? "" : `; schreiben Sie ${nothing}`}`;
}

function counted(count: number): string {
  return count === 1 ? "Eine Angabe ist" : `${count} Angaben sind`;
}
