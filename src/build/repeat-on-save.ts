import { setTimeout } from "node:timers/promises";
import { rest, watchFolders } from "./watch-folders.ts";

/** Does some work, and again whenever a file below some folders has been saved, until it is told to end. */
export async function repeatOnSave(
  folders: readonly string[],
  work: () => Promise<void>,
  ending: AbortSignal,
): Promise<void> {
  let isStale = true;
  let wake = (): void => {};
  const unwatch = watchFolders(folders, () => {
    isStale = true;
    wake();
  });
  ending.addEventListener("abort", () => wake());
  try {
    while (!ending.aborted) {
      if (isStale) {
        await setTimeout(rest);
        isStale = false; // what is saved from here on may be read too late
        await work();
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  } finally {
    unwatch();
  }
}
