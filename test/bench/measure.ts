import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Command, checked, type Running, start } from "./command.ts";
import { hasProcessFiles, membersOf } from "./session.ts";

/** What commands have cost. */
export interface Cost {
  readonly wallSeconds: number;
  /** User and system time of all processes. */
  readonly cpuSeconds: number;
  /** The most that all processes held at one instant, as proportional set size; undefined where /proc does not tell. */
  readonly peakBytes: number | undefined;
}

/** Runs commands one after another, each in a session of its own, and returns what they have cost together. */
export async function measure(commands: readonly Command[]): Promise<Cost> {
  let [wallSeconds, cpuSeconds, peakBytes] = [0, 0, 0];
  for (const command of commands) {
    const cost = await measureOne(command);
    wallSeconds += cost.wallSeconds;
    cpuSeconds += cost.cpuSeconds;
    peakBytes = Math.max(peakBytes, cost.peakBytes ?? 0);
  }
  return { wallSeconds, cpuSeconds, peakBytes: hasProcessFiles ? peakBytes : undefined };
}

/** Bash runs the command and writes down the times of everything that was waited for, which Node does not tell. */
const withTimes = '"$@"; code=$?; times > "$BENCH_TIMES"; exit $code';

async function measureOne(command: Command): Promise<Cost> {
  const directory = mkdtempSync(join(tmpdir(), "ortsmarke-times-"));
  try {
    const times = join(directory, "times");
    const begin = performance.now();
    const running = start({
      ...command,
      line: ["bash", "-c", withTimes, "bench", ...command.line],
      environment: { ...command.environment, BENCH_TIMES: times },
    });
    const watching = hasProcessFiles ? watch(running) : undefined;
    const ended = await running.ended;
    const wallSeconds = (performance.now() - begin) / 1000;
    const watched = await watching;
    checked(command, ended);
    const waitedFor = childSeconds(readFileSync(times, "utf8"));
    // A process that nobody waited for is missing from the times of Bash, but has been seen.
    return { wallSeconds, cpuSeconds: Math.max(waitedFor, watched?.cpuSeconds ?? 0), peakBytes: watched?.peakBytes };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** Given the output of Bash's `times`, returns the seconds of the second line, which is for its children. */
function childSeconds(times: string): number {
  const parts = times.split("\n")[1]?.matchAll(/(\d+)m([\d.]+)s/g) ?? [];
  return [...parts].reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

const shortestPause = 20;
/** Looking takes the system as long as the memory is large: at most a twentieth of one core may go into it. */
const pausePerLook = 20;

/** Looks at the processes of a command until the last one has ended. */
async function watch({ pid, ended }: Running): Promise<{ readonly cpuSeconds: number; readonly peakBytes: number }> {
  const cpu = new Map<string, number>();
  let peakBytes = 0;
  let commandEnded = false;
  ended
    .catch(() => {})
    .finally(() => {
      commandEnded = true;
    });
  while (true) {
    const begin = performance.now();
    const members = membersOf(pid);
    for (const member of members) cpu.set(member.id, member.cpu);
    peakBytes = Math.max(
      peakBytes,
      members.reduce((sum, { memory }) => sum + memory, 0),
    );
    if (commandEnded && !members.some(({ alive }) => alive)) break;
    const pause = wait(Math.max(shortestPause, (performance.now() - begin) * pausePerLook));
    await (commandEnded ? pause : Promise.race([pause, ended.catch(() => {})]));
  }
  return { cpuSeconds: [...cpu.values()].reduce((sum, seconds) => sum + seconds, 0), peakBytes };
}
