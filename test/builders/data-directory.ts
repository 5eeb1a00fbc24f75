import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hostLines } from "../test-host.ts";

interface Changes {
  /** "https://www.example.org/archiv-x/" */
  readonly url?: string;
  /** Instead of what the server of the tests needs. */
  readonly hosting?: string;
  /** Further lines of `site.yaml`. */
  readonly more?: string;
}

/** Copies `_data`, with another address or further keys in `site.yaml`, and with what the server of the tests needs. */
export function copyData(directory: string, { url, hosting, more = "" }: Changes = {}): void {
  cpSync("_data", directory, { recursive: true });
  const site = readFileSync("_data/site.yaml", "utf8");
  const moved = url === undefined ? site : site.replace(/^url: .*$/m, `url: ${url}`);
  const host = hosting === undefined ? hostLines : `hosting: ${hosting}\n`;
  writeFileSync(join(directory, "site.yaml"), moved + host + more);
}
