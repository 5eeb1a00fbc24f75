import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { digestOf } from "../../content/entry-store.ts";
import { directoryFingerprint } from "../fingerprint.ts";

const source = fileURLToPath(new URL("../..", import.meta.url));
const lockFile = join(source, "../package-lock.json");

/** Digests of the code that reads entries, and of that which makes the index: an edited template concerns neither. */
export function previewCode(): { readonly entries: string; readonly index: string } {
  const parts = [process.version, readFileSync(lockFile, "utf8")];
  const folders = (...names: readonly string[]) => names.map((name) => directoryFingerprint(join(source, name)));
  const entries = digestOf([...parts, ...folders("regions", "content")].join(" "));
  return { entries, index: digestOf([entries, ...folders("search", "archive")].join(" ")) };
}
