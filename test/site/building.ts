// The process of `building-process.ts`: builds whatever it is told to, with the program in its working directory.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BuildOptions } from "../../src/build/build.ts";
import type { Answer } from "./building-process.ts";

const program: typeof import("../../src/build/build.ts") = await import(
  pathToFileURL(join(process.cwd(), "src/build/build.ts")).href
);
const silent = (): void => {};
const progress = { entries: silent, pictures: silent, pages: silent, volumes: silent, volume: silent };

async function answer(options: BuildOptions): Promise<Answer> {
  try {
    return { outcome: await program.build(options, progress) };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

process.on("message", async (options) => process.send?.(await answer(options as BuildOptions))); // nobody else asks
