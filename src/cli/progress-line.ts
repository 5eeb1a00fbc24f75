import { clearLine, cursorTo } from "node:readline";
import type { WriteStream } from "node:tty";
import type { Progress } from "../build/progress.ts";
import { reportCount } from "../content/report-count.ts";

/** A progress display, and how to take it away before other lines are printed. */
export interface ProgressDisplay extends Progress {
  readonly end: () => void;
}

export const noProgress: ProgressDisplay = {
  entries: () => {},
  pages: () => {},
  volumes: () => {},
  volume: () => {},
  end: () => {},
};

const width = 20;
const german = new Intl.NumberFormat("de");

/** A bar that fills while pages are rendered and volumes indexed: both are counted in shares of the whole. */
export function progressBar(terminal: WriteStream): ProgressDisplay {
  let entries = 0;
  let pages = { rendered: 0, due: 0 };
  let volumes = { made: 0, due: 0 };

  function draw(): void {
    const parts = [
      reportCount(entries),
      `Seiten ${german.format(pages.rendered)} von ${german.format(pages.due)}`,
      `Suche ${volumes.made} von ${volumes.due}`,
    ];
    const share = (made: number, due: number): number => (due === 0 ? 1 : made / due);
    const filled = Math.round((width * (share(pages.rendered, pages.due) + share(volumes.made, volumes.due))) / 2);
    const isBegun = pages.due > 0 || volumes.due > 0;
    const bar = "█".repeat(isBegun ? filled : 0).padEnd(width, "░");
    clearLine(terminal, 0);
    cursorTo(terminal, 0);
    terminal.write(`${bar} ${parts.join(" · ")}`.slice(0, terminal.columns - 1));
  }

  return {
    entries: (count) => {
      entries = count;
      draw();
    },
    pages: ({ rendered, due }) => {
      pages = { rendered, due };
      draw();
    },
    volumes: (due) => {
      volumes = { made: 0, due };
      draw();
    },
    volume: () => {
      volumes = { ...volumes, made: volumes.made + 1 };
      draw();
    },
    end: () => {
      clearLine(terminal, 0);
      cursorTo(terminal, 0);
    },
  };
}

/** One line for each step, for logs. */
export function progressLines(print: (line: string) => void): ProgressDisplay {
  return {
    ...noProgress,
    entries: (count) => print(`${reportCount(count)} gelesen`),
    volumes: (due) => print(due === 0 ? "Suche: nichts zu tun" : `Suche: ${due === 1 ? "1 Teil" : `${due} Teile`} neu`),
    pages: ({ rendered, due, listed }) =>
      print(`Seiten: ${german.format(rendered)} von ${german.format(due)} neuen, ${german.format(listed)} insgesamt`),
  };
}
