// What Linux tells in /proc about the processes of one session. Children whose parent has ended keep their session.
import { existsSync, readdirSync, readFileSync } from "node:fs";

/** Whether this machine tells what is needed. */
export const hasProcessFiles: boolean = existsSync("/proc/self/smaps_rollup");

/** One process at one instant. */
interface Member {
  /** Number and start: numbers are used again. */
  readonly id: string;
  /** Processor time of its own, user and system, in seconds. */
  readonly cpu: number;
  /** Proportional set size in bytes: memory that several processes share counts once in all. */
  readonly memory: number;
  /** False for one that has ended, but that nobody has waited for yet. */
  readonly alive: boolean;
}

/** The processes of a session. */
export function membersOf(session: number): readonly Member[] {
  return readdirSync("/proc").flatMap((pid) => (/^\d+$/.test(pid) ? memberOf(pid, session) : []));
}

/** man 5 proc: numbers of fields after the command, which stands in parentheses and may hold any character. */
const field = { state: 0, session: 3, userTicks: 11, systemTicks: 12, start: 19 } as const;
const ticksPerSecond = 100; // USER_HZ: the same on all architectures that Node runs on

function memberOf(pid: string, session: number): readonly Member[] {
  const stat = textOf(`/proc/${pid}/stat`);
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  if (Number(fields[field.session]) !== session) return [];
  const alive = fields[field.state] !== "Z";
  const pss = alive ? /^Pss: +(\d+) kB/m.exec(textOf(`/proc/${pid}/smaps_rollup`))?.[1] : undefined;
  return [
    {
      id: `${pid} ${fields[field.start]}`,
      cpu: (Number(fields[field.userTicks]) + Number(fields[field.systemTicks])) / ticksPerSecond,
      memory: Number(pss ?? 0) * 1024,
      alive,
    },
  ];
}

/** Processes end while one looks at them: then there is nothing to read. */
function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
