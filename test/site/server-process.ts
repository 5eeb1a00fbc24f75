import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout } from "node:timers/promises";

/** A real web server that serves a built site. */
export interface WebServer {
  /** "http://127.0.0.1:40123/archiv-x/" */
  readonly home: string;
  readonly close: () => Promise<void>;
}

/** Starts a program that stays in the foreground, and waits until it answers. */
export async function startServer(
  program: string,
  parameters: readonly string[],
  { home, env = {} }: { readonly home: string; readonly env?: Readonly<Record<string, string>> },
): Promise<WebServer> {
  const server = spawn(program, parameters, { stdio: "ignore", env: { ...process.env, ...env } });
  const ended = new Promise<void>((resolve) => server.on("exit", () => resolve()));
  for (let tries = 0; tries < 100 && !(await answers(home)); tries += 1) await setTimeout(50);
  return {
    home,
    close: async () => {
      server.kill("SIGTERM");
      await ended;
    },
  };
}

async function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    () => true,
    () => false,
  );
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
