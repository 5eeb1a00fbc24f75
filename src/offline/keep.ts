import { index, isFile } from "./addresses.ts";
import { storeName } from "./store.ts";
import { home, worker } from "./worker-scope.ts";

/** Keeps a file or a page, and with the search page what it needs. */
export async function keep(cache: Cache, url: string, response: Response): Promise<void> {
  if (!response.ok) {
    // Moved, withdrawn or gone. A server in trouble says nothing about its pages.
    if (response.status < 500) await cache.delete(url);
  } else if (isFile(url)) {
    if (!url.startsWith(index)) await cache.put(url, response); // of the index only what `keepVolume` chooses
  } else if (url.endsWith("/")) {
    const page = await response.clone().text();
    if (page.includes("/assets/offline.")) {
      const most = 100; // pages and files, besides the index and what this page refers to
      await cache.put(url, response);
      const urls = (await cache.keys()).map((kept) => kept.url);
      const others = urls.filter((kept) => !kept.startsWith(index) && !page.includes(new URL(kept).pathname));
      for (const oldest of others.slice(0, -most)) await cache.delete(oldest);
      if (url === `${home}suche/`) await keepVolume(cache, urls);
    } else if (page.includes('"inhalt"')) {
      // Not the form of the Redaktion, but a page: the operator has switched it off, and nothing is left behind.
      await worker.registration.unregister();
      await caches.delete(storeName);
    }
  }
}

/** Keeps the newest volume of the search index as it is now; what is there already is not loaded again. */
async function keepVolume(cache: Cache, urls: readonly string[]): Promise<void> {
  const list: readonly string[] = await (await fetch(`${home}offline.json`, { cache: "no-cache" })).json();
  const wanted = list.map((path) => home + path);
  for (const url of urls) if (url.startsWith(index) && !wanted.includes(url)) await cache.delete(url);
  for (const url of wanted) if (!urls.includes(url)) await cache.add(url);
}
