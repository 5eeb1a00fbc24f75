import { report, reportPath } from "../../builders/report.ts";
import { inFiles, inReport, type Mistake } from "./mistake.ts";

/** The text as a Windows program of the nineties would save it. */
const latin1 = (text: string): Uint8Array => Buffer.from(text, "latin1");
const right = report();
const misnamed = (name: string, path: string, suggestion: string): Mistake =>
  inFiles(name, path, { [path]: right }, { code: "file-name", line: 1, column: 1, suggestion });

export const fileMistakes: readonly Mistake[] = [
  inReport("an empty file", "", {
    code: "file-empty",
    line: 1,
    column: 1,
    suggestion: "Schreiben Sie den Bericht oder",
  }),
  inReport(
    "two versions of a text, as Git leaves them",
    { body: "Karte.\n\n<<<<<<< HEAD\nEine Karte.\n=======\nDie Karte.\n>>>>>>> karte" },
    { code: "file-conflict", line: 11, column: 1, suggestion: "löschen Sie die Zeilen, die mit <<<<<<<" },
  ),
  inReport(
    "two versions of a whole file, as Git leaves them",
    `<<<<<<< HEAD\n${right}=======\n${right}>>>>>>> karte\n`,
    {
      code: "file-conflict",
      line: 1,
      column: 1,
      suggestion: "Behalten Sie von beiden, was gelten soll",
    },
  ),
  inReport("a file of empty lines", "\n \n\n", {
    code: "file-empty",
    line: 1,
    column: 1,
    suggestion: "Schreiben Sie den Bericht oder",
  }),
  inReport("a file in ISO-8859-1", latin1(report({ body: "Zweiter Absatz.\n\nSie gilt für alle." })), {
    code: "file-encoding",
    line: 4,
    column: 45,
    suggestion: "UTF-8",
  }),
  ...(
    [
      ["umlauts that became two signs each", "Die Ã„mter sind fÃ¼r alle BÃ¼rger da.", 5, "„Ämter“"],
      ["umlauts that became two signs each in a web page", "Die Stadt lÃ\u0084dt ein.", 12, "„lÄdt“"],
      ["quotation marks that became three signs each", "Die â€žKarteâ€œ gilt.", 5, "„„Karte“"],
      ["a letter that was lost", "Das B\ufffdrgerb\ufffdro ist offen.", 6, "ä, ö, ü oder ß"],
    ] as const
  ).map(([name, body, column, suggestion]) =>
    inReport(name, { body: `Erster Absatz.\n\n${body}` }, { code: "file-encoding", line: 11, column, suggestion }),
  ),
  inReport(
    "a garbled umlaut in a headline",
    { title: "title: BÃ¼rgeramt Ã¶ffnet" },
    { code: "file-encoding", line: 2, column: 9, suggestion: "„Bürgeramt“" },
  ),
  inReport("a file in UTF-16", Buffer.from(`\ufeff${right}`, "utf16le"), {
    code: "file-encoding",
    line: 1,
    column: 1,
    suggestion: "Speichern Sie sie mit der Zeichenkodierung UTF-8",
  }),
  inReport("a file that is far too large", report({ body: "Karte ".repeat(200_000) }), {
    code: "file-size",
    line: 1,
    column: 1,
    suggestion: "Sehen Sie nach, ob ein",
  }),
  ...(
    [
      ["a document of Word", Buffer.from("PK\x03\x04\x14\x00\x06\x00word/document.xml\xe4\xff", "latin1")],
      ["a document of an older Word", Buffer.from("d0cf11e0a1b11ae1", "hex")],
      ["rich text", "{\\rtf1\\ansi\\deff0 Bezahlkarte startet}"],
      ["a page that Word has saved", '\ufeff\n<html xmlns:o="urn:schemas-microsoft-com:office:office">\n</html>\n'],
      ["a page of the web", "<!DOCTYPE html>\n<title>Bezahlkarte startet</title>\n"],
      ["a PDF", "%PDF-1.7\n"],
    ] as const
  ).map(([what, text]) =>
    inReport(`a report that is ${what} by another name`, text, {
      code: "file-document",
      line: 1,
      column: 1,
      suggestion: "Kopieren Sie den Text in eine neue Datei mit der Endung .md",
    }),
  ),
  ...["2025-5-9-karte", "20250509-karte", "2025_05_09_karte", "09.05.2025 Karte"].map((name) =>
    inFiles(
      `a file name whose day is written as ${name}`,
      `2025/${name}.md`,
      { [`2025/${name}.md`]: right },
      {
        code: "file-name",
        line: 1,
        column: 1,
        suggestion: "um: 2025-05-09-karte.md",
        mended: { "2025/2025-05-09-karte.md": right },
      },
    ),
  ),
  misnamed("a file name with umlaut", "2025/2025-05-09-münchen.md", "um: 2025-05-09-muenchen.md"),
  misnamed("a file name with capital letters", "2025/2025-05-09-Dresden.md", "um: 2025-05-09-dresden.md"),
  misnamed("a file name with spaces", "2025/2025-05-09 bezahlkarte.md", "um: 2025-05-09-bezahlkarte.md"),
  misnamed("a file name without date", "2025/bezahlkarte.md", "2025-05-09-dresden-bezahlkarte.md"),
  misnamed(
    "a file name with a day that does not exist",
    "2025/2025-02-30-bezahlkarte.md",
    "2025-05-09-dresden-bezahlkarte.md",
  ),
  inFiles(
    "the folder of another year",
    "2024/2025-05-09-bezahlkarte.md",
    { "2024/2025-05-09-bezahlkarte.md": right },
    {
      code: "file-folder",
      line: 1,
      column: 1,
      suggestion: "2025/",
    },
  ),
  inFiles(
    "a report outside the folders of the years",
    "2025-05-09-bezahlkarte.md",
    { "2025-05-09-bezahlkarte.md": right },
    {
      code: "file-folder",
      line: 1,
      column: 1,
      suggestion: "2025/",
    },
  ),
  ...["markdown", "txt", "MD", "docx"].map((extension) => {
    const path = `2025/2025-05-09-karte.${extension}`;
    const suggestion = extension === "docx" ? "in eine neue Datei" : "um: 2025-05-09-karte.md";
    return inFiles(
      `the extension of ${path}`,
      path,
      { [path]: right },
      { code: "file-extension", line: 1, column: 1, suggestion },
    );
  }),
  ...[
    ["without extension", "2025-05-09-karte", "um: 2025-05-09-karte.md"],
    ["with a blank behind its extension", "2025-05-09-karte.md ", "um: 2025-05-09-karte.md"],
    ["with another extension of Markdown", "2025-05-09-karte.mkd", "um: 2025-05-09-karte.md"],
    ["whose extension Notepad has doubled", "2025-05-09-karte.md.txt", "um: 2025-05-09-karte.md"],
    [
      "with umlaut, capital letter and extension of text",
      "2025-05-09-Münchner Karte.txt",
      "um: 2025-05-09-muenchner-karte.md",
    ],
    ["without date and extension", "karte", "2025-05-09-dresden-bezahlkarte.md"],
    ["of Apple's word processor", "2025-05-09-karte.pages", "nehmen Sie die Datei aus dem Ordner"],
    ["of a spreadsheet", "karten.xlsx", "nehmen Sie die Datei aus dem Ordner"],
  ].map(([name, file, suggestion = ""]) =>
    inFiles(
      `a file ${name}`,
      `2025/${file}`,
      { [`2025/${file}`]: right },
      { code: "file-extension", line: 1, column: 1, suggestion },
    ),
  ),
  misnamed("a file name with a doubled extension", "2025/2025-05-09-karte.md.md", "um: 2025-05-09-karte.md"),
  inFiles(
    "a folder with the name of a file",
    "2025/2025-05-09-karte.md",
    { "2025/2025-05-09-karte.md": { folder: true } },
    {
      code: "file-is-directory",
      line: 1,
      column: 1,
      suggestion: "Benennen Sie den Ordner um",
    },
  ),
  inFiles(
    "a symbolic link to a file",
    "2025/2025-05-09-karte.md",
    { "2025/2025-05-09-karte.md": { linkTo: "/etc/passwd" } },
    {
      code: "file-link",
      line: 1,
      column: 1,
      suggestion: "Legen Sie die Berichte selbst hier ab",
    },
  ),
  inFiles(
    "a symbolic link that leads nowhere",
    "2025/2025-05-09-karte.md",
    { "2025/2025-05-09-karte.md": { linkTo: "fehlt.md" } },
    {
      code: "file-link",
      line: 1,
      column: 1,
      suggestion: "Legen Sie die Berichte selbst hier ab",
    },
  ),
  inFiles(
    "a symbolic link to a folder",
    "2024",
    { "2024": { linkTo: "2025" }, [reportPath]: right },
    {
      code: "file-link",
      line: 1,
      column: 1,
      suggestion: "Legen Sie die Berichte selbst hier ab",
    },
  ),
];

