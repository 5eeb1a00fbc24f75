import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Outcome, PreviewOptions } from "./outcome.ts";

const ownWorker = fileURLToPath(new URL("./worker.ts", import.meta.url));

/** The process in which the site is made. There is never more than one: it works in a directory. */
export interface PreviewProcess {
  /** Makes what has changed; while it is at work, once more afterwards. */
  readonly make: () => void;
  /** Begins anew with new code. */
  readonly renew: () => void;
  /** Ends for good: whatever is asked for from now on is not done. Resolves when no process is left. */
  readonly end: () => Promise<void>;
}

/** What the process is doing. */
type State =
  | { readonly kind: "at work"; readonly child: ChildProcess; readonly isDue: boolean }
  | { readonly kind: "at rest"; readonly child: ChildProcess }
  /** It has ended by itself; the next one is started when there is something to make. */
  | { readonly kind: "gone" }
  /** It has been told to end; then the next one is started. */
  | { readonly kind: "giving way"; readonly exited: Promise<void> }
  | { readonly kind: "over"; readonly exited: Promise<void> };

/**
 * Starts a process that makes the site at once and whenever it is told to. It is a process of its own because Node
 * cannot load edited modules again, and because the preview has to survive whatever goes wrong in there.
 * @param worker the module that it runs
 */
export function startPreviewProcess(
  options: PreviewOptions,
  onOutcome: (outcome: Outcome) => void,
  worker = ownWorker,
): PreviewProcess {
  let state: State = { kind: "gone" };

  function start(): void {
    let lastWords = "";
    const child = fork(worker, [JSON.stringify(options)], { stdio: ["ignore", "inherit", "pipe", "ipc"] });
    state = { kind: "at work", child, isDue: false };
    const isCurrent = (): boolean => "child" in state && state.child === child;
    const lose = (reason: string): void => {
      if (!isCurrent()) return;
      const isDue = state.kind === "at work" && state.isDue;
      state = { kind: "gone" };
      onOutcome({ kind: "fault", text: lastWords.trim() || reason });
      if (isDue) make();
    };
    child.stderr?.on("data", (data: Buffer) => {
      lastWords = (lastWords + data).slice(-8_000);
    });
    child.on("message", (outcome: Outcome) => {
      if (!isCurrent()) return;
      const isDue = state.kind === "at work" && state.isDue;
      state = { kind: "at rest", child };
      onOutcome(outcome);
      if (isDue) make();
    });
    child.on("error", (error) => lose(error.message)); // it could not be started, or is not there to hear
    child.on("close", (code, signal) => lose(`The process ended: ${signal ?? code}`));
  }

  function make(): void {
    if (state.kind === "at work") state = { ...state, isDue: true };
    else if (state.kind === "gone") start();
    else if (state.kind === "at rest") {
      const { child } = state;
      state = { kind: "at work", child, isDue: false };
      child.send("make");
    }
  }

  function renew(): void {
    if (state.kind === "gone") start();
    else if ("child" in state) {
      const givingWay: State = { kind: "giving way", exited: stop(state) };
      state = givingWay;
      void givingWay.exited.then(() => {
        if (state === givingWay) start(); // and not when the end has come in between
      });
    }
  }

  async function end(): Promise<void> {
    if (state.kind !== "over") state = { kind: "over", exited: "child" in state ? stop(state) : exitedOf(state) };
    await state.exited;
  }

  start();
  return { make, renew, end };
}

/** Ends a process; one that is at work is not waited for. */
function stop({ kind, child }: State & { readonly child: ChildProcess }): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return Promise.resolve();
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  if (kind === "at work") child.kill();
  else if (child.connected) child.disconnect();
  return exited;
}

function exitedOf(state: Exclude<State, { readonly child: ChildProcess }>): Promise<void> {
  return "exited" in state ? state.exited : Promise.resolve();
}
