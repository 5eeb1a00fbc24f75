import { createHash } from "node:crypto";
import type { YearExport } from "../../archive/site.ts";

/** By what others can tell that they have a file whole. */
export type FileMeasures = Pick<YearExport, "bytes" | "sha256">;

/** Given what stands in a file, returns its size in UTF-8 and its SHA-256. */
export function measuresOf(text: string): FileMeasures {
  const bytes = Buffer.from(text);
  return { bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}
