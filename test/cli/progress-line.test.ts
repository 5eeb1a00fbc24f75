import { PassThrough } from "node:stream";
import type { WriteStream } from "node:tty";
import { describe, expect, it } from "vitest";
import { progressBar, progressLines } from "../../src/cli/progress-line.ts";

/** A terminal of some width, and the lines that have been drawn on it, one over the other. */
function terminalOf(columns: number) {
  const stream = new PassThrough({ encoding: "utf8" });
  const terminal = Object.assign(stream, { columns }) as unknown as WriteStream; // the bar writes and asks for the width
  const drawn = (): readonly string[] =>
    String(stream.read() ?? "")
      .split("\u001b[2K\u001b[1G")
      .slice(1);
  return { terminal, drawn };
}

describe("the progress bar", () => {
  it("fills with pages and volumes, each a half, never shrinks, and goes away", () => {
    const { terminal, drawn } = terminalOf(100);
    const bar = progressBar(terminal);
    bar.entries(1200);
    bar.volumes(2);
    bar.pages({ listed: 5000, due: 4000, rendered: 2000 });
    bar.volume();
    bar.pages({ listed: 5000, due: 4000, rendered: 4000 });
    bar.volume();
    bar.end();
    expect(drawn()).toEqual([
      "░░░░░░░░░░░░░░░░░░░░ 1.200 Berichte",
      "░░░░░░░░░░░░░░░░░░░░ 1.200 Berichte · Suche 0 von 2",
      "█████░░░░░░░░░░░░░░░ 1.200 Berichte · Seiten 2.000 von 4.000 · Suche 0 von 2",
      "██████████░░░░░░░░░░ 1.200 Berichte · Seiten 2.000 von 4.000 · Suche 1 von 2",
      "███████████████░░░░░ 1.200 Berichte · Seiten 4.000 von 4.000 · Suche 1 von 2",
      "████████████████████ 1.200 Berichte · Seiten 4.000 von 4.000 · Suche 2 von 2",
      "",
    ]);
  });

  it("counts pictures where there are any, each kind of work a third", () => {
    const { terminal, drawn } = terminalOf(100);
    const bar = progressBar(terminal);
    bar.entries(12);
    bar.pictures(0, 9);
    bar.volumes(0);
    bar.pages({ listed: 50, due: 40, rendered: 40 });
    bar.pictures(9, 9);
    expect(drawn()).toEqual([
      "░░░░░░░░░░░░░░░░░░░░ 12 Berichte",
      "░░░░░░░░░░░░░░░░░░░░ 12 Berichte · Bilder 0 von 9",
      "███████░░░░░░░░░░░░░ 12 Berichte · Suche 0 von 0 · Bilder 0 von 9",
      "█████████████░░░░░░░ 12 Berichte · Seiten 40 von 40 · Suche 0 von 0 · Bilder 0 von 9",
      "████████████████████ 12 Berichte · Seiten 40 von 40 · Suche 0 von 0 · Bilder 9 von 9",
    ]);
  });

  it("stays on one line of a narrow terminal", () => {
    const { terminal, drawn } = terminalOf(30);
    const bar = progressBar(terminal);
    bar.entries(1200);
    expect(drawn()).toEqual(["░░░░░░░░░░░░░░░░░░░░ 1.200 Be"]);
  });
});

describe("progress in a log", () => {
  it("is a line for each step", () => {
    const lines: string[] = [];
    const progress = progressLines((line) => lines.push(line));
    progress.entries(1);
    progress.volumes(1);
    progress.volume();
    progress.pages({ listed: 5000, due: 4000, rendered: 2000 });
    progress.volumes(0);
    progress.end();
    expect(lines).toEqual([
      "1 Bericht gelesen",
      "Suche: 1 Teil neu",
      "Seiten: 2.000 von 4.000 neuen, 5.000 insgesamt",
      "Suche: nichts zu tun",
    ]);
  });
});
