import { readFileSync, realpathSync } from "node:fs";
import { join, sep } from "node:path";
import { problemsIn, type Result, start, unreadable } from "./source-file.ts";

/**
 * Reads a file of the data directory. A link that leads out of it is not followed: whoever may commit it would see in
 * messages what lies there. Links within are what containers make of files that they bring in.
 */
export function readDataFile(directory: string, name: string): Result<Uint8Array> {
  const file = join(directory, name);
  try {
    if (realpathSync(file).startsWith(realpathSync(directory) + sep)) return { ok: true, value: readFileSync(file) };
  } catch (cause) {
    return { ok: false, problems: [unreadable(file, cause)] };
  }
  const problem = problemsIn(file)(
    "file-link",
    start,
    "Das ist nur ein Verweis auf eine Datei außerhalb des Ordners; sie wird nicht gelesen.",
    "Legen Sie die Datei selbst hier ab.",
  );
  return { ok: false, problems: [problem] };
}
