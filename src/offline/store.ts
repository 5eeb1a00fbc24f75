import { home } from "./worker-scope.ts";

/** Set by `build/compile-assets.ts`: a digest of this worker's code. */
declare const workerMark: string;

// Sites below other paths share the caches of an origin.
const ours = `ortsmarke ${home} `;
export const storeName = ours + workerMark;

/** What is kept: pages by their addresses without query, files that they load, and the newest volume of the search index. */
export const store = caches.open(storeName);

/** Removes what workers of other code have kept. */
export async function forgetOthers(): Promise<void> {
  for (const one of await caches.keys()) if (one.startsWith(ours) && one !== storeName) await caches.delete(one);
}
