import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What decides how a page looks besides its props: the code of this project and of the packages it uses. */
const code = ["src", "_includes", ".eleventy.ts", "package-lock.json", "tsconfig.json"];

/**
 * Adds a file, or all files below a directory, to a digest: paths and contents. Links to files are followed, those to
 * folders are not: they may lead in circles. What cannot be read has a place in the digest all the same; whoever needs
 * it reports the problem.
 */
function addFiles(digest: ReturnType<typeof createHash>, base: string, path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    for (const item of readdirSync(path).sort()) addFiles(digest, base, join(path, item));
    return;
  }
  digest.update(relative(base, path).split(sep).join("/")).update("\0").update(contentOf(path)).update("\0");
}

function contentOf(path: string): Uint8Array | string {
  try {
    return readFileSync(path);
  } catch (error) {
    return String((error as NodeJS.ErrnoException).code);
  }
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
