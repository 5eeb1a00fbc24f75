import { type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import { join } from "node:path";

interface Watched {
  readonly inode: number;
  readonly watcher: FSWatcher;
}

/**
 * Watches folders with all folders below them, those that are added later too. Folder by folder, because Node's own
 * recursive watching (20.20 on Linux) hears no more of a file that an editor has saved by renaming another one over it,
 * and Eleventy's waits until a file has kept its size for 150 ms and passes over deletions.
 * @param onChange called with the folder in which something was added, changed, renamed or removed
 * @returns a function that ends the watching
 */
export function watchFolders(roots: readonly string[], onChange: (folder: string) => void): () => void {
  const watched = new Map<string, Watched>();

  function drop(folder: string): void {
    watched.get(folder)?.watcher.close();
    watched.delete(folder);
  }

  /** Watches what has appeared in or below a folder; a folder that was replaced by another of its name is new. */
  function look(folder: string): void {
    const inode = statSync(folder, { throwIfNoEntry: false })?.ino;
    if (watched.get(folder)?.inode !== inode) drop(folder);
    if (inode === undefined) return;
    if (!watched.has(folder)) {
      const watcher = watch(folder, () => {
        for (const path of [...watched.keys()]) if (path.startsWith(join(folder, "/"))) look(path);
        look(folder);
        onChange(folder);
      });
      watcher.on("error", () => drop(folder)); // it was removed
      watched.set(folder, { inode, watcher });
    }
    for (const item of readdirSync(folder, { withFileTypes: true })) {
      if (item.isDirectory() && !watched.has(join(folder, item.name))) look(join(folder, item.name));
    }
  }

  for (const root of roots) look(root);
  return () => {
    for (const folder of [...watched.keys()]) drop(folder);
  };
}
