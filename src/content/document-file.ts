import type { Problem } from "./problem.ts";
import { problemsIn, start } from "./source-file.ts";

/** What to do about a document of another program: to give it another name does not make a report of it. */
export const adviceOnDocument =
  "Kopieren Sie den Text in eine neue Datei mit der Endung .md; ein Dokument lässt sich nicht umbenennen. Ist es kein Bericht, nehmen Sie die Datei aus dem Ordner.";

/** How documents begin, in lower case (https://en.wikipedia.org/wiki/List_of_file_signatures), and what they are called. */
const beginnings: readonly (readonly [string, string])[] = [
  ["pk\x03\x04", "ein Dokument aus Word oder einem anderen Programm"], // .docx, .odt and .pages are ZIP archives
  ["\xd0\xcf\x11\xe0".toLowerCase(), "ein Dokument aus einem älteren Word"],
  ["%pdf-", "ein PDF"],
  ["{\\rtf", "ein Dokument aus einem Textprogramm (RTF)"],
  ["<!doctype html", "eine Webseite (HTML)"],
  ["<html", "eine Webseite (HTML)"],
  ["<?xml", "eine Datei für Programme (XML)"],
];

/** Given the bytes of a file that is called like a report, says so if it is a document of another program. */
export function documentProblem(file: string, bytes: Uint8Array): Problem | undefined {
  const beginning = new TextDecoder("latin1")
    .decode(bytes.subarray(0, 100))
    .replace(/^(?:ï»¿)?\s*/, "")
    .toLowerCase();
  const [, kind] = beginnings.find(([signature]) => beginning.startsWith(signature)) ?? [];
  if (kind === undefined) return undefined;
  return problemsIn(file)(
    "file-document",
    start,
    `Die Datei heißt wie ein Bericht, ist aber ${kind}.`,
    adviceOnDocument,
  );
}
