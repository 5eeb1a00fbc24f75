// Runs builds of one copy of the product, one after another, in a process that lives on: most of a small build is
// otherwise the start of Node. Eleventy takes paths below the working directory, and imports the routes itself.
import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { BuildOptions, BuildOutcome } from "../../src/build/build.ts";

/** Builds without a process of its own for each build. */
export interface BuildingProcess {
  /** @throws Error when the build ends in one; its message is that of the build. */
  readonly build: (options: BuildOptions) => Promise<BuildOutcome>;
  readonly end: () => void;
}

/** What the process answers. */
export type Answer = { readonly outcome: BuildOutcome } | { readonly error: string };

/** Every build leaves modules that Eleventy has imported, which Node never forgets. */
const buildsAtMost = 80;

/** @param directory the copy */
export function buildingProcess(directory: string): BuildingProcess {
  let child: ChildProcess | undefined;
  let builds = 0;
  const end = (): void => {
    child?.kill();
    child = undefined;
  };
  return {
    build: async (options) => {
      if (builds === buildsAtMost) end();
      if (!child) {
        const begun = fork(join(import.meta.dirname, "building.ts"), { cwd: directory, execArgv: ["--import", "tsx"] });
        begun.once("exit", () => {
          if (child === begun) child = undefined;
        });
        [child, builds] = [begun, 0];
      }
      builds += 1;
      const answer = await ask(child, options);
      if ("error" in answer) throw new Error(answer.error);
      return answer.outcome;
    },
    end,
  };
}

function ask(child: ChildProcess, options: BuildOptions): Promise<Answer> {
  return new Promise((resolve) => {
    const answered = (answer: unknown): void => {
      child.off("exit", ended);
      resolve(answer as Answer); // `building.ts` sends nothing else
    };
    const ended = (code: number | null, signal: string | null): void => {
      child.off("message", answered);
      resolve({ error: `The process ended with ${code ?? signal}.` });
    };
    child.once("message", answered).once("exit", ended).send(options);
  });
}
