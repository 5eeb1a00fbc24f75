import { type Attack, inReport } from "./attack.ts";

/** Half as long as a report may be; what takes the square of it, takes minutes. */
const length = 100_000;

/** Texts over which a program may brood for hours if it is written without care. */
const texts: Readonly<Record<string, string>> = {
  blanks: `x${" ".repeat(length)}x`,
  "empty lines": `x${"\n".repeat(length)}x`,
  "no-break spaces": `x${"\u00a0".repeat(length / 2)}x`,
  "opening brackets": "[".repeat(length),
  "beginnings of images": "![".repeat(length / 2),
  "beginnings of links": "[a](".repeat(length / 4),
  "beginnings of footnotes": "[^a".repeat(length / 3),
  "footnotes in lines": "^[a] ".repeat(length / 5),
  "beginnings of instructions": "a <? ".repeat(length / 5),
  "beginnings of CDATA": "a <![CDATA[ ".repeat(length / 12),
  "beginnings of comments": "a <!-- ".repeat(length / 7),
  "quotation marks": '"a '.repeat(length / 3),
  "German quotation marks": `${"„a".repeat(length / 4)}"`,
  stars: "**a_b".repeat(length / 5),
  accents: `a${"\u0301\u0323".repeat(length / 4)}`,
  links: Array.from({ length: length / 40 }, (_, index) => `[a${index}](https://a.example/${index})`).join(" "),
  tables: "|a|\n|-|\n|b|\n\n".repeat(length / 14),
  "tags on lines of their own": "a <b>\n\n".repeat(length / 7),
  "signs that nobody sees": "a\u202e\n".repeat(length / 5),
  "dangerous links": Array.from({ length: length / 25 }, (_, index) => `[a](javascript:${index})\n\n`).join(""),
  "footnotes of one number": "[^a]: b\n\n".repeat(length / 9),
  "targets of one name": "[a]: b\n".repeat(length / 7),
  "beginnings of tables": "| a |\n".repeat(length / 6),
  "bars in a table": `|a|\n|-|\n${"|b".repeat(length / 2)}`,
  "brackets the wrong way round": "a)[https: ".repeat(length / 11),
  "stars in words": "a*b".repeat(length / 3),
  "keys of the head": "draft: true\n".repeat(length / 12),
  "garbled letters": "Ã¼\n".repeat(length / 5),
  quotations: `${">".repeat(length)} x`,
  "short sentences": "a? ".repeat(length / 3),
};

const expected: Readonly<Record<string, Attack["expected"]>> = {
  accents: "warning characters-unusual",
  "tags on lines of their own": "error html-raw",
  "signs that nobody sees": "error characters-invisible",
  "dangerous links": "error link-unsafe",
  quotations: "error body-empty",
  "beginnings of links": "warning markup-left",
  "footnotes of one number": "error text-lost",
  "targets of one name": "error text-lost",
  "beginnings of tables": "warning markup-left",
  "bars in a table": "error text-lost",
  "brackets the wrong way round": "warning markup-left",
  "keys of the head": "error key-misplaced",
  "garbled letters": "error file-encoding",
};

/** One value of the head: shorter, since a head is. */
const values: Readonly<Record<string, string>> = {
  blanks: `"a"b${" ".repeat(30_000)}x`,
  hashes: "a #".repeat(10_000),
  stars: "*a ".repeat(10_000),
  colons: "a: ".repeat(10_000),
};

export const expensiveAttacks: readonly Attack[] = [
  ...Object.entries(texts).map(([name, body]) =>
    inReport(name, "body, much of it", body.slice(0, 20), { body }, expected[name] ?? "harmless"),
  ),
  ...Object.entries(values).map(([name, value]) =>
    inReport(
      name,
      "kicker, much of it",
      value.slice(0, 20),
      { more: `kicker: ${value}` },
      name === "hashes" ? "error yaml-comment" : "error yaml-syntax",
    ),
  ),
  inReport(
    "blanks in a region",
    "region",
    "x …",
    { region: `region: ["x${" ".repeat(30_000)}x"]` },
    "error region-unknown",
  ),
];
