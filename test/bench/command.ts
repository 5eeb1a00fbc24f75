// Starts commands in a session of their own, so that everything they start can be found, measured and ended.
import { type ChildProcess, spawn } from "node:child_process";

/** What to run, and where. */
export interface Command {
  /** Program and parameters. */
  readonly line: readonly string[];
  readonly directory: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** How a command ended and what it wrote. */
export interface Ended {
  /** Undefined when a signal ended it. */
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that is running. */
export interface Running {
  /** Also the number of its session and process group. */
  readonly pid: number;
  readonly ended: Promise<Ended>;
  /** Ends the command alone, or with everything it has started; nothing happens when it has ended. */
  readonly kill: (what: "alone" | "with its children") => void;
}

const running = new Set<Running>();
process.on("exit", () => {
  for (const command of running) command.kill("with its children");
});
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    console.error(`Stopped by ${signal}.`);
    process.exit(130);
  });
}

/** Starts a command. It is ended when this process ends. */
export function start({ line: [program = "", ...parameters], directory, environment }: Command): Running {
  const child = spawn(program, parameters, {
    cwd: directory,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`„${program}" could not be started.`);
  const command: Running = { pid, ended: endOf(child), kill: (what) => sendKill(what === "alone" ? pid : -pid) };
  running.add(command);
  command.ended.finally(() => running.delete(command)).catch(() => {}); // whoever waits for it gets the error
  return command;
}

async function endOf(child: ChildProcess): Promise<Ended> {
  let [stdout, stderr] = ["", ""];
  child.stdout?.setEncoding("utf8").on("data", (text) => {
    stdout += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text) => {
    stderr += text;
  });
  const code = await new Promise<number | null>((resolve, reject) => child.on("error", reject).on("exit", resolve));
  return { code: code ?? undefined, stdout, stderr };
}

function sendKill(target: number): void {
  try {
    process.kill(target, "SIGKILL");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

/**
 * Waits for a command to end well.
 * @throws Error with all that the command wrote when it did not.
 */
export async function succeed(command: Command): Promise<Ended> {
  return checked(command, await start(command).ended);
}

/** Returns how a command ended, or throws when it did not end well. */
export function checked({ line }: Command, ended: Ended): Ended {
  if (ended.code === 0) return ended;
  const how = ended.code === undefined ? "a signal" : `code ${ended.code}`;
  throw new Error(`${line.join(" ")}\nended with ${how}.\n${ended.stdout.slice(-4000)}\n${ended.stderr.slice(-4000)}`);
}
