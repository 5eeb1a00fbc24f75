import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What decides how a page looks besides its props: the code of this project and of the packages it uses. */
const code = ["src", "_includes", ".eleventy.ts", "package-lock.json", "tsconfig.json"];

/** Adds a file, or all files below a directory, to a digest: paths and contents. */
function addFiles(digest: ReturnType<typeof createHash>, base: string, path: string): void {
  let items: readonly string[];
  try {
    items = readdirSync(path).sort();
  } catch {
    digest.update(relative(base, path).split(sep).join("/")).update("\0").update(readFileSync(path)).update("\0");
    return;
  }
  for (const item of items) addFiles(digest, base, join(path, item));
}

function digestOfAll(base: string, paths: readonly string[], more: string): string {
  const digest = createHash("sha256").update(more);
  for (const path of paths) addFiles(digest, base, join(base, path));
  return digest.digest("base64url").slice(0, 22);
}

/** A digest of all code that takes part in a build; the version of Node brings names of months and rules of sorting. */
export function codeFingerprint(): string {
  return digestOfAll(root, code, process.version);
}

/** A digest of all files below a directory. */
export function directoryFingerprint(directory: string): string {
  return digestOfAll(directory, [""], "");
}
