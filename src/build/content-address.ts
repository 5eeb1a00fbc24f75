import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * What the name of a file says of its content, or of all that it is made from: a new content is a new address, which a CDN
 * may keep for ever. Names need not tell capitals apart.
 */
export function fileMark(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 10);
}

const manifest = fileURLToPath(new URL("../../package.json", import.meta.url));

/** The version of a library that this project depends on: files that it makes may differ from one to the next. */
export function libraryVersion(name: string): string {
  const { dependencies }: { dependencies: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(manifest, "utf8"),
  );
  return dependencies[name] ?? "";
}
