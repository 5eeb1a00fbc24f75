import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Files that need not be there: the host leads on from their addresses, as `_redirects` of a built site tells it. */
export function movedFiles(directory: string, pathPrefix: string): readonly string[] {
  const file = join(directory, "_redirects");
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.flatMap((line) => {
    const [from = ""] = line.split(" ");
    return from.startsWith(pathPrefix) ? `${from.slice(pathPrefix.length)}index.html` : [];
  });
}
