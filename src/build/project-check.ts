import type { CheckOptions } from "../checks/check-content.ts";
import type { KeptEntry } from "../content/entry-store.ts";
import type { Result } from "../content/source-file.ts";
import { type CheckedProject, checkedProject } from "./checked-project.ts";
import { createContentReader } from "./content-reader.ts";
import type { LineStore } from "./line-store.ts";
import { lockDirectories } from "./lock.ts";
import type { PictureSize } from "./picture-settings.ts";
import { openPictureSizes } from "./picture-sizes.ts";
import { withLongSentences } from "./project.ts";

/** What is to be checked. */
interface ProjectCheck extends Omit<CheckOptions, "now"> {
  /** Where the sizes of images are kept; a check works without, only more slowly. */
  readonly cache: string;
  /** Hints at sentences of more words than this; what `site.yaml` says without it. */
  readonly sentences?: number;
}

/** Reads and checks a project, and does so again at another instant: then only what has changed since is read. */
export function openProjectCheck(check: ProjectCheck): (now: string) => Promise<Result<CheckedProject>> {
  const { news, data, cache, sentences } = check;
  const content = createContentReader(news, data, inMemory, (files) => withLongSentences(files, sentences));
  return async (now) => {
    const sizes = openPictureSizes(cache);
    const known = new Set(sizes.values.keys());
    const project = await checkedProject(content.read().project, { news, data, now }, sizes.values);
    if ([...sizes.values.keys()].some((digest) => !known.has(digest))) keep(sizes, cache);
    return project;
  };
}

function inMemory(): LineStore<KeptEntry> {
  return { values: new Map(), save: () => {} };
}

/** Keeps sizes, unless a build is at work on them, or nothing can be written: the next check then reads the images again. */
function keep(sizes: LineStore<PictureSize>, cache: string): void {
  try {
    const release = lockDirectories([cache]);
    try {
      sizes.save();
    } finally {
      release();
    }
  } catch {}
}
