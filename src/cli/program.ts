import { Command, type OutputConfiguration } from "commander";
import { addBuild } from "./build.ts";
import { addCheck } from "./check.ts";
import { speakGerman } from "./german.ts";
import { addLedger } from "./ledger.ts";
import { addNew } from "./new.ts";
import { addStart } from "./start.ts";
import { addVerify } from "./verify.ts";

/** The command line with all its commands; instead of ending the process it throws a CommanderError. */
export function createProgram(output: OutputConfiguration = {}): Command {
  const program = speakGerman(new Command("ortsmarke"), output)
    .description("Macht aus Markdown-Dateien ein Nachrichtenarchiv für die öffentliche Verwaltung.")
    .exitOverride();
  for (const add of [addBuild, addStart, addCheck, addNew, addLedger, addVerify]) add(program);
  return program;
}
