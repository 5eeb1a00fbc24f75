import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Outcome, PreviewOptions } from "./preview-outcome.ts";

const worker = fileURLToPath(new URL("./preview-worker.ts", import.meta.url));

/** The process in which the site is made. */
export interface PreviewProcess {
  /** Makes what has changed; while it is at work, once more afterwards. */
  readonly make: () => void;
  /** Begins anew with new code. */
  readonly renew: () => Promise<void>;
  readonly end: () => Promise<void>;
}

/**
 * Starts a process that makes the site at once and whenever it is told to. It is a process of its own because Node
 * cannot load edited modules again, and because the preview has to survive whatever goes wrong in there.
 */
export function startPreviewProcess(options: PreviewOptions, onOutcome: (outcome: Outcome) => void): PreviewProcess {
  let current: ChildProcess | undefined;
  let isAtWork = false;
  let isDue = false;
  let renewing: Promise<void> = Promise.resolve();

  function start(): void {
    isAtWork = true;
    isDue = false;
    let lastWords = "";
    const child = fork(worker, [JSON.stringify(options)], { stdio: ["ignore", "inherit", "pipe", "ipc"] });
    current = child;
    child.stderr?.on("data", (data: Buffer) => {
      lastWords = (lastWords + data).slice(-8_000);
    });
    child.on("message", (outcome: Outcome) => {
      if (child === current) done(outcome);
    });
    child.on("close", (code, signal) => {
      if (child !== current) return;
      current = undefined;
      done({ kind: "fault", text: lastWords.trim() || `The process ended: ${signal ?? code}` });
    });
  }

  function done(outcome: Outcome): void {
    isAtWork = false;
    onOutcome(outcome);
    if (isDue) make();
  }

  function make(): void {
    if (isAtWork) isDue = true;
    else if (current === undefined) start();
    else {
      isDue = false;
      isAtWork = true;
      current.send("make");
    }
  }

  /** Ends the process; one that is at work is not waited for. */
  async function end(): Promise<void> {
    const child = current;
    current = undefined;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, "exit");
    if (isAtWork) child.kill();
    else child.disconnect();
    await exited;
  }

  start();
  return {
    make,
    renew: () => {
      renewing = renewing.then(end).then(start);
      return renewing;
    },
    end,
  };
}
