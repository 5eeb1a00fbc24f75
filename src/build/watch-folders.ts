import { type FSWatcher, readdirSync, watch } from "node:fs";
import { join, sep } from "node:path";

/** Editors that save all their files, and Git, have come to rest after so many milliseconds. */
export const rest = 40;

/**
 * Watches folders with all folders below them, those that are added later too. Folder by folder, because Node's own
 * recursive watching (20.20 on Linux) hears no more of a file that an editor has saved by renaming another one over it,
 * and Eleventy's waits until a file has kept its size for 150 ms and passes over deletions.
 * @param onChange called with the folder in which something was added, changed, renamed or removed
 * @returns a function that ends the watching
 */
export function watchFolders(roots: readonly string[], onChange: (folder: string) => void): () => void {
  const watchers = new Map<string, FSWatcher>();

  function forget(folder: string): void {
    for (const [path, watcher] of watchers) {
      if (path !== folder && !path.startsWith(folder + sep)) continue;
      watcher.close();
      watchers.delete(path);
    }
  }

  /** Watches a folder and those below it that are not watched yet. */
  function look(folder: string): void {
    try {
      if (!watchers.has(folder)) watchers.set(folder, watcherOf(folder));
      for (const item of readdirSync(folder, { withFileTypes: true })) {
        if (item.isDirectory()) look(join(folder, item.name));
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error; // it is gone again
    }
  }

  function watcherOf(folder: string): FSWatcher {
    const watcher = watch(folder, (event, name) => {
      // A folder of this name is gone or new; a new one may have the place of an old one.
      if (event === "rename" && name !== null) forget(join(folder, name));
      look(folder);
      onChange(folder);
    });
    return watcher.on("error", () => forget(folder)); // it was removed
  }

  for (const root of roots) look(root);
  return () => {
    for (const watcher of watchers.values()) watcher.close();
  };
}
