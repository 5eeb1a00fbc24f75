import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SearchPlan } from "../archive/site.ts";
import { listFiles } from "./commit.ts";
import { type IndexPlan, indexFolder } from "./search-index.ts";

/** Files at most, the last of which are texts of reports: nobody has asked for megabytes. */
const most = 1_000;

/**
 * Writes into a directory of the site what browsers keep of the search for reading offline, see `src/offline/keep.ts`: its
 * code, what it must know, and the newest volume of the index. Addresses are seen from the start page.
 * @param made files of the last build, for volumes that are not made anew
 */
export function writeOfflineList(
  directory: string,
  { names, words }: SearchPlan,
  { volumes: [newest], due }: IndexPlan,
  made: Iterable<string>,
): void {
  const folder = `${indexFolder}/${newest?.name}/`;
  const all = newest && due.has(newest.name) ? listFiles(directory) : [...made];
  const files = all.filter((file) => file.startsWith(folder)).sort();
  const isText = (file: string): boolean => file.startsWith(`${folder}fragment/`);
  const entry = `${folder}pagefind-entry.json`;
  const list = [
    ...[names, words].map(({ address }) => address.slice(1)),
    ...["pagefind.js", "wasm.de.pagefind"].map((file) => `${indexFolder}/${file}`),
    `${entry}?ts=${newest?.tag}`, // as Pagefind asks for it
    ...files.filter((file) => !isText(file) && file !== entry),
    ...files.filter(isText),
  ];
  writeFileSync(join(directory, "offline.json"), JSON.stringify(newest ? list.slice(0, most) : []));
}
