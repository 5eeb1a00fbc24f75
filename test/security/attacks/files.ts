import type { Items } from "../../builders/news-directory.ts";
import { report, reportPath } from "../../builders/report.ts";
import { type Attack, inReport } from "./attack.ts";

const right = report();
const named = (name: string, file: string, expected: Attack["expected"], item: Items[string] = right): Attack => ({
  name,
  where: "file",
  written: file.slice(0, 60),
  news: { [file]: item },
  expected,
});

export const fileAttacks: readonly Attack[] = [
  named("a script in its name", '2025/2025-05-09-"><script>.md', "error file-name"),
  named("a line break in its name", "2025/2025-05-09-karte\n::error::x.md", "error file-name"),
  named("a command to a terminal in its name", "2025/2025-05-09-\u001b]0;karte\u0007.md", "error file-name"),
  named("writing from right to left in its name", "2025/2025-05-09-\u202edm.etrak.md", "error file-name"),
  named("a quotation mark in its name", "2025/2025-05-09-karte'\"$(id)`id`.md", "error file-name"),
  named("a very long name", `2025/2025-05-09-${"a".repeat(235)}.md`, "harmless"),
  named("the name of another case", "2025/2025-05-09-KARTE.md", "error file-name"),
  named("the name of a device of Windows", "2025/2025-05-09-con.md", "error file-name"),
  named("dots in its name", "2025/2025-05-09-...md", "error file-name"),
  named("the name of a prototype", "2025/2025-05-09-constructor.md", "harmless"),
  named("a folder of a prototype", "__proto__/2025-05-09-karte.md", "error file-folder"),
  named("an unusual folder", "2025/../2024/2025-05-09-karte.md", "error file-folder"),
  named("a link out of the news", reportPath, "error file-link", { linkTo: "/etc/passwd" }),
  named("a link to what has no end", reportPath, "error file-link", { linkTo: "/dev/zero" }),
  named("a link to itself", reportPath, "error file-link", { linkTo: "2025-05-09-bezahlkarte.md" }),
  named("a folder that leads out of the news", "2024", "error file-link", { linkTo: "/etc" }),
  named("a folder that leads to itself", "2025/2025", "error file-link", { linkTo: ".." }),
  named("a folder that is called like a report", reportPath, "error file-is-directory", { folder: true }),
  named("a ledger that leads out of the news", "adressen.txt", "error file-link", { linkTo: "/etc/passwd" }),
  named("a program of Eleventy", "2025/2025.11tydata.js", "error file-extension", "process.exit(1)"),
  named("a page of Eleventy", "2025/karte.njk", "error file-extension", "{{ 7*7 }}"),
  inReport("50 MB", "file", "a …", Buffer.alloc(50_000_000, "a"), "error file-size"),
  inReport("bytes without meaning", "file", "ff fe 00 …", Buffer.from([0xff, 0xfe, 0, 1, 2, 3]), "error file-encoding"),
  inReport("nothing but NUL", "file", "00 00 …", Buffer.alloc(1000), "error front-matter-missing"),
];
