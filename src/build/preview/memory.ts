import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { TaggedVolume } from "../search-index.ts";

/** What the preview has made so far. */
export interface PreviewMemory {
  /** The key of every page by its file. */
  readonly pages: ReadonlyMap<string, string>;
  /** The volumes of the index by their names. */
  readonly volumes: ReadonlyMap<string, TaggedVolume>;
}

/** A memory as it stands in its file: JSON knows no maps. */
interface WrittenMemory {
  readonly pages: readonly (readonly [string, string])[];
  readonly volumes: readonly (readonly [string, TaggedVolume])[];
}

/** Reads a memory and takes it away, so that a preview that is killed at work leaves none that would be wrong. */
export function takeMemory(file: string): PreviewMemory | undefined {
  try {
    const { pages, volumes } = JSON.parse(readFileSync(file, "utf8")) as WrittenMemory; // as written below
    return { pages: new Map(pages), volumes: new Map(volumes) };
  } catch {
    return undefined; // the first preview, or one after a kill
  } finally {
    rmSync(file, { force: true });
  }
}

export function keepMemory(file: string, { pages, volumes }: PreviewMemory): void {
  mkdirSync(dirname(file), { recursive: true });
  const written: WrittenMemory = { pages: [...pages], volumes: [...volumes] };
  writeFileSync(file, JSON.stringify(written));
}
