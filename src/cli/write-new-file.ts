import { linkSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { asOutputError } from "../build/output-error.ts";

/**
 * Writes a file that must not be there yet: whole or not at all, and never over another one.
 * @returns false when there is such a file; it stays as it is
 * @throws OutputError when the disk cannot take it
 */
export function writeNewFile(file: string, text: string): boolean {
  const half = join(dirname(file), `.${basename(file)}.part`); // what begins with a dot is no report
  try {
    mkdirSync(dirname(half), { recursive: true });
    writeFileSync(half, text);
  } catch (error) {
    throw asOutputError(error);
  }
  try {
    putInPlace(half, file, text);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw asOutputError(error);
  } finally {
    rmSync(half, { force: true });
  }
}

/** A second name for a file is given at once or, where the name is taken, not at all; a rename would replace the other. */
function putInPlace(half: string, file: string, text: string): void {
  try {
    linkSync(half, file);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw error;
    writeFileSync(file, text, { flag: "wx" }); // no second names on this disk, as on many USB sticks
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}
