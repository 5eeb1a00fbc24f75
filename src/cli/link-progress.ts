import { clearLine, cursorTo } from "node:readline";
import type { WriteStream } from "node:tty";

/** Says how far the calls to other sites have got: on a terminal only, since a log would be full of it. */
export function linkProgress(terminal: WriteStream) {
  const clear = (): void => {
    clearLine(terminal, 0);
    cursorTo(terminal, 0);
  };
  if (!terminal.isTTY) return { show: () => {}, end: () => {} };
  return {
    show: (done: number, due: number): void => {
      clear();
      terminal.write(`Links: ${done} von ${due} geprüft`);
    },
    end: clear,
  };
}
