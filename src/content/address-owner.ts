import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Entry } from "./entry.ts";
import { parseFileName } from "./file-name.ts";

/**
 * Finds the file to which an address belongs already, by its name or by an earlier address; undefined when it is free.
 * Files count that have mistakes and are therefore not among the entries.
 * @param address of a report, "/2025/05/dresden-bezahlkarte/"
 */
export function addressOwner(address: string, newsDirectory: string, entries: readonly Entry[]): string | undefined {
  const year = address.slice(1, 5);
  const folder = join(newsDirectory, year);
  const paths = existsSync(folder) ? readdirSync(folder).map((name) => `${year}/${name}`) : [];
  const path = paths.find((candidate) => {
    const name = parseFileName(candidate, candidate);
    return "address" in name && name.address === address;
  });
  const owner = path ?? entries.find(({ aliases }) => aliases.includes(address))?.file;
  return owner && join(newsDirectory, owner);
}
