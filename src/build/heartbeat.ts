import { Worker } from "node:worker_threads";

/** Touches files every second, however busy this process is, so that others see from afar that it lives. */
export interface Heartbeat {
  readonly touch: (file: string) => void;
  readonly stop: () => void;
}

// A file whose mode is set has a new time of change (chmod(2)), by the clock of the disk and though the disk may be full.
// In a thread of its own, because a build may keep the main one busy for long; plain JavaScript, which needs no loader.
const program = `
  const { chmodSync } = require("node:fs");
  const files = [];
  require("node:worker_threads").parentPort.on("message", (file) => files.push(file));
  setInterval(() => {
    for (const file of files) {
      try {
        chmodSync(file, 0o644);
      } catch {} // given back, or taken away
    }
  }, 1_000);
`;

export function startHeartbeat(): Heartbeat {
  const worker = new Worker(program, { eval: true, execArgv: [] });
  worker.unref();
  return {
    touch: (file) => worker.postMessage(file),
    stop: () => void worker.terminate(),
  };
}
