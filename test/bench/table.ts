import { availableParallelism, cpus, totalmem } from "node:os";
import { type Run, type Situation, situations } from "./comparison.ts";
import type { Contestant } from "./contestant.ts";

/** What all ratios refer to. */
const yardstick = "hugo";

/** The runs of one contestant in one situation, put together. */
interface Row {
  readonly contestant: Contestant;
  readonly wall: number;
  readonly wallMost: number;
  readonly cpu: number;
  readonly peak: number | undefined;
  readonly files: number;
  readonly bytes: number;
}

/** Given all runs on an archive, returns the table as Markdown: the least of each figure, and the spread of the wall time. */
export function tableOf(entries: number, runs: readonly Run[], skipped: readonly string[]): string {
  const rounds = runs.filter(
    ({ contestant, situation }) => contestant === runs[0]?.contestant && situation === "clean",
  );
  const lines = situations.flatMap((situation) => rowsOf(runs, situation));
  return [
    `### ${entries.toLocaleString("en")} entries`,
    "",
    ...table([
      ["", "", "wall time", "CPU time", "peak memory (PSS)", "changed files", "changed MB", "wall", "memory"],
      ...lines,
    ]),
    "",
    ...(runs.some(({ peakBytes }) => peakBytes !== undefined) ? [] : ["No peak memory: only Linux tells it."]),
    `${roundsSentence(rounds.length)} on ${machine()}, ${versions(runs)}, ${new Date().toISOString().slice(0, 10)}.`,
    ...skipped.map((reason) => `**Not measured:** ${reason}.`),
  ].join("\n");
}

function rowsOf(runs: readonly Run[], situation: Situation): readonly (readonly string[])[] {
  const rows = [...new Set(runs.map(({ contestant }) => contestant))].map((contestant) =>
    rowOf(
      contestant,
      runs.filter((run) => run.contestant === contestant && run.situation === situation),
    ),
  );
  const base = rows.find(({ contestant }) => contestant.key === yardstick);
  return rows.map((row, index) => [
    index === 0 ? situation : "",
    row.contestant.name,
    row.wallMost > row.wall * 1.005 ? `${seconds(row.wall)} (to ${seconds(row.wallMost)})` : seconds(row.wall),
    seconds(row.cpu),
    row.peak === undefined ? "–" : `${Math.round(row.peak / 1e6).toLocaleString("en")} MB`,
    row.files.toLocaleString("en"),
    (row.bytes / 1e6).toFixed(1),
    ratio(row.wall, base?.wall),
    ratio(row.peak, base?.peak),
  ]);
}

function rowOf(contestant: Contestant, runs: readonly Run[]): Row {
  const least = (figures: readonly number[]): number => Math.min(...figures);
  const peaks = runs.flatMap(({ peakBytes }) => peakBytes ?? []);
  const wall = runs.map(({ wallSeconds }) => wallSeconds);
  return {
    contestant,
    wall: least(wall),
    wallMost: Math.max(...wall),
    cpu: least(runs.map(({ cpuSeconds }) => cpuSeconds)),
    peak: peaks.length === 0 ? undefined : least(peaks),
    files: least(runs.map(({ changedFiles }) => changedFiles)),
    bytes: least(runs.map(({ changedBytes }) => changedBytes)),
  };
}

const seconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} s`;

const ratio = (value: number | undefined, base: number | undefined): string =>
  value === undefined || base === undefined ? "–" : (value / base).toFixed(2);

function table([head = [], ...rows]: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_cell, index) => (index < 2 ? "---" : "--:"))), ...rows.map(line)];
}

const roundsSentence = (rounds: number): string =>
  rounds === 1 ? "One run of each" : `The best of ${rounds} runs of each, the slowest in parentheses,`;

function machine(): string {
  const model = cpus()[0]?.model.trim() || "an unknown processor";
  return `${availableParallelism()} cores of ${model}, ${Math.round(totalmem() / 2 ** 30)} GiB`;
}

function versions(runs: readonly Run[]): string {
  const installed = [...new Set(runs.map(({ contestant }) => contestant))].map((contestant) => contestant.installed());
  return installed.flatMap((found) => ("version" in found ? found.version : [])).join(", ");
}
