import { Command, CommanderError } from "commander";
import { OutputError } from "../build/output-error.ts";
import { addBuild } from "./build.ts";
import { addCheck } from "./check.ts";
import { exitCode } from "./exit-code.ts";
import { addLedger } from "./ledger.ts";
import { addNew } from "./new.ts";
import { addStart } from "./start.ts";

const program = new Command("ortsmarke")
  .description("Builds a news archive for the public administration from Markdown files.")
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(text) });
for (const add of [addBuild, addStart, addCheck, addNew, addLedger]) add(program);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exitCode.done : exitCode.usage;
  else if (error instanceof OutputError) {
    console.error(`error: ${error.message}`);
    process.exitCode = exitCode.usage;
  } else {
    console.error("error: Ein Fehler im Programm, nicht in Ihren Texten. Bitte melden Sie ihn mit diesen Zeilen:\n");
    console.error(error);
    process.exitCode = exitCode.defect;
  }
}
