import { existsSync } from "node:fs";
import { join, sep } from "node:path";
import { lockDirectories } from "../lock.ts";
import { rest, watchFolders } from "../watch-folders.ts";
import { type Outcome, type PreviewOptions, sitePath } from "./outcome.ts";
import { type PreviewProcess, startPreviewProcess } from "./process.ts";
import { type PreviewServer, servePreview } from "./server.ts";
import { troublePage } from "./trouble-page.tsx";
import { tell } from "./words.ts";

/**
 * Serves the site on this machine with drafts and embargoed entries, and makes again what a saved file changes. While
 * something is wrong, every page says what it is, and the terminal too; it ends only when it is told to.
 * @throws OutputError when no port is free or another preview is at work
 */
export async function startPreview(options: PreviewOptions, port: number, ending: AbortSignal): Promise<void> {
  const release = lockDirectories([join(options.cache, "preview")]);
  const ended = new Promise<void>((resolve) => {
    if (ending.aborted)
      resolve(); // while this program was still being loaded
    else ending.addEventListener("abort", () => resolve());
  });
  let server: PreviewServer | undefined;
  let last: Outcome | undefined;
  let begin = (): void => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });

  const maker = startPreviewProcess(options, (outcome) => {
    const before = last;
    last = outcome;
    tell(outcome, before);
    if (outcome.kind === "made") server?.moveTo(outcome.pathPrefix);
    if (isNews(outcome, before)) server?.reload();
    begin();
  });
  const pageOfTrouble = () => (last === undefined || last.kind === "made" ? undefined : troublePage(last));
  const serving = servePreview(sitePath(options.cache), port, pageOfTrouble);
  let unwatch = (): void => {};
  try {
    unwatch = followChanges(options, maker);
    const started = Promise.all([serving, begun]).then(([running]) => {
      server = running;
      if (last?.kind === "made") server.moveTo(last.pathPrefix);
      console.log(`Vorschau: ${server.address()} (beenden mit Strg+C)`);
    });
    await Promise.race([started.then(() => ended), ended]);
  } finally {
    unwatch();
    serving.then((running) => running.close()).catch(() => {}); // it may not have started yet, or never
    await maker.end();
    release();
  }
}

/** Whether open pages show something else now: editors often save a file twice, and nobody wants it to flicker. */
function isNews(outcome: Outcome, before: Outcome | undefined): boolean {
  if (outcome.kind === "made" && before?.kind === "made") return outcome.rendered > 0;
  return JSON.stringify(outcome) !== JSON.stringify(before);
}

/** Code that only a new process loads; style sheets are compiled by the one that runs. */
const code = ["src", "_includes"];
const styles = join("src", "styles");

const liesIn = (folder: string, root: string): boolean => folder === root || folder.startsWith(root + sep);

/** Has the site made again when a file has changed; returns a function that ends that. */
function followChanges({ news, data }: PreviewOptions, { make, renew }: PreviewProcess): () => void {
  let waiting: NodeJS.Timeout | undefined;
  let isCodeNew = false;
  const unwatch = watchFolders([news, data, ...code].filter(existsSync), (folder) => {
    isCodeNew ||= !liesIn(folder, styles) && code.some((root) => liesIn(folder, root));
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (isCodeNew) renew();
      else make();
      isCodeNew = false;
    }, rest);
  });
  return () => {
    clearTimeout(waiting);
    unwatch();
  };
}
