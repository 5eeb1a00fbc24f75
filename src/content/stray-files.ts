import { type Dirent, statSync } from "node:fs";
import { adviceOnDocument } from "./document-file.ts";
import { nameAdvice } from "./file-name.ts";
import { pictureName } from "./image-file.ts";
import type { Problem } from "./problem.ts";
import { problemsIn, start } from "./source-file.ts";

/** What systems and programs leave beside files: previews, settings of folders, locks and copies of what is open. */
const litter = /^(thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r|~\$.*|.*~)$/i;

/** Endings of plain text, or none: such a file is a report once it is called by the right name. */
const plainText = /^[^.]*$|\.(markdown|mkdn?|mdown|mdx?|mdtxt|te?xt|md)\s*$/i;

/**
 * Given an item of the news directory that is no folder to enter, and its path for messages, returns what is wrong with it:
 * a report in the wrong dress would be lost without a word, and so everything that is neither report nor picture is named.
 */
export function strayProblem(file: string, item: Dirent): Problem | undefined {
  const problem = problemsIn(file);
  if (item.isDirectory()) {
    return problem(
      "file-is-directory",
      start,
      "Hier wird eine Datei erwartet, es ist aber ein Ordner.",
      "Benennen Sie den Ordner um oder verschieben Sie die Dateien darin.",
    );
  }
  if (isPassedOver(item.name) && !linksToFolder(file, item)) return undefined;
  if (!item.isFile()) {
    return problem(
      "file-link",
      start,
      "Das ist nur ein Verweis; gelesen wird nur, was wirklich im Ordner liegt.",
      "Legen Sie die Berichte selbst hier ab.",
    );
  }
  if (item.name.endsWith(".md")) return undefined;
  return problem(
    "file-extension",
    start,
    "Berichte müssen auf .md enden; diese Datei würde nicht veröffentlicht.",
    plainText.test(item.name) ? nameAdvice(item.name) : adviceOnDocument,
  );
}

/** Pictures belong to reports, which say what is wrong with them. */
function isPassedOver(name: string): boolean {
  return pictureName.test(name) || litter.test(name);
}

/** A linked folder is not entered; the reports in it would be lost without a word. */
function linksToFolder(file: string, item: Dirent): boolean {
  if (!item.isSymbolicLink()) return false;
  try {
    return statSync(file).isDirectory();
  } catch {
    return false; // it leads nowhere, or to itself
  }
}
