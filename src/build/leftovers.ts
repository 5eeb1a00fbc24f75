import {
  archiveAddress,
  correctionsAddress,
  dataAddress,
  eventsAddress,
  landsAddress,
  localitiesAddress,
  nationwideAddress,
  organisationsAddress,
  searchAddress,
  statisticsAddress,
  topicsAddress,
  weeksAddress,
} from "../archive/addresses.ts";
import type { Problem } from "../content/problem.ts";
import { start, warningsIn } from "../content/source-file.ts";
import { isCompressed } from "./compressed-files.ts";
import { pictureFolder } from "./pictures.ts";
import { indexFolder } from "./search-index.ts";

const lists = [
  archiveAddress,
  landsAddress,
  localitiesAddress,
  topicsAddress,
  organisationsAddress,
  nationwideAddress,
  correctionsAddress,
  eventsAddress,
  statisticsAddress,
  weeksAddress,
].map((address) => address.slice(1, -1));

/** What only builds write, by folder and name: operators put files of other names there, if any, and others elsewhere. */
const ours: readonly RegExp[] = [
  new RegExp(
    `^(\\d{4}|${lists.join("|")})/(.+/)?(index\\.(html|json)|feed\\.(xml|json)|mail\\.(html|txt)|termine\\.ics)$`,
  ),
  new RegExp(`^${dataAddress.slice(1)}\\d{4}\\.(csv|ndjson)$`),
  new RegExp(`^${searchAddress.slice(1)}\\w+\\.[0-9a-f]{10}\\.json$`),
  new RegExp(`^${pictureFolder}/[^/]+\\.[0-9a-f]{10}\\.\\w+$`),
  new RegExp(`^${indexFolder}/.+\\.(pf_\\w+|pagefind)$`),
  /^sitemap-\d{4}\.xml$/,
  /^redaktion\/index\.html$/,
  /^(sw\.js|offline\.json)$/,
];

/** Whether a file of the output directory has a name that only builds give. */
function isNamedLikeOurs(file: string): boolean {
  const name = isCompressed(file) ? file.slice(0, file.lastIndexOf(".")) : file;
  return ours.some((pattern) => pattern.test(name));
}

/**
 * Finds, among the files of the output directory, those that must come from earlier builds, by their names: where the memo is
 * lost, nothing else says so. A withdrawn report may stay online in them.
 * @param isOfSite says of a file whether the site has it now
 */
export function findLeftovers(files: readonly string[], isOfSite: (file: string) => boolean): readonly string[] {
  return files.filter((file) => !isOfSite(file) && isNamedLikeOurs(file));
}

/** Says which leftovers there are, and what to do; German. */
export function leftoverWords(
  output: string,
  leftovers: readonly string[],
): { readonly message: string; readonly suggestion: string } {
  const count = new Intl.NumberFormat("de").format(leftovers.length);
  const files =
    leftovers.length === 1
      ? "liegt noch eine Datei, die ein früherer Build geschrieben hat und die nicht mehr zur Website gehört"
      : `liegen noch ${count} Dateien, die frühere Builds geschrieben haben und die nicht mehr zur Website gehören`;
  const names = leftovers.slice(0, 3).join(", ") + (leftovers.length > 3 ? " und weitere" : "");
  return {
    message: `In „${output}" ${files}: ${names}. Der Cache, der sie kannte, fehlt; deshalb bleiben sie im Netz, auch wenn ein Bericht darin zurückgezogen ist.`,
    suggestion: `Bauen Sie einmal mit --clean („npm run build -- --clean"). Das leert „${output}" ganz; eigene Dateien legen Sie danach wieder hinein.`,
  };
}

/** A warning for operators, where there are leftovers. */
export function leftoverWarnings(output: string, leftovers: readonly string[]): readonly Problem[] {
  if (leftovers.length === 0) return [];
  const { message, suggestion } = leftoverWords(output, leftovers);
  return [warningsIn(output)("output-leftovers", start, message, suggestion)];
}