const second = "2025/2025-05-12-bezahlkarte.md";
const secondReport = (more?: string): string =>
  report({ date: "date: 2025-05-12", ...(more === undefined ? {} : { more }) });

export const addressMistakes: readonly Mistake[] = [
  inFiles(
    "two reports of one month with the same short name",
    second,
    { [reportPath]: right, [second]: secondReport() },
    {
      code: "address-duplicate",
      line: 1,
      column: 1,
      suggestion: "Kurznamen",
    },
  ),
  inFiles(
    "an earlier address that belongs to another report",
    "2025/2025-05-12-karte.md",
    { [reportPath]: right, "2025/2025-05-12-karte.md": secondReport("aliases:\n  - /2025/05/bezahlkarte/") },
    { code: "alias-taken", line: 8, column: 5, suggestion: "aliases" },
  ),
  inFiles(
    "an earlier address that two reports claim",
    "2025/2025-05-12-karte.md",
    {
      [reportPath]: report({ more: "aliases: [/alt/]" }),
      "2025/2025-05-12-karte.md": secondReport("aliases: [/alt/]"),
    },
    { code: "alias-taken", line: 7, column: 11, suggestion: "Löschen Sie sie aus der Liste aliases" },
  ),
  ...["/impressum/", "/land/sachsen/", "/2025/", "/2025/05/"].map((address) =>
    inReport(
      `an earlier address that is a page of the site: ${address}`,
      { more: `aliases: [${address}]` },
      { code: "alias-taken", line: 7, column: 11, suggestion: "aliases" },
    ),
  ),
  inReport(
    "an earlier address that is the present one",
    { more: "aliases: [/2025/05/bezahlkarte/]" },
    { code: "alias-taken", line: 7, column: 11, suggestion: "Löschen Sie sie aus der Liste aliases" },
  ),
];
