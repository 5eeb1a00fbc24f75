import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Items } from "../../builders/news-directory.ts";
import { report, reportPath } from "../../builders/report.ts";
import { type Attack, payload } from "./attack.ts";

const realData = join(import.meta.dirname, "../../../_data");
const textOf = (name: string): string => readFileSync(join(realData, name), "utf8");

const script = `<script>${payload}</script>`;

/** Data files with hostile words that are accepted: what operators write is shown as text, too. */
export const hostileData: Readonly<Record<string, string>> = {
  "topics.yaml": `${textOf("topics.yaml")}- key: constructor
  label: ${JSON.stringify(`Thema "${script}`)}
  description: ${JSON.stringify(`=HYPERLINK("https://evil.example/") ${script} ]]> --> {{ 7*7 }}`)}
`,
  "organisations.yaml": `${textOf("organisations.yaml")}- key: valueof
  name: ${JSON.stringify(`=Stelle "${script}`)}
  kind: verwaltung
  region: bundesweit
  url: https://stelle.example/?a=1&b='2'
  description: ${JSON.stringify(`Stelle </script><img src=x onerror=${payload}>`)}
`,
  "site.yaml": textOf("site.yaml")
    .replace(/^name: .*$/m, `name: ${JSON.stringify(`Karte "${script}`)}`)
    .replace(/^tagline: .*$/m, `tagline: ${JSON.stringify(`</title>${script}`)}`)
    .replace(/^description: >-\n.*$/m, `description: ${JSON.stringify(`Archiv "><img src=x onerror=${payload}> ]]>`)}`),
};

const news = { [reportPath]: report() };
const inData = (
  name: string,
  file: string,
  item: Items[string],
  written: string,
  expected: Attack["expected"],
): Attack => ({
  name,
  where: `_data/${file}`,
  written,
  news,
  data: { [file]: item },
  expected,
});
const organisation = (name: string, url: string): Attack =>
  inData(
    `${name} as address of an organisation`,
    "organisations.yaml",
    textOf("organisations.yaml").replace(/^( {2}region: .*)$/m, `$1\n  url: ${JSON.stringify(url)}`),
    url,
    "error url-invalid",
  );
const topic = (name: string, key: string, label: string, expected: Attack["expected"]): Attack =>
  inData(
    name,
    "topics.yaml",
    `${textOf("topics.yaml")}- key: ${key}\n  label: ${label}\n  description: Karte.\n`,
    `${key}: ${label}`,
    expected,
  );
const site = (name: string, key: string, value: string, expected: Attack["expected"]): Attack =>
  inData(
    name,
    "site.yaml",
    textOf("site.yaml").replace(new RegExp(`^${key}: .*$`, "m"), `${key}: ${value}`),
    value,
    expected,
  );

export const dataAttacks: readonly Attack[] = [
  inData("a link out of the data", "topics.yaml", { linkTo: "/etc/passwd" }, "→ /etc/passwd", "error file-link"),
  inData("a link to what has no end", "gazetteer.tsv", { linkTo: "/dev/zero" }, "→ /dev/zero", "error file-link"),
  inData("a link to itself", "site.yaml", { linkTo: "site.yaml" }, "→ site.yaml", "error file-unreadable"),
  organisation("javascript:", `javascript:${payload}`),
  organisation("data:", "data:text/html,x"),
  topic("a key that climbs", "../../etc", "Karte", "error value-format"),
  topic("a key named like a prototype", "__proto__", "Karte", "error value-format"),
  topic("writing from right to left in a label", "karte", '"Karte \\u202exyz"', "error characters-invisible"),
  topic("a command to a terminal in a label", "karte", '"Karte \\e[31m"', "error characters-invisible"),
  topic("a script in a label", "karte", JSON.stringify(script), "harmless"),
  site("javascript: as address of the site", "url", `javascript:${payload}`, "error url-invalid"),
  site("an address of the site with a query", "url", "https://a.example/?a", "error url-invalid"),
  site("writing from right to left as name of the site", "name", '"Karte \\u202exyz"', "error characters-invisible"),
  site("a host with a line break", "firstHost", '"a.example\\nX: y"', "error value-type"),
];
