import { createHash } from "node:crypto";
import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What decides how a page looks besides its props: the code of this project and of the packages it uses. */
const code = ["src", "_includes", ".eleventy.ts", "package-lock.json", "tsconfig.json"];

/** Whether a link to a file stands for what that file holds, or for itself. Links to folders may lead in circles. */
type Links = "followed" | "as they are";

/**
 * Adds a file, or all files below a directory, to a digest: paths and contents. What cannot be read has a place in the
 * digest all the same; whoever needs it reports the problem.
 */
function addFiles(digest: ReturnType<typeof createHash>, base: string, path: string, links: Links): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    for (const item of readdirSync(path).sort()) addFiles(digest, base, join(path, item), links);
    return;
  }
  digest.update(relative(base, path).split(sep).join("/")).update("\0").update(contentOf(path, links)).update("\0");
}

function contentOf(path: string, links: Links): Uint8Array | string {
  try {
    if (links === "as they are" && lstatSync(path).isSymbolicLink()) return `→ ${readlinkSync(path)}`;
    // A device or a pipe may never end.
    return statSync(path).isFile() ? readFileSync(path) : "no file";
  } catch (error) {
    return String((error as NodeJS.ErrnoException).code);
  }
}

function digestOfAll(base: string, paths: readonly string[], more: string, links: Links): string {
  const digest = createHash("sha256").update(more);
  for (const path of paths) addFiles(digest, base, join(base, path), links);
  return digest.digest("base64url").slice(0, 22);
}

/** A digest of all code that takes part in a build; the version of Node brings names of months and rules of sorting. */
export function codeFingerprint(): string {
  return digestOfAll(root, code, process.version, "followed");
}

/**
 * A digest of all files below a directory, which may itself be a link.
 * @param links of news, where nothing outside is ever read, "as they are"
 */
export function directoryFingerprint(directory: string, links: Links = "followed"): string {
  return digestOfAll(existsSync(directory) ? realpathSync(directory) : directory, [""], "", links);
}
