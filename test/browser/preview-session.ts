// Starts `npm start` on a copy of the product, in which tests may change everything.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { copyProject } from "../bench/project-copy.ts";
import { now } from "../build-sites.ts";

/** A preview in a process of its own. */
export interface PreviewSession {
  /** "http://localhost:40123/" */
  readonly home: string;
  /** What it has written to the terminal so far. */
  readonly terminal: () => string;
  /** Sends a signal and returns the exit code. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/** A copy of the product with the news of the fixtures that are named. */
export interface PreviewProject {
  /** Writes a file of the copy in one go, as editors save. */
  readonly save: (file: string, text: string) => void;
  readonly read: (file: string) => string;
  readonly path: (file: string) => string;
  /** Brings back all files as they were. */
  readonly restore: () => void;
  readonly start: () => Promise<PreviewSession>;
  readonly remove: () => void;
}

export function previewProject(fixtures: readonly string[]): PreviewProject {
  const directory = mkdtempSync(join(tmpdir(), "ortsmarke-preview-"));
  copyProject(
    directory,
    fixtures.map((path) => ({ path, text: readFileSync(join("test/fixtures/news", path), "utf8") })),
  );
  const path = (file: string): string => join(directory, file);
  const read = (file: string): string => readFileSync(path(file), "utf8");
  const saved = new Map<string, string | undefined>();
  return {
    path,
    read,
    save: (file, text) => {
      if (!saved.has(file)) saved.set(file, existsSync(path(file)) ? read(file) : undefined);
      mkdirSync(dirname(path(file)), { recursive: true });
      writeFileSync(path(file), text);
    },
    restore: () => {
      for (const [file, text] of saved) {
        if (text === undefined) rmSync(path(file), { force: true });
        else if (!existsSync(path(file)) || read(file) !== text) writeFileSync(path(file), text);
      }
    },
    start: () => startPreview(directory),
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}

async function startPreview(directory: string): Promise<PreviewSession> {
  const line = ["--import", "tsx", "src/cli/main.ts", "start", "--port", "0", "--now", now];
  const child = spawn(process.execPath, line, { cwd: directory, stdio: ["ignore", "pipe", "pipe"] });
  let written = "";
  const home = await new Promise<string>((resolve, reject) => {
    const hear = (data: Buffer): void => {
      written += data;
      const [, address] = /^Vorschau: (\S+)/m.exec(written) ?? [];
      if (address) resolve(address);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("exit", (code) => reject(new Error(`The preview ended with ${code}:\n${written}`)));
  });
  return {
    home,
    terminal: () => written,
    stop: async (signal = "SIGINT") => {
      if (child.exitCode !== null) return child.exitCode;
      const exited = once(child, "exit");
      child.kill(signal);
      const [code] = await exited;
      return code;
    },
  };
}
