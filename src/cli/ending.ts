import { constants } from "node:os";

/** A signal that ends a command early, and with what it then ends. */
export interface Ending {
  readonly signal: AbortSignal;
  /** What shells expect of a command that was ended: 128 and the number of the signal. */
  readonly exitCode: () => number;
}

/** Hears Ctrl+C, once: a second one ends the command at once. */
export function hearEnding(): Ending {
  const ending = new AbortController();
  let number = 0;
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.once(name, () => {
      number = constants.signals[name];
      ending.abort();
    });
  }
  return { signal: ending.signal, exitCode: () => 128 + number };
}
