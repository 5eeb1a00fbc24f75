import { spawn } from "node:child_process";

/** How a program ended, and what it wrote. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a program of an npm package that is no dependency of this project: few need it, and it is large. npm loads it once and
 * keeps it.
 * @param source name and exact version: "lighthouse@12.8.2"
 */
export function runFromNpm(source: string, program: string, parameters: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn("npx", ["--yes", "--package", source, program, ...parameters], {
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32", // npx is a script there
    });
    let [stdout, stderr] = ["", ""];
    child.stdout.on("data", (text: Buffer) => {
      stdout += text;
    });
    child.stderr.on("data", (text: Buffer) => {
      stderr += text;
    });
    child.on("error", ({ message }) => resolve({ code: -1, stdout, stderr: message }));
    child.on("close", (code) => resolve({ code: code ?? -1, stdout, stderr }));
  });
}
