import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { readReferences } from "./page-references.ts";

/** As servers compress that do so at each request. */
const settings = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/**
 * Given a directory of the site and the path below which it will lie, returns what weighs a page: the bytes that a browser
 * without anything in its cache loads until the page is there. Text is counted with Brotli. What the search loads once
 * somebody searches does not count, nor do the sizes of pictures for other screens.
 */
export function pageWeights(directory: string, pathPrefix: string): (file: string) => number {
  const known = new Map<string, number>();
  const weightOf = (address: string): number => {
    const weight =
      known.get(address) ?? fileWeight(join(directory, decodeURIComponent(address.slice(pathPrefix.length))));
    known.set(address, weight);
    return weight;
  };
  return (file) => {
    const html = readFileSync(join(directory, file), "utf8");
    const loaded = readReferences(html).references.filter(({ use }) => use === "loaded");
    const addresses = new Set(loaded.map(({ address }) => address));
    return [...addresses].reduce((sum, address) => sum + weightOf(address), compressed(html));
  };
}

function fileWeight(path: string): number {
  if (/\.(css|js|svg|json)$/.test(path)) return compressed(readFileSync(path));
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function compressed(content: string | Uint8Array): number {
  return brotliCompressSync(content, settings).length;
}
