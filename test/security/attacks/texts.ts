import type { ReportChange } from "../../builders/report.ts";
import { type Attack, type Expected, inReport, longEnough, payload } from "./attack.ts";

/** Texts that would do harm where somebody forgets to escape them, with what is left of them after typesetting. */
const texts: readonly (readonly [name: string, text: string])[] = [
  ["a script", `Karte <script>${payload}</script>`],
  ["an image that fails", `Karte <img src=x onerror=${payload}>`],
  ["the end of an attribute", `Karte " onmouseover="${payload}" x="`],
  ["the end of the title element", `Karte </title><svg onload=${payload}>`],
  ["the end of a script", `Karte </script><script>${payload}</script>`],
  ["the end of a CDATA section", `Karte ]]><script>${payload}</script><![CDATA[`],
  ["an expression of a template", `Karte {{ constructor.constructor('${payload}')() }} \${7*7} <%= 7*7 %> {% raw %}`],
  ["escaped HTML", `Karte &lt;script&gt;${payload}&lt;/script&gt; &#60;b&#62;`],
  ["a formula", `=HYPERLINK("https://evil.example/";"Karte")`],
  ["a formula with a sign", `+49;cmd|' /C calc'!A0 Karte`],
  ["a formula that is negative", "-2+3;Karte"],
  ["a formula with an at sign", "@SUM(1+1)*cmd|' /C calc'!A0 Karte"],
  ["a formula in full width", "＝HYPERLINK（１） Karte"],
  ["the end of a comment", `Karte --><script>${payload}</script><!--`],
  ["a line of a calendar", "Karte\r\nATTENDEE:mailto:opfer@evil.example\r\nEND:VEVENT"],
];

/** The fields that hold texts, and a report that holds one there. */
const fields: Readonly<Record<string, (yaml: string) => ReportChange>> = {
  title: (yaml) => ({ title: `title: ${yaml}` }),
  kicker: (yaml) => ({ more: `kicker: ${yaml}` }),
  "events.title": (yaml) => ({ more: `events:\n  - title: ${yaml}\n    date: 2026-12-01T10:00` }),
  "sources.title": (yaml) => ({
    more: `sources:\n  - publisher: TAG24\n    title: ${yaml}\n    url: https://www.tag24.de/`,
  }),
  "sources.publisher": (yaml) => ({ more: `sources:\n  - publisher: ${yaml}\n    url: https://www.tag24.de/` }),
  "corrections.text": (yaml) => ({
    more: `corrections:\n  - date: 2025-05-12\n    kind: ergaenzung\n    text: ${yaml}`,
  }),
};

const inFields = texts.flatMap(([name, text]) =>
  Object.entries(fields).map(([field, change]) =>
    inReport(`${name} in ${field}`, field, text, change(JSON.stringify(text)), expectedOf(text)),
  ),
);

const inTeasers = texts.map(([name, text]) =>
  inReport(
    `${name} in teaser`,
    "teaser",
    text,
    { teaser: `teaser: ${JSON.stringify(`${text} ${longEnough}.`)}` },
    expectedOf(text),
  ),
);

/** Each text in all of the fields at once: the same again, for sites that have to be looked at page by page. */
export const widespreadAttacks: readonly Attack[] = texts.map(([name, text]) => {
  const yaml = JSON.stringify(text);
  const more = Object.entries(fields).flatMap(([, change]) => change(yaml).more ?? []);
  // Both fields of a source stand in one list.
  const sources = `sources:\n  - publisher: ${yaml}\n    title: ${yaml}\n    url: https://www.tag24.de/`;
  const others = more.filter((lines) => !lines.startsWith("sources"));
  const teaser = `teaser: ${JSON.stringify(`${text} ${longEnough}.`)}`;
  const change = { title: `title: ${yaml}`, teaser, more: [...others, sources].join("\n") };
  return inReport(`${name} everywhere`, "head", text, change, expectedOf(text));
});

/** Letters of full width are accepted, and complained of. */
function expectedOf(text: string): Expected {
  return text.includes("＝") ? "warning characters-unusual" : "harmless";
}

/** Signs that nobody sees, as YAML spells them. */
const invisible: readonly (readonly [name: string, yaml: string])[] = [
  ["writing from right to left", '"Karte \\u202egpj.exe"'],
  ["an isolate of writing", '"Karte \\u2067startet\\u2069"'],
  ["an Arabic letter mark", '"Karte \\u061cstartet"'],
  ["a command to a terminal", '"Karte \\e]0;Titel\\a\\e[31m"'],
  ["a NUL", '"Karte\\0"'],
  ["half a character", '"Karte \\ud800 startet"'],
  ["a sign that XML forbids", '"Karte \\uffff startet"'],
  ["words for machines only", '"Karte \\U000E0049\\U000E0067\\U000E006E"'],
  ["a space without width", '"Kar\\u200bte"'],
];

const hidden = invisible.flatMap(([name, yaml]) =>
  Object.entries(fields).map(([field, change]) =>
    inReport(`${name} in ${field}`, field, yaml, change(yaml), "error characters-invisible"),
  ),
);

export const textAttacks: readonly Attack[] = [...inFields, ...inTeasers, ...hidden];
