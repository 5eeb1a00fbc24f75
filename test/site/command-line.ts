import { type ExecFileException, execFile } from "node:child_process";

/** How a command ended and what it wrote. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs the real command line in a process of its own.
 * @param preloaded modules that are loaded before the program
 */
export function ortsmarke(
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  preloaded: readonly string[] = [],
): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...["tsx", ...preloaded].flatMap((module) => ["--import", module]), "src/cli/main.ts", ...parameters],
      { encoding: "utf8", env: { ...process.env, ...environment }, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => resolve({ code: exitCode(error), stdout, stderr }),
    );
  });
}

/** A process ended by a signal has no exit code. */
function exitCode(error: ExecFileException | null): number {
  if (error === null) return 0;
  return typeof error.code === "number" ? error.code : -1;
}
