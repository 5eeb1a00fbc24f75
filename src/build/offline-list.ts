import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "./commit.ts";
import { type IndexPlan, indexFolder } from "./search-index.ts";

/** Files at most, the last of which are texts of reports: nobody has asked for megabytes. */
const most = 1_000;

/**
 * Writes into a directory of the site which files the newest volume of the index consists of, with the code of the search:
 * what browsers keep of it for reading offline, see `src/offline/keep.ts`. Names are seen from the start page.
 * @param made files of the last build, for volumes that are not made anew
 */
export function writeOfflineList(directory: string, { volumes, due }: IndexPlan, made: Iterable<string>): void {
  writeFileSync(join(directory, "offline.json"), JSON.stringify(offlineList(directory, { volumes, due }, made)));
}

function offlineList(directory: string, { volumes, due }: IndexPlan, made: Iterable<string>): readonly string[] {
  const [newest] = volumes;
  if (!newest) return [];
  const folder = `${indexFolder}/${newest.name}/`;
  const files = (due.has(newest.name) ? listFiles(directory) : [...made])
    .filter((file) => file.startsWith(folder))
    .sort();
  const isText = (file: string): boolean => file.startsWith(`${folder}fragment/`);
  const entry = `${folder}pagefind-entry.json`;
  return [
    ...["pagefind.js", "wasm.de.pagefind"].map((file) => `${indexFolder}/${file}`),
    `${entry}?ts=${newest.tag}`, // as Pagefind asks for it
    ...files.filter((file) => !isText(file) && file !== entry),
    ...files.filter(isText),
  ].slice(0, most);
}
