import type { Command } from "commander";
import type { BuildOptions } from "../build/build.ts";
import { addContentOptions } from "./options.ts";
import { objectionTo } from "./output-directory.ts";

/** Adds the options that every command has that builds into a directory. */
export function addBuildOptions(command: Command): Command {
  return addContentOptions(command)
    .option("--out <Ordner>", "Ordner der Website", "dist")
    .option("--cache <Ordner>", "Ordner für das, was der nächste Bau wieder verwenden kann", ".cache")
    .option("--clean", "leert zuvor den Ordner der Website", false);
}

/** Ends a command that would write over sources. */
export function refuseSources(command: Command, { news, data, out, cache }: BuildOptions): void {
  const objection = objectionTo(out, [news, data]) ?? objectionTo(cache, [news, data, out]);
  if (objection) command.error(`error: ${objection}`);
}
