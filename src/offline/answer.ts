import { isFile, isNamed } from "./addresses.ts";
import { keep } from "./keep.ts";
import { withNotice } from "./notice.ts";
import { store } from "./store.ts";
import type { LongEvent } from "./worker-scope.ts";

/**
 * Answers with what the network says, however long that takes. Only when it cannot be reached comes what was kept: a page
 * with a notice that says of when it is. Files that never change come as they were kept at once.
 */
export async function answer(request: Request, event: LongEvent): Promise<Response> {
  const { url } = request;
  const key = isFile(url) ? url : url.replace(/[?#].*/, ""); // words that readers search for are not kept
  const cache = await store;
  const kept = await cache.match(key);
  if (kept && isNamed(url)) return kept;
  try {
    const response = await fetch(request, { cache: isNamed(url) ? "default" : "no-cache" });
    event.waitUntil(keep(cache, key, response.clone()));
    return response;
  } catch (error) {
    if (!kept) throw error;
    return isFile(url) ? kept : withNotice(kept);
  }
}
