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
  pictures: () => {},
  pages: () => {},
  volumes: () => {},
  volume: () => {},
  end: () => {},
};

const width = 20;
const german = new Intl.NumberFormat("de");

/** So much of something is done; undefined as long as nobody knows how much there is to do. */
type Work = { readonly done: number; readonly due: number } | undefined;

/** A bar that fills while pages are rendered, volumes indexed and pictures made: all are counted in shares of the whole. */
export function progressBar(terminal: WriteStream): ProgressDisplay {
  let entries = 0;
  let pages: Work;
  let volumes: Work;
  let pictures: Work;
  let indexed = 0;

  function draw(): void {
    const counts = (name: string, work: Work): readonly string[] =>
      work ? [`${name} ${german.format(work.done)} von ${german.format(work.due)}`] : [];
    const parts = [
      reportCount(entries),
      ...counts("Seiten", pages),
      ...counts("Suche", volumes),
      ...counts("Bilder", pictures),
    ];
    const share = (work: Work): number => (work ? (work.due === 0 ? 1 : work.done / work.due) : 0);
    const shares = [share(pages), share(volumes), ...(pictures ? [share(pictures)] : [])];
    const filled = Math.round((width * shares.reduce((sum, one) => sum + one, 0)) / shares.length);
    clearLine(terminal, 0);
    cursorTo(terminal, 0);
    terminal.write(`${"█".repeat(filled).padEnd(width, "░")} ${parts.join(" · ")}`.slice(0, terminal.columns - 1));
  }

  return {
    entries: (count) => {
      entries = count;
      draw();
    },
    pictures: (done, due) => {
      if (due === 0) return; // most sites have none
      pictures = { done, due };
      draw();
    },
    pages: ({ rendered, due }) => {
      pages = { done: rendered, due };
      draw();
    },
    volumes: (due) => {
      volumes = { done: indexed, due };
      draw();
    },
    volume: () => {
      indexed += 1;
      if (volumes) volumes = { ...volumes, done: indexed };
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
    pictures: (done, due) => {
      if (done > 0 && done === due) print(`Bilder: ${german.format(due)} neu`);
    },
    volumes: (due) => print(due === 0 ? "Suche: nichts zu tun" : `Suche: ${due === 1 ? "1 Teil" : `${due} Teile`} neu`),
    pages: ({ rendered, due, listed }) =>
      print(`Seiten: ${german.format(rendered)} von ${german.format(due)} neuen, ${german.format(listed)} insgesamt`),
  };
}
