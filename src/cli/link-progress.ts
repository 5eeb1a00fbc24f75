import { clearLine, cursorTo } from "node:readline";
import type { WriteStream } from "node:tty";

/** Says how far the calls to other sites have got: on a terminal only, since a log would be full of it. */
export function linkProgress(terminal: WriteStream) {
  let reached = { done: 0, due: 0 };
  const clear = (): void => {
    if (!terminal.isTTY) return;
    clearLine(terminal, 0);
    cursorTo(terminal, 0);
  };
  return {
    show: (done: number, due: number): void => {
      reached = { done, due };
      clear();
      if (terminal.isTTY) terminal.write(`Links: ${done} von ${due} geprüft`);
    },
    end: clear,
    reached: () => reached,
  };
}
