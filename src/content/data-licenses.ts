/** A licence of the list that DCAT-AP.de allows for data. */
export interface DataLicense {
  /** Its address in that list, which is its name for catalogues. */
  readonly uri: string;
  readonly name: string;
  /** Where people read what it allows. */
  readonly text?: string;
  /** Whether who uses the data has to name the source. */
  readonly asksForName: boolean;
}

const base = "http://dcat-ap.de/def/licenses/";
const creativeCommons = "https://creativecommons.org/";

const license = (id: string, name: string, text?: string): DataLicense => ({
  uri: base + id,
  name,
  ...(text && { text }),
  asksForName: /-by\b|^odby$|^odbl$/.test(id),
});

/** What the exports say where `site.yaml` names no licence: nobody has been given leave to do more than the law allows. */
export const noLicense: DataLicense = {
  uri: `${base}other-closed`,
  name: "Keine Lizenz erteilt, alle Rechte vorbehalten",
  asksForName: false,
};

/** Those of the list that suit texts and data, without versions for software; https://www.dcat-ap.de/def/licenses/ */
const licenses: readonly DataLicense[] = [
  license(
    "dl-by-de/2.0",
    "Datenlizenz Deutschland – Namensnennung – Version 2.0",
    "https://www.govdata.de/dl-de/by-2-0",
  ),
  license("dl-zero-de/2.0", "Datenlizenz Deutschland – Zero – Version 2.0", "https://www.govdata.de/dl-de/zero-2-0"),
  license("cc-by/4.0", "Creative Commons Namensnennung 4.0 International", `${creativeCommons}licenses/by/4.0/deed.de`),
  license("cc-zero", "Creative Commons Zero 1.0", `${creativeCommons}publicdomain/zero/1.0/deed.de`),
  license(
    "cc-by-sa/4.0",
    "Creative Commons Namensnennung – Weitergabe unter gleichen Bedingungen 4.0 International",
    `${creativeCommons}licenses/by-sa/4.0/deed.de`,
  ),
  license(
    "cc-by-nd/4.0",
    "Creative Commons Namensnennung – Keine Bearbeitungen 4.0 International",
    `${creativeCommons}licenses/by-nd/4.0/deed.de`,
  ),
  license(
    "cc-by-nc/4.0",
    "Creative Commons Namensnennung – Nicht kommerziell 4.0 International",
    `${creativeCommons}licenses/by-nc/4.0/deed.de`,
  ),
  license("cc-by-de/3.0", "Creative Commons Namensnennung 3.0 Deutschland", `${creativeCommons}licenses/by/3.0/de/`),
  license(
    "cc-by-sa-de/3.0",
    "Creative Commons Namensnennung – Weitergabe unter gleichen Bedingungen 3.0 Deutschland",
    `${creativeCommons}licenses/by-sa/3.0/de/`,
  ),
  license(
    "cc-by-nc-de/3.0",
    "Creative Commons Namensnennung – Nicht kommerziell 3.0 Deutschland",
    `${creativeCommons}licenses/by-nc/3.0/de/`,
  ),
  license(
    "cc-by-nd/3.0",
    "Creative Commons Namensnennung – Keine Bearbeitung 3.0",
    `${creativeCommons}licenses/by-nd/3.0/deed.de`,
  ),
  license("ccpdm/1.0", "Public Domain Mark 1.0", `${creativeCommons}publicdomain/mark/1.0/deed.de`),
  license(
    "dl-by-de/1.0",
    "Datenlizenz Deutschland – Namensnennung – Version 1.0",
    "https://www.govdata.de/dl-de/by-1-0",
  ),
  license(
    "dl-by-nc-de/1.0",
    "Datenlizenz Deutschland – Namensnennung – nicht kommerziell – Version 1.0",
    "https://www.govdata.de/dl-de/by-nc-1-0",
  ),
  license("odbl", "Open Data Commons Open Database License", "https://opendatacommons.org/licenses/odbl/"),
  license("odby", "Open Data Commons Attribution License", "https://opendatacommons.org/licenses/by/"),
  license(
    "odcpddl",
    "Open Data Commons Public Domain Dedication and License",
    "https://opendatacommons.org/licenses/pddl/",
  ),
  license("officialWork", "Amtliches Werk, lizenzfrei nach § 5 Abs. 1 UrhG"),
  license("other-open", "Andere offene Lizenz"),
  noLicense,
];

const byUri = new Map(licenses.map((one) => [one.uri, one]));

/** The addresses that `site.yaml` may name. */
export const licenseUris: readonly string[] = [...byUri.keys()];

/** Given an address that `site.yaml` may name, or none, returns the licence. */
export function dataLicense(uri: string | undefined): DataLicense {
  return (uri !== undefined && byUri.get(uri)) || noLicense;
}
